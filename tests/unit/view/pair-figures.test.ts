import { expect, test } from "vitest";
import type { PairAnswer } from "@/lib/domain/dossier-answers";
import { MULTILATERAL, pairFigures, pairFilter, pairInGraphHref, pairOtherFilter } from "@/lib/view/pair-figures";
import { topicPictures } from "@/lib/view/topic-years";
import { meetingsHref } from "@/lib/view/view";
import { anActor } from "./meeting-item";

const pair: Pick<PairAnswer, "a" | "b" | "window" | "counts" | "where" | "hosted" | "travelled" | "reciprocity"> = {
  a: anActor("wang-yi", { label: "Wang Yi" }), b: anActor("sergey-lavrov", { label: "Sergey Lavrov" }), window: { from: null, to: null },
  counts: { meetings: 20, held: 14, byStatus: { held: 14, planned: 3, postponed: 1, cancelled: 2, denied: 0 }, bilateral: 9, multilateral: 5, disputed: 2, sources: 40 },
  where: { home: 4, away: 6, third: 3, remote: 1, unknown: 0 }, hosted: 4, travelled: 5, reciprocity: 0.8,
};

const told = (figures: ReturnType<typeof pairFigures>) => figures.map(({ label, value, filter }) => [label, value, meetingsHref(filter)]);

test("two persons' figures, each seen from the one it is about", () => {
  expect(told(pairFigures(pair))).toEqual([
    ["Wang Yi hosted", 4, "/?person=wang-yi&with=wang-yi&with=sergey-lavrov&status=held&where=home&encounters=1&show=table"],
    ["Sergey Lavrov hosted", 5, "/?person=sergey-lavrov&with=wang-yi&with=sergey-lavrov&status=held&where=home&encounters=1&show=table"],
    ["In third countries", 3, "/?person=wang-yi&with=wang-yi&with=sergey-lavrov&status=held&where=third&encounters=1&show=table"],
    ["By phone or video", 1, "/?person=wang-yi&with=wang-yi&with=sergey-lavrov&status=held&where=remote&encounters=1&show=table"],
    ["Planned, not seen held", 3, "/?with=wang-yi&with=sergey-lavrov&status=planned&encounters=1&show=table"],
    ["Sources differ on", 2, "/?with=wang-yi&with=sergey-lavrov&disputed=1&encounters=1&show=table"],
  ]);
});

test("two who have one home host nobody", () => {
  expect(told(pairFigures({ ...pair, travelled: 4, reciprocity: null })).slice(0, 2).map(([label, value]) => [label, value])).toEqual([
    ["Where both are at home", 4], ["In third countries", 3],
  ]);
});

test("a third who was there narrows the list", () => {
  expect(meetingsHref(pairOtherFilter(pair, "qin-gang"))).toBe("/?with=wang-yi&with=sergey-lavrov&with=qin-gang&status=held&encounters=1&show=table");
  expect(meetingsHref(pairOtherFilter({ ...pair, a: anActor("CHN"), b: anActor("RUS") }, "IND"))).toBe("/?for=CHN&for=RUS&for=IND&status=held&encounters=1&show=table");
});

test("the graph of a pair has their tie selected, under the id that ties have", () => {
  expect(pairInGraphHref(pair)).toBe("/?person=wang-yi&person=sergey-lavrov&match=all&select=sergey-lavrov%7Ewang-yi");
});

test("with an organization, that only the other can host", () => {
  const figures = pairFigures({ ...pair, a: anActor("eu", { kind: "organization", label: "EU" }), b: anActor("CHN", { label: "China" }) });
  expect(told(figures).map(([label, value]) => [label, value])).toEqual([
    ["China hosted", 5], ["Planned, not seen held", 3], ["Cancelled or postponed", 3], ["Denied", 0], ["Sources differ on", 2],
  ]);
});

test("the record's window narrows every link", () => {
  expect(meetingsHref(pairFilter({ ...pair, window: { from: "2023", to: null } }, { kind: MULTILATERAL }))).toBe(
    "/?with=wang-yi&with=sergey-lavrov&from=2023&kind=multilateral&kind=summit&kind=visit&kind=mediation&encounters=1&show=table",
  );
});

test("topicPictures stand under the same years and on one scale", () => {
  const topics = [
    { topic: { id: "trade", label: "Trade" }, meetings: 8, byYear: [{ year: "2022", meetings: 8 }, { year: "2023", meetings: 0 }] },
    { topic: { id: "border", label: "Border" }, meetings: 2, byYear: [{ year: "2024", meetings: 2 }] },
  ];
  const [trade, border] = topicPictures(topics, { first: 2022, last: 2024 }, { width: 300, height: 40 });
  expect(trade).toMatchObject({ meetings: 8, words: "2022: 8", columns: [{ year: "2022", width: 18, height: 40, y: 0 }] });
  expect(trade?.columns[0]?.x).toBeCloseTo(41);
  expect(border).toMatchObject({ words: "2024: 2", columns: [{ height: 10, y: 30 }] });
  expect(border?.columns[0]?.x).toBeCloseTo(241);
});
