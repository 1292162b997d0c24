import { describe, expect, it } from "vitest";
import { cellOf, cellTowards, cellWords, LEVELS, matrixOf, tieId } from "@/lib/view/matrix";
import { edge, graph, node } from "./graph-builders";

const world = graph(
  [node("b", { label: "Berta", meetings: 9 }), node("a", { label: "Ärne", meetings: 9 }), node("c", { label: "Carl", meetings: 20 })],
  [edge("a", "b", { meetings: 3, held: 2, hostedBySource: 2, hostedByTarget: 0 }), edge("a", "c", { meetings: 15, held: 15, hostedBySource: 0, hostedByTarget: 1 })],
);
const nobody = () => null;

describe("the matrix", () => {
  it("orders by meetings then id, by name in the reader's alphabet, or by circle", () => {
    const order = (...asked: Parameters<typeof matrixOf>) => matrixOf(...asked).actors.map(({ id }) => id);
    expect(order(world, "count", nobody)).toEqual(["c", "a", "b"]);
    expect(order(world, "name", nobody)).toEqual(["a", "b", "c"]);
    const circles: Readonly<Record<string, number>> = { b: 1, a: 2 };
    expect(order(world, "circle", (id) => circles[id] ?? null)).toEqual(["b", "a", "c"]);
  });
  it("is the same on both sides but for who came to whom", () => {
    const { actors, cells } = matrixOf(world, "name", nobody);
    expect(actors.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(cells[0]?.[1]).toMatchObject({ meetings: 3, held: 2, hosted: 2, travelled: 0 });
    expect(cells[1]?.[0]).toMatchObject({ meetings: 3, held: 2, hosted: 0, travelled: 2 });
    expect(cells[0]?.[2]).toMatchObject({ hosted: 0, travelled: 1 });
    expect(cells[1]?.[2]).toMatchObject({ meetings: 0, level: 0, hostedLevel: 0 });
    expect(cells[2]?.[2]).toMatchObject({ meetings: 20, level: 0 });
  });
  it("is darkest at the most, and never blank where they met", () => {
    const { cells } = matrixOf(world, "name", nobody);
    expect([cells[0]?.[2]?.level, cells[0]?.[1]?.level]).toEqual([LEVELS, 3]);
    expect(cells[0]?.[1]?.hostedLevel).toBe(LEVELS);
    expect(cells[2]?.[0]?.hostedLevel).toBeGreaterThan(0);
  });
});

describe("a cell in words", () => {
  const { actors: [a, b, c], cells } = matrixOf(world, "name", nobody);
  const words = (i: number, j: number) => {
    const [row, column, cell] = [[a, b, c][i], [a, b, c][j], cells[i]?.[j]];
    return row && column && cell ? cellWords(row, column, cell) : "";
  };
  it("tells how often they met, and who came to whom", () => {
    expect(words(0, 1)).toBe("Ärne and Berta: 3 meetings, 2 held; Berta came to Ärne 2 times.");
    expect(words(1, 0)).toBe("Berta and Ärne: 3 meetings, 2 held; Berta came to Ärne 2 times.");
    expect(words(0, 2)).toBe("Ärne and Carl: 15 meetings, all held; Ärne came to Carl 1 time.");
    expect(words(1, 2)).toBe("Berta and Carl: no meeting in view.");
    expect(words(2, 2)).toBe("Carl: 20 meetings in view.");
  });
  it("names the tie as the graph does", () => {
    expect(tieId("c", "a")).toBe("a~c");
  });
});

describe("the keyboard", () => {
  it("moves a cell at a time and stops at the edges", () => {
    const at = { row: 0, column: 2 };
    expect(cellTowards(at, "ArrowDown", 3)).toEqual({ row: 1, column: 2 });
    expect(cellTowards(at, "ArrowRight", 3)).toEqual(at);
    expect(cellTowards(at, "ArrowUp", 3)).toEqual(at);
    expect(cellTowards(at, "Home", 3)).toEqual({ row: 0, column: 0 });
    expect(cellTowards({ row: 2, column: 0 }, "End", 3)).toEqual({ row: 2, column: 2 });
    expect(cellTowards(at, "x", 3)).toBeNull();
  });

  it("finds the cell of the two, or of the one, that are selected", () => {
    const actors = [{ id: "c" }, { id: "a" }, { id: "b" }];
    expect(cellOf(actors, "a~c")).toEqual({ row: 1, column: 0 });
    expect(cellOf(actors, "b")).toEqual({ row: 2, column: 2 });
    expect(cellOf(actors, "a~nobody")).toBeNull();
    expect(cellOf(actors, null)).toBeNull();
  });
});
