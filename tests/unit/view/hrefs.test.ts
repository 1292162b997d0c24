import { describe, expect, it } from "vitest";
import { compareHref, pairHref } from "@/lib/view/hrefs";

describe("addresses of pages", () => {
  it("keeps the order of a pair as it was asked", () => {
    expect(pairHref("wang-yi", "sergey-lavrov")).toBe("/actors/wang-yi/with/sergey-lavrov");
    expect(pairHref("RUS", "CHN", { from: "2023", to: null })).toBe("/actors/RUS/with/CHN?from=2023");
    expect(pairHref("RUS", "CHN")).toBe("/actors/RUS/with/CHN");
  });

  it("names the times of a comparison only where they have ends", () => {
    expect(compareHref({ id: "wang-yi" }, { id: "qin-gang" })).toBe("/compare?a=wang-yi&b=qin-gang");
    expect(compareHref({ id: "wang-yi", to: "2022" }, { id: "wang-yi", from: "2023-01", to: null })).toBe(
      "/compare?a=wang-yi&aTo=2022&b=wang-yi&bFrom=2023-01",
    );
    expect(compareHref({ id: "wang-yi" })).toBe("/compare?a=wang-yi");
  });
});
