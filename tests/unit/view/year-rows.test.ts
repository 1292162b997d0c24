import { describe, expect, test } from "vitest";
import type { YearFigures } from "@/lib/domain/dossier-answers";
import { thinYears, yearRows, yearWithin } from "@/lib/view/year-rows";
import { aYear as year } from "./pair-builders";

const told = (years: readonly YearFigures[]) =>
  yearRows(years).map((row) => (row.kind === "none" ? `${row.first}–${row.last}: none` : `${row.figures.year}: ${row.figures.held}${row.thin ? " thin" : ""}`));

describe("yearRows", () => {
  test("three empty years stand one by one, four in one row", () => {
    expect(told([year(2001, 2), year(2002, 0), year(2003, 0), year(2004, 0), year(2005, 1)])).toEqual(["2001: 2", "2002: 0", "2003: 0", "2004: 0", "2005: 1"]);
    expect(told([year(2001, 2), year(2002, 0), year(2003, 0), year(2004, 0), year(2005, 0), year(2006, 1)])).toEqual(["2001: 2", "2002–2005: none", "2006: 1"]);
  });
  test("a year that the data hardly covers is marked", () => {
    expect(told([year(2020, 1, 7), year(2021, 3, 62), year(2022, 4, 131), year(2023, 9, 252)])).toEqual(["2020: 1 thin", "2021: 3", "2022: 4", "2023: 9"]);
  });
  test("nothing in, nothing out", () => {
    expect(yearRows([])).toEqual([]);
  });
});

test("thinYears measures by the middle year: one year alone is never thin", () => {
  expect([...thinYears([year(2020, 1, 1)])]).toEqual([]);
  expect([...thinYears([year(2020, 1, 24), year(2021, 1, 25), year(2022, 1, 100), year(2023, 1, 101)])]).toEqual(["2020"]);
});

test.each([
  [{}, { from: "2023", to: "2023" }],
  [{ from: "2020", to: null }, { from: "2023", to: "2023" }],
  [{ from: "2023-05", to: "2024" }, { from: "2023-05", to: "2023" }],
  [{ from: "2023-05", to: "2023-06-07" }, { from: "2023-05", to: "2023-06-07" }],
])("yearWithin 2023 and %j", (window, left) => {
  expect(yearWithin("2023", window)).toEqual(left);
});
