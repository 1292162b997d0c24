import { expect, test } from "vitest";
import type { SourceId } from "@/lib/domain/ids";
import { statusHistory } from "@/lib/domain/status-history";
import type { Status } from "@/lib/domain/words";

/** `["planned", "2023-02"]` is a claim of a source of that day; the source's id says both, and a letter. */
function history(...reports: readonly (readonly [Status | null, string | null, string?])[]) {
  const published = new Map(reports.map(([status, day, letter = "a"]) => [`${status} ${day} ${letter}`, day]));
  const claims = reports.map(([status, day, letter = "a"]) => ({ status, source: `${status} ${day} ${letter}` as SourceId }));
  return statusHistory(claims, { published: (id) => published.get(id) ?? null }).map(({ source }) => source);
}

test("reports stand by the day of publication, the undated last; who is silent is not among them", () => {
  expect(history(["held", "2023-02-22"], ["held", null], ["postponed", "2023-02-10"], [null, "2023-01-01"], ["planned", "2023-02-01"])).toEqual([
    "planned 2023-02-01 a", "postponed 2023-02-10 a", "held 2023-02-22 a", "held null a",
  ]);
});

test("on one day a plan comes first, then the others by status and id", () => {
  expect(history(["denied", "2023-02-22"], ["held", "2023-02-22", "b"], ["held", "2023-02-22"], ["planned", "2023-02-22"])).toEqual([
    "planned 2023-02-22 a", "held 2023-02-22 a", "held 2023-02-22 b", "denied 2023-02-22 a",
  ]);
});

test("of a month only, a plan is taken early and a report late", () => {
  expect(history(["held", "2023-02"], ["cancelled", "2023-02-20"], ["planned", "2023-02"], ["planned", "2023-02-10"])).toEqual([
    "planned 2023-02 a", "planned 2023-02-10 a", "cancelled 2023-02-20 a", "held 2023-02 a",
  ]);
});
