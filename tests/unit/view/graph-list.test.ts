import { describe, expect, test } from "vitest";
import { listMove, listRows, openFor } from "@/lib/view/graph-list";
import { edge, graph, node } from "./graph-builders";

const trio = graph(
  [node("b", { meetings: 2 }), node("a", { meetings: 5 }), node("c", { meetings: 2 }), node("alone", { meetings: 1 })],
  [edge("a", "b", { meetings: 1 }), edge("a", "c", { meetings: 4 })],
);
const keys = (open: readonly string[], of = trio) => listRows(of, new Set(open)).map(({ key }) => key);

describe("rows", () => {
  test("are the nodes, those with most meetings first, and below an open one those it is tied to", () => {
    expect(keys([])).toEqual(["a", "b", "c", "alone"]);
    expect(keys(["a"])).toEqual(["a", "a>c", "a>b", "b", "c", "alone"]);
    expect(keys(["alone"])).toEqual(["a", "b", "c", "alone"]);
  });

  test("hold every node once and every tie at both of its ends", () => {
    const rows = listRows(trio, new Set(["a", "b", "c"]));
    expect(rows.filter(({ tie }) => tie === null).map(({ id }) => id).sort()).toEqual(["a", "alone", "b", "c"]);
    expect(rows.flatMap(({ tie }) => tie?.id ?? []).sort()).toEqual(["a~b", "a~b", "a~c", "a~c"]);
  });

  test("say where they stand", () => {
    expect(listRows(trio, new Set(["a"])).map(({ position, siblings, open, ties }) => [position, siblings, open, ties])).toEqual([
      [1, 4, true, 2], [1, 2, null, 0], [2, 2, null, 0], [2, 4, false, 1], [3, 4, false, 1], [4, 4, null, 0],
    ]);
  });

  test("of meetings come after those of actors, the newest first, and a line to a meeting selects it", () => {
    const events = graph(
      [node("2023-m", { kind: "meeting", date: "2023" }), node("a"), node("2024-m", { kind: "meeting", date: "2024" })],
      [edge("2023-m", "a"), edge("2024-m", "a")],
    );
    expect(keys(["a"], events)).toEqual(["a", "a>2024-m", "a>2023-m", "2024-m", "2023-m"]);
    expect(listRows(events, new Set(["a", "2024-m"])).map(({ id }) => id)).toEqual(["a", "2024-m", "2023-m", "2024-m", "2024-m", "2023-m"]);
  });
});

describe("keys", () => {
  const rows = listRows(trio, new Set(["a"]));

  test("go up and down, and stop at the ends", () => {
    expect(listMove(rows, "a", "ArrowDown")).toEqual({ go: "a>c" });
    expect(listMove(rows, "b", "ArrowUp")).toEqual({ go: "a>b" });
    expect(listMove(rows, "a", "ArrowUp")).toBeNull();
    expect(listMove(rows, "alone", "ArrowDown")).toBeNull();
    expect(listMove(rows, "b", "Home")).toEqual({ go: "a" });
    expect(listMove(rows, "b", "End")).toEqual({ go: "alone" });
  });

  test("open and close, go in and out", () => {
    expect(listMove(rows, "b", "ArrowRight")).toEqual({ open: "b" });
    expect(listMove(rows, "a", "ArrowRight")).toEqual({ go: "a>c" });
    expect(listMove(rows, "a", "ArrowLeft")).toEqual({ close: "a" });
    expect(listMove(rows, "a>b", "ArrowLeft")).toEqual({ go: "a" });
    expect(listMove(rows, "a>b", "ArrowRight")).toBeNull();
    expect(listMove(rows, "alone", "ArrowRight")).toBeNull();
    expect(listMove(rows, "alone", "ArrowLeft")).toBeNull();
  });

  test("others do nothing, and nor does any where the row is gone", () => {
    expect(listMove(rows, "a", "x")).toBeNull();
    expect(listMove(rows, "gone", "ArrowDown")).toBeNull();
  });
});

test("a selected tie is shown under the end that met more", () => {
  expect(openFor(trio, "a~c")).toBe("a");
  expect(openFor(trio, "b~gone")).toBeNull();
  expect(openFor(trio, "a")).toBeNull();
  expect(openFor(trio, null)).toBeNull();
});
