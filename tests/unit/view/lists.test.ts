import { describe, expect, test } from "vitest";
import { endWords, groupByYear, lastCapacities, whereFrom } from "@/lib/view/lists";
import { aMeeting, anActor, aPart } from "./meeting-item";

describe("groupByYear", () => {
  test("keeps the order, and puts what has no date under its own heading", () => {
    const items = [aMeeting("2023-05-01"), aMeeting("2022-12-31/2023-01-02"), aMeeting("2022"), aMeeting(null)];
    expect(groupByYear(items).map(({ year, items: group }) => [year, group.length])).toEqual([["2023", 1], ["2022", 2], ["undated", 1]]);
  });
});

test("whereFrom takes the actor's own part, else that of one who acted for it", () => {
  const item = aMeeting("2023-01-01", { participants: [aPart("wang-yi", { for: anActor("CHN"), where: "away" }), aPart("sergey-lavrov", { for: anActor("RUS"), where: "home" })] });
  expect(["wang-yi", "RUS", "USA"].map((id) => whereFrom(item, id))).toEqual(["away", "home", "unknown"]);
});

test("lastCapacities takes the newest that is named", () => {
  const items = [
    aMeeting("2023-03-01", { participants: [aPart("a")] }),
    aMeeting("2023-02-01", { participants: [aPart("a", { capacity: "President", for: anActor("RUS") })] }),
    aMeeting("2023-01-01", { participants: [aPart("a", { capacity: "Premier" }), aPart("b", { capacity: "Envoy" })] }),
  ];
  expect([...lastCapacities(items)]).toEqual([["a", "President, RUS"], ["b", "Envoy"]]);
});

describe("endWords", () => {
  test("a day that is the first of a month known no better is that month", () => {
    expect(endWords([aMeeting("2025-11")], "2025-11-01", "earliest")).toBe("November 2025");
  });
  test("a day known exactly stays it, whatever else begins on it", () => {
    expect(endWords([aMeeting("2025-11"), aMeeting("2025-11-01")], "2025-11-01", "earliest")).toBe("1 Nov 2025");
  });
  test("a day of none of the meetings is written as it is", () => {
    expect(endWords([], "2025-11-01", "latest")).toBe("1 Nov 2025");
  });
});
