import { describe, expect, test } from "vitest";
import { DEFAULT_DOSSIER, dossierHref, parseDossierView, wholeHref } from "@/lib/view/dossier-address";

const parse = (search: string) => parseDossierView(new URLSearchParams(search));

describe("parseDossierView", () => {
  test.each([
    ["", DEFAULT_DOSSIER],
    ["from=2022&to=2023-02", { ...DEFAULT_DOSSIER, from: "2022", to: "2023-02" }],
    ["from=&to=2023", { ...DEFAULT_DOSSIER, to: "2023" }],
    ["sort=gap&whole=partners&whole=tours", { ...DEFAULT_DOSSIER, sort: "gap", whole: ["partners", "tours"] }],
    ["person=wang-yi", DEFAULT_DOSSIER],
  ])("reads %s", (search, view) => expect(parse(search)).toEqual({ view, problems: [] }));

  test.each([["from=2023-13", "from"], ["sort=beauty", "sort"], ["from=2024&to=2023", "from"], ["whole=everything", "whole"]])("names what is wrong in %s, and does without", (search, parameter) => {
    const { view, problems } = parse(search);
    expect(problems.map((problem) => problem.parameter)).toEqual([parameter]);
    expect(view).toEqual(DEFAULT_DOSSIER);
  });

  test.each([
    DEFAULT_DOSSIER,
    { from: "2022-01", to: "2022-02-03", sort: "since", whole: ["places", "topics"] },
  ] as const)("reads back what dossierHref writes: %j", (view) => {
    const url = new URL(dossierHref("wang-yi", view), "http://parley");
    expect(url.pathname).toBe("/actors/wang-yi");
    expect(parseDossierView(url.searchParams)).toEqual({ view, problems: [] });
  });
});

test("wholeHref adds a list once, and leads to it", () => {
  expect(wholeHref("wang-yi", DEFAULT_DOSSIER, "partners")).toBe("/actors/wang-yi?whole=partners#partners");
  expect(wholeHref("wang-yi", { ...DEFAULT_DOSSIER, whole: ["tours"] }, "tours", "tour-2023-02-14")).toBe("/actors/wang-yi?whole=tours#tour-2023-02-14");
});
