import { expect, test } from "vitest";
import { readTime } from "@/lib/view/commands/time";

test.each([
  ["2023", "2023", "2023"],
  ["march 2023", "2023-03", "2023-03"],
  ["Mar 2023", "2023-03", "2023-03"],
  ["2023 march", "2023-03", "2023-03"],
  ["22 Feb 2023", "2023-02-22", "2023-02-22"],
  ["Feb 22, 2023", "2023-02-22", "2023-02-22"],
  ["2023-02-22", "2023-02-22", "2023-02-22"],
  ["in 2023", "2023", "2023"],
  ["Q2 2023", "2023-04", "2023-06"],
  ["since 2022", "2022", null],
  ["since march 2022", "2022-03", null],
  ["until 2023-02", null, "2023-02"],
  ["2022 to 2024", "2022", "2024"],
  ["from jan 2022 until q1 2023", "2022-01", "2023-03"],
  ["2022–2024", "2022", "2024"],
  ["2022 - 2024", "2022", "2024"],
])("%s is from %s to %s", (typed, from, to) => expect(readTime(typed)).toEqual({ from, to }));

test.each(["", "march", "20 2023", "ma 2023", "30 feb 2023", "2023-13", "2024 to 2022", "china 2023", "wang yi", "2023 summit in march", "q5 2023"])("“%s” is no time", (typed) => expect(readTime(typed)).toBeNull());
