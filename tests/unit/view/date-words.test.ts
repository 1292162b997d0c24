import { expect, test } from "vitest";
import { dateWithinYear, dateWords, windowWords, yearOf } from "@/lib/view/date-words";

test.each([
  ["2023-02-22", "22 Feb 2023"],
  ["2023-02-17/2023-02-19", "17–19 Feb 2023"],
  ["2023-02-28/2023-03-02", "28 Feb – 2 Mar 2023"],
  ["2023-12-31/2024-01-02", "31 Dec 2023 – 2 Jan 2024"],
  ["2023-02", "February 2023"],
  ["2023-02/2023-03", "February–March 2023"],
  ["2023", "2023"],
  ["2023-02-21~", "about 21 Feb 2023"],
  ["2023-02-21/2023-02-21", "21 Feb 2023"],
  [null, "date unknown"],
  ["soon", "soon"],
])("%s reads %s", (edtf, words) => {
  expect(dateWords(edtf)).toBe(words);
});

test("months of days can be written out", () => {
  expect(dateWords("2023-02-22", "long")).toBe("22 February 2023");
});

test.each([
  [null, null, ""],
  ["2022", null, "since 2022"],
  [null, "2023-02-22", "until 22 Feb 2023"],
  ["2023-02", "2023-02", "in February 2023"],
  ["2023-02-22", "2023-02-22", "on 22 Feb 2023"],
  ["2022-01", "2024-12", "January 2022 to December 2024"],
])("the window from %s to %s reads %j", (from, to, words) => {
  expect(windowWords(from, to)).toBe(words);
});

test("under its year a date leaves the year out, and nothing else", () => {
  expect(dateWithinYear("2023-02-22", "2023")).toBe("22 Feb");
  expect(dateWithinYear("2023-02", "2023")).toBe("February");
  expect(dateWithinYear("2023", "2023")).toBe("2023");
  expect(dateWithinYear("2023-12-31/2024-01-02", "2023")).toBe("31 Dec 2023 – 2 Jan 2024");
  expect(yearOf("2023-02-01")).toBe("2023");
  expect(yearOf(null)).toBe("undated");
});
