import fc from "fast-check";
import { expect, test } from "vitest";
import { arrive, correct, move, readTrail, step, trailFrom, writeTrail, type Trail } from "@/lib/view/trail";

const here = ({ steps, at }: Trail) => steps[at];

test("as many steps back as there were steps lead to where the trail began, and forward again to its end", () => {
  fc.assert(fc.property(fc.array(fc.webPath(), { maxLength: 300 }), (addresses) => {
    const walked = addresses.reduce(step, trailFrom("/"));
    const back = walked.steps.slice(1).reduce<Trail>((trail) => move(trail, -1), walked);
    expect(here(back)).toBe("/");
    const again = walked.steps.slice(1).reduce<Trail>((trail) => move(trail, 1), back);
    expect(again).toEqual(walked);
  }));
});

test("a new step after some that were undone takes their place", () => {
  const undone = move(move(step(step(trailFrom("/"), "/?a"), "/?b"), -1), -1);
  expect(step(undone, "/?c")).toEqual({ steps: ["/", "/?c"], at: 1 });
});

test("what is shown already is no step, and a correction is none", () => {
  const trail = step(trailFrom("/"), "/?a");
  expect(step(trail, "/?a")).toEqual(trail);
  expect(correct(trail, "/?b")).toEqual({ steps: ["/", "/?b"], at: 1 });
});

test("at either end there is nowhere to go", () => {
  const trail = trailFrom("/");
  expect(move(trail, -1)).toBe(trail);
  expect(move(trail, 1)).toBe(trail);
});

test("the browser arrives at the nearest step with that address; at an unknown one, a step begins", () => {
  const trail: Trail = { steps: ["/", "/?a", "/", "/?b", "/?c"], at: 4 };
  expect(arrive(trail, "/").at).toBe(2);
  expect(arrive({ ...trail, at: 0 }, "/").at).toBe(0);
  expect(arrive({ ...trail, at: 3 }, "/?d")).toEqual({ steps: ["/", "/?a", "/", "/?b", "/?d"], at: 4 });
});

test("what was written is read again, and what is no trail is none", () => {
  const trail = step(trailFrom("/"), "/?a=ü");
  expect(readTrail(writeTrail(trail))).toEqual(trail);
  for (const text of [null, "", "{", "null", "[]", '{"steps":[],"at":0}', '{"steps":["/"],"at":1}', '{"steps":[1],"at":0}', '{"steps":["/"],"at":0.5}']) expect(readTrail(text)).toBeNull();
});
