import { expect, it } from "vitest";
import { scriptPerFrame } from "../../e2e/frames";

const named = (tid: number, name: string) => ({ name: "thread_name", ph: "M", pid: 1, tid, ts: 0, args: { name } });
/** An event of the page's thread; times in milliseconds. */
const event = (name: string, at: number, took: number, worked = took) => ({ name, ph: "X", pid: 1, tid: 1, ts: at * 1000, dur: took * 1000, tdur: worked * 1000 });

it("sums the scripts between two frames, by the time that the thread was at work, longest first", () => {
  expect(scriptPerFrame([
    named(1, "CrRendererMain"), named(2, "Compositor"),
    event("EventDispatch", 100, 5), event("FireAnimationFrame", 106, 20, 10), event("Commit", 130, 1),
    event("TimerFire", 132, 30), event("Commit", 165, 1),
    { ...event("FunctionCall", 133, 500), tid: 2 },
  ])).toEqual([30, 15]);
});

it("takes what ran within another script as part of it, and what follows an idle time as another frame", () => {
  expect(scriptPerFrame([
    named(1, "CrRendererMain"),
    event("TimerFire", 100, 10), event("FunctionCall", 101, 8), event("RunMicrotasks", 140, 4),
  ])).toEqual([10, 4]);
});
