import { expect, test } from "vitest";
import type { Facets } from "@/lib/domain/answers";
import { FACETS } from "@/lib/domain/answers";
import { chipsOf, nameInFacets, wordsOfId } from "@/lib/view/chips";
import { allFacetsUrl, facetLabel, findRows, topRows } from "@/lib/view/facet-groups";
import { parseView, viewHref } from "@/lib/view/view";

const view = (address: string) => parseView(new URLSearchParams(address)).view;
const empty = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Omit<Facets, "totals">;
const noTotals = Object.fromEntries(FACETS.map((facet) => [facet, 0])) as Facets["totals"];
const facets: Facets = {
  ...empty,
  person: [{ id: "wang-yi", label: "Wang Yi", count: 9 }, { id: "xi-jinping", label: "Xi Jinping", count: 7 }, { id: "qin-gang", label: "Qin Gang", count: 2 }],
  country: [{ id: "CHN", label: "China", count: 18 }],
  totals: { ...noTotals, person: 3, country: 40 },
};

test("everything that a filter asks for is a chip, and each can be taken away", () => {
  const chosen = view("person=wang-yi&not=joe-biden&place=CHN&from=2022-01&to=2024-12&maxParticipants=12&disputed=1&status=held&language=fr&publisherKind=state-media&q=grain&encounters=1");
  const chips = chipsOf(chosen.filter, (list, id) => nameInFacets(facets, list, id) ?? wordsOfId(id));
  expect(chips.map(({ words }) => words)).toEqual([
    "Jan 2022 – Dec 2024", "“grain”", "Held", "Wang Yi", "without Joe Biden", "in China", "by state media", "source in French",
    "Up to 12 in a meeting", "sources differ", "visits by their talks",
  ]);
  expect(viewHref(chips.reduce((left, { remove }) => remove(left), chosen))).toBe("/");
});

test("that all take part together is a chip where there are several", () => {
  const words = (address: string) => chipsOf(view(address).filter, (_, id) => id).map((chip) => chip.words);
  expect(words("person=wang-yi&country=RUS&match=all")).toEqual(["wang-yi", "RUS", "all of them together"]);
  expect(words("person=wang-yi&match=all")).toEqual(["wang-yi"]);
  expect(words("undated=1&status=planned")).toEqual(["without a date", "Planned"]);
});

test("a chosen value joins the first ones of its group and moves none", () => {
  const nameOf = (id: string) => wordsOfId(id);
  expect(topRows("person", facets, ["xi-jinping"], 2, nameOf).map(({ id }) => id)).toEqual(["wang-yi", "xi-jinping"]);
  expect(topRows("person", facets, ["qin-gang", "li-qiang"], 2, nameOf)).toEqual([
    { id: "wang-yi", label: "Wang Yi", count: 9 }, { id: "xi-jinping", label: "Xi Jinping", count: 7 },
    { id: "qin-gang", label: "Qin Gang", count: 2 }, { id: "li-qiang", label: "Li Qiang", count: 0 },
  ]);
  expect(topRows("country", facets, ["RUS"], 2, nameOf).at(-1)).toEqual({ id: "RUS", label: "RUS", count: null });
});

test("values are found by the beginnings of their words, accents folded", () => {
  const rows = [{ label: "Wang Yi" }, { label: "Recep Tayyip Erdoğan" }];
  expect(findRows(rows, "y WANG")).toEqual([rows[0]]);
  expect(findRows(rows, "erdog")).toEqual([rows[1]]);
  expect(findRows(rows, " ")).toBe(rows);
  expect(findRows(rows, "ang")).toEqual([]);
});

test("closed vocabularies and languages have words of their own", () => {
  expect(facetLabel("language", { id: "zh", label: "zh" })).toBe("Chinese");
  expect(facetLabel("status", { id: "held", label: "held" })).toBe("Held");
  expect(facetLabel("topic", { id: "trade", label: "Trade" })).toBe("Trade");
  expect(allFacetsUrl(view("person=wang-yi"))).toBe("/api/v1/facets?person=wang-yi&limit=1000");
});
