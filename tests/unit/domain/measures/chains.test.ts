import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advanced, firstChains, meetingPoints, sideFrom, stepsBetween, type ChainMeeting, type Chains, type Side } from "@/lib/domain/measures/chains";

/** `"2023-02-22 x a b c"`: a day or `-`, an id, and who was there. */
function meeting(text: string): ChainMeeting {
  const [day = "", id = "", ...members] = text.split(" ");
  return { id, earliest: day === "-" ? null : day, latest: day === "-" ? null : day, members };
}

/** As the store searches, with all meetings at hand. */
function chainsOf(meetings: readonly ChainMeeting[], a: string, b: string, { barred = false, most = 5, first = "a" } = {}): Chains<ChainMeeting> | null {
  let [fromA, fromB]: [Side<ChainMeeting>, Side<ChainMeeting>] = [sideFrom(a), sideFrom(b)];
  for (let turn = first === "a" ? 0 : 1; meetingPoints(fromA, fromB).length === 0; turn += 1) {
    const side = turn % 2 === 0 ? fromA : fromB;
    if (side.frontier.length === 0) return null;
    const own = meetings.filter(({ members }) => members.some((member) => side.frontier.includes(member)));
    if (turn % 2 === 0) fromA = advanced(side, own, barred ? b : null);
    else fromB = advanced(side, own, barred ? a : null);
  }
  return firstChains(stepsBetween(fromA, fromB), a, b, () => true, most);
}

const told = (found: Chains<ChainMeeting> | null) =>
  found?.chains.map((chain) => [chain[0]?.from, ...chain.map(({ meetings, to }) => `(${meetings.map(({ id }) => id).join(" ")}) ${to}`)].join(" "));

describe("the chains of two", () => {
  const world = [
    "2023-03-01 m1 a x", "2023-01-01 m2 x b", "2023-02-01 m3 a y", "2023-04-01 m4 y b", "2023-02-01 m5 a z", "- m6 z b", "2022-01-01 m7 y b", "2023-05-01 m8 a b c",
  ].map(meeting);

  it("are one, where the two met themselves", () => {
    expect(told(chainsOf(world, "a", "b"))).toEqual(["a (m8) b"]);
  });
  it("go through others where that they met is left out, ordered by the date of each step in turn", () => {
    expect(told(chainsOf(world, "a", "b", { barred: true }))).toEqual(["a (m3) y (m7 m4) b", "a (m5) z (m6) b", "a (m1) x (m2) b", "a (m8) c (m8) b"]);
  });
  it("are the same whichever end the search begins with", () => {
    expect(chainsOf(world, "a", "b", { barred: true, first: "b" })).toEqual(chainsOf(world, "a", "b", { barred: true }));
  });
  it("are counted beyond those listed", () => {
    const found = chainsOf(world, "a", "b", { barred: true, most: 2 });
    expect([found?.chains.length, found?.total]).toEqual([2, 4]);
  });
  it("go by ids where all dates are the same, those of the first actors first", () => {
    const alike = ["2023-01-01 m1 a y", "2023-01-01 m2 a x", "2023-01-01 m3 y b", "2023-01-01 m4 x b"].map(meeting);
    expect(told(chainsOf(alike, "a", "b"))).toEqual(["a (m2) x (m4) b", "a (m1) y (m3) b"]);
  });
  it("are none where no meetings lead from one to the other", () => {
    expect(chainsOf(["2023-01-01 m1 a x", "2023-01-01 m2 y b"].map(meeting), "a", "b")).toBeNull();
  });
  it("count beyond what can be written out", () => {
    // Sixty times one of two: 2^60 chains.
    const ladder = Array.from({ length: 60 }, (_, i) => [`2023-01-01 u${i} n${i} p${i}`, `2023-01-01 v${i} p${i} n${i + 1}`, `2023-01-01 w${i} n${i} q${i}`, `2023-01-01 z${i} q${i} n${i + 1}`]).flat().map(meeting);
    const found = chainsOf(ladder, "n0", "n60");
    expect([found?.chains.length, found?.chains[0]?.length, found?.total]).toEqual([5, 120, Number.MAX_SAFE_INTEGER]);
  });

  it("are those that trying every way finds", () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const days = fc.constantFrom("2023-01-01", "2023-01-02", null);
    const meetings = fc.array(fc.record({ day: days, members: fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 3 }) }), { maxLength: 9 })
      .map((all) => all.map(({ day, members }, i): ChainMeeting => ({ id: `m${i}`, earliest: day, latest: day, members })));
    fc.assert(fc.property(meetings, fc.boolean(), (all, barred) => {
      const found = chainsOf(all, "a", "b", { barred });
      const expected = everyWay(all, barred);
      expect(found?.chains.map((chain) => ["a", ...chain.map(({ to }) => to)]) ?? []).toEqual(expected.slice(0, 5));
      expect(found?.total ?? 0).toBe(expected.length);
    }), { numRuns: 400 });
  });
});

/** All simple ways from a to b, of them the shortest, sorted. */
function everyWay(meetings: readonly ChainMeeting[], barred: boolean): string[][] {
  const date = (x: string, y: string) => meetings.filter(({ members }) => members.includes(x) && members.includes(y)).map(({ earliest }) => earliest ?? "~").sort()[0];
  const ways = (way: readonly string[]): string[][] => {
    const last = way.at(-1) ?? "";
    if (last === "b") return [[...way]];
    return ["a", "b", "c", "d", "e", "f"].filter((next) => !way.includes(next) && !(barred && last === "a" && next === "b") && date(last, next) !== undefined)
      .flatMap((next) => ways([...way, next]));
  };
  const all = ways(["a"]);
  const least = Math.min(...all.map(({ length }) => length));
  const key = (way: readonly string[]) => [...way.slice(1).map((to, i) => date(way[i] ?? "", to)), ...way].join(" ");
  return all.filter(({ length }) => length === least).sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
