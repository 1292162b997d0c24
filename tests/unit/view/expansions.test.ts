import { describe, expect, test } from "vitest";
import { isCounted, readExpansion, writeExpansion } from "@/lib/domain/expansion";
import { collapse, expand, takeBack } from "@/lib/view/changes";
import { grow } from "@/lib/view/focus";
import { expansionWords, offersFor } from "@/lib/view/expansions";
import { DEFAULT_VIEW } from "@/lib/view/view";
import { graph, node } from "./graph-builders";

const person = (id: string, country: string) => node(id, { country });
/** Twenty of two countries and an organization, in the order in which `hub` met them most. */
const partners = [...Array.from({ length: 20 }, (_, i) => person(`p${i}`, i % 4 === 0 ? "CHN" : "RUS")), node("eu", { kind: "organization" })];
const around = { nodes: [node("hub"), ...partners], truncated: false };
const drawing = { draw: 3, expand: [] as string[], hide: [] as string[] };
const drawn = (ids: readonly string[]) => graph([node("hub"), node("p0"), node("p1"), ...ids.map((id) => node(id))]);

describe("expansions", () => {
  test("are read and written", () => {
    expect(readExpansion("hub")).toEqual({ id: "hub", most: 12, only: null });
    expect(readExpansion("hub:24")).toEqual({ id: "hub", most: 24, only: null });
    expect(readExpansion("hub:999")).toEqual({ id: "hub", most: 200, only: null });
    expect(readExpansion("CHN:all")).toEqual({ id: "CHN", most: 200, only: null });
    expect(readExpansion("hub:CHN")).toEqual({ id: "hub", most: 200, only: "CHN" });
    expect([writeExpansion("hub", 12), writeExpansion("hub", 13)]).toEqual(["hub", "hub:13"]);
    expect(["hub", "hub:24", "hub:all", "hub:CHN", "hub:person"].filter(isCounted)).toEqual(["hub", "hub:24"]);
  });

  test("are told in words", () => {
    expect(["hub", "hub:all", "hub:CHN", "hub:organization"].map(expansionWords)).toEqual(["the 12 who met most", "all partners", "China", "organizations"]);
  });

  test("a wider one takes the place of the narrower, beside those of a country; each is taken back alone, or all at once", () => {
    const steps = ["hub", "hub:CHN", "other", "hub:24"].reduce(expand, DEFAULT_VIEW);
    expect(steps.expand).toEqual(["hub:CHN", "other", "hub:24"]);
    expect(takeBack(steps, "hub:CHN").expand).toEqual(["other", "hub:24"]);
    expect(collapse(steps, "hub").expand).toEqual(["other"]);
    expect(grow(steps, "hub")).toBe(steps);
  });
});

describe("offers", () => {
  test("count exactly those who are not drawn", () => {
    const offers = offersFor("hub", around, drawn([]), drawing);
    expect(offers.left).toBe(19);
    expect(offers.most.map(({ expansion, count }) => [expansion, count])).toEqual([["hub", 12], ["hub:all", 19]]);
    expect(offers.kinds.map(({ expansion, count }) => [expansion, count])).toEqual([["hub:person", 18], ["hub:organization", 1]]);
    expect(offers.countries.map(({ label, count }) => [label, count])).toEqual([["Russia", 14], ["China", 4]]);
  });

  test("go on from what stands, and pass over what another expansion has drawn", () => {
    const standing = { ...drawing, expand: ["hub:2", "other"] };
    const offers = offersFor("hub", around, drawn(["p2", "p3", "p5", "p6"]), standing);
    // Of those beyond the three drawn first, p2 to p15 hold the next twelve: p2, p3, p5 and p6 are there.
    expect(offers.most[0]).toEqual({ expansion: "hub:16", label: "The next who met most", count: 12 });
    expect(offers.left).toBe(15);
  });

  test("say nothing of kinds and countries where not all partners are known, and end where all are drawn", () => {
    expect(offersFor("hub", { ...around, truncated: true }, drawn([]), drawing)).toMatchObject({ kinds: [], countries: [] });
    const all = drawn(partners.slice(2).map(({ id }) => id));
    expect(offersFor("hub", around, all, drawing)).toEqual({ left: 0, most: [], kinds: [], countries: [] });
    expect(offersFor("hub", around, drawn([]), { ...drawing, hide: ["p5"] }).left).toBe(18);
  });

  test("are bounded, and say so", () => {
    const many = Array.from({ length: 230 }, (_, i) => node(`q${i}`));
    const offers = offersFor("hub", { nodes: [node("hub"), ...many], truncated: false }, graph([node("hub")]), { ...drawing, draw: 1 });
    expect(offers.most[1]).toEqual({ expansion: "hub:all", label: "The first 200 who met most", count: 200 });
  });
});
