import { expect, test } from "vitest";
import type { ActorDossier } from "@/lib/domain/dossier-answers";
import { dossierFigures, whereSegments } from "@/lib/view/dossier-figures";
import { meetingsHref } from "@/lib/view/view";

const counts: ActorDossier["counts"] = {
  meetings: 20, held: 14, byStatus: { held: 14, planned: 3, postponed: 1, cancelled: 2, denied: 0 },
  where: { home: 6, away: 4, third: 3, remote: 1, unknown: 0 }, bilateral: 9, multilateral: 5, disputed: 2, partners: 11, sources: 40,
};

const window = { from: null, to: null };

test("a person's figures, each with what opens exactly its meetings", () => {
  const figures = dossierFigures({ kind: "person", id: "wang-yi", counts, window }, "China");
  expect(figures.map(({ label, value, filter }) => [label, value, meetingsHref(filter)])).toEqual([
    ["Received in China", 6, "/?person=wang-yi&status=held&where=home&encounters=1&show=table"],
    ["Travelled to the other", 4, "/?person=wang-yi&status=held&where=away&encounters=1&show=table"],
    ["In third countries", 3, "/?person=wang-yi&status=held&where=third&encounters=1&show=table"],
    ["By phone or video", 1, "/?person=wang-yi&status=held&where=remote&encounters=1&show=table"],
    ["Planned, not seen held", 3, "/?person=wang-yi&status=planned&encounters=1&show=table"],
    ["Sources differ on", 2, "/?person=wang-yi&disputed=1&encounters=1&show=table"],
  ]);
});

test("in a window of time, what the figures open lies in it", () => {
  const [first] = dossierFigures({ kind: "person", id: "wang-yi", counts, window: { from: "2022", to: "2023-02" } }, "China");
  expect(first && meetingsHref(first.filter)).toBe("/?person=wang-yi&from=2022&to=2023-02&status=held&where=home&encounters=1&show=table");
});

test("an organization has no home to be received in", () => {
  expect(dossierFigures({ kind: "organization", id: "eu", counts, window }, null).map(({ label, value }) => [label, value])).toEqual([
    ["Meetings held", 14], ["Of two parties", 9], ["Planned, not seen held", 3], ["Cancelled or postponed", 3], ["Denied", 0], ["Sources differ on", 2],
  ]);
});

test("whereSegments stand end to end, what is nought left out", () => {
  expect(whereSegments({ home: 2, away: 0, third: 1, remote: 0, unknown: 0 }, 10)).toEqual([
    { where: "home", count: 2, x: 0, width: 20 }, { where: "third", count: 1, x: 20, width: 10 },
  ]);
});
