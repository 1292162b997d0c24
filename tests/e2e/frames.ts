import type { Browser, Page } from "playwright-core";

/**
 * How long scripts ran in each frame, from Chromium's own trace. It counts the time that the page's thread was really
 * at work and not what the clock says, so that a busy machine changes little.
 */

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, how long it took by the clock, and how long of that its thread was at work. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What runs scripts, as the outermost event of a task. */
const SCRIPTS = new Set([
  "EvaluateScript", "v8.evaluateModule", "FunctionCall", "EventDispatch", "TimerFire", "FireAnimationFrame", "FireIdleCallback", "RunMicrotasks", "v8.callFunction",
]);
/** Where nothing ran for so long, what follows is no part of the frame before, drawn or not. */
const IDLE_US = 16_000;
/** The screen asks for a picture as often: what begins later, and none was drawn meanwhile, held none up, for none was due. */
const FRAME_US = 16_667;

/** What a hand did, frame by frame: the milliseconds of script in each that had any, longest first. */
export type Frames = readonly number[];

/**
 * Runs a gesture and measures it.
 * @param gesture what a hand does; its last await is waited for, and then until all has come to rest
 */
export async function framesOf(browser: Browser, page: Page, gesture: () => Promise<void>): Promise<Frames> {
  await browser.startTracing(page, { categories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8.execute"] });
  await gesture();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  return scriptPerFrame(trace.traceEvents);
}

/** @param events of a trace with one page, in any order */
export function scriptPerFrame(events: readonly TraceEvent[]): Frames {
  const main = mainThread(events);
  const own = events.filter(({ pid, tid }) => `${pid} ${tid}` === main).sort((a, b) => a.ts - b.ts);
  const frames: number[] = [];
  let [script, begin, end] = [0, 0, 0];
  const close = () => {
    if (script > 0) frames.push(script / 1000);
    script = 0;
  };
  for (const { name, ph, ts, dur = 0, tdur = dur } of own) {
    if (name === "Commit") close();
    // What began within another script is part of that.
    if (ph !== "X" || !SCRIPTS.has(name) || ts < end) continue;
    if (ts - end > IDLE_US || ts - begin > FRAME_US) close();
    if (script === 0) begin = ts;
    script += tdur;
    end = ts + dur;
  }
  close();
  return frames.sort((a, b) => b - a);
}

/** The busiest of the threads that are the main one of a page. */
function mainThread(events: readonly TraceEvent[]): string {
  const mains = new Set(events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(({ pid, tid }) => `${pid} ${tid}`));
  const counts = new Map<string, number>();
  for (const { name, pid, tid } of events) {
    const thread = `${pid} ${tid}`;
    if (SCRIPTS.has(name) && mains.has(thread)) counts.set(thread, (counts.get(thread) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}
