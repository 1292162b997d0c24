import { expect, test } from "vitest";
import { graphUrl, layoutUrl, mapUrl, matrixUrl, networkUrl, outskirtsUrl, toursUrl, windowUrls } from "@/lib/view/requests";
import { parseView, type View } from "@/lib/view/view";

const view = (search: string): View => parseView(new URLSearchParams(search)).view;

test.each<readonly [search: string, own: (view: View) => readonly (string | null)[]]>([
  ["from=2023&to=2023", () => []],
  ["from=2023&to=2023&show=table", () => []],
  ["from=2023&to=2023&show=map", (shown) => [mapUrl(shown)]],
  ["from=2023&to=2023&show=map&person=wang-yi", (shown) => [mapUrl(shown), toursUrl(shown)]],
  ["from=2023&to=2023&show=map&person=wang-yi&person=xi-jinping", (shown) => [mapUrl(shown)]],
  ["from=2023&to=2023&show=matrix", (shown) => [matrixUrl(shown)]],
  ["from=2023&to=2023&show=matrix&rows=circle", (shown) => [matrixUrl(shown), networkUrl(shown)]],
  ["from=2023&to=2023&colour=circle", (shown) => [networkUrl(shown)]],
  ["from=2023&to=2023&projection=events&layout=time&expand=wang-yi", (shown) => [layoutUrl(shown)]],
])("a step through time asks ahead for what the picture rests on: %s", (search, own) => {
  const shown = view(search);
  const urls = windowUrls(shown);
  expect(urls.slice(3)).toEqual(own(shown));
  expect(urls.every((url) => url.includes("from=2023&to=2023"))).toBe(true);
});

test("tours are those of one person, in the window", () => {
  expect(toursUrl(view("person=wang-yi"))).toBe("/api/v1/actors/wang-yi");
  expect(toursUrl(view("person=wang-yi&from=2023-02&kind=visit"))).toBe("/api/v1/actors/wang-yi?from=2023-02");
  expect(toursUrl(view("country=CHN"))).toBeNull();
});

test("a layout by time rests on what is drawn first, and asks nothing twice where that is all", () => {
  const shown = view("from=2023&projection=events&layout=time&draw=60");
  expect(layoutUrl(shown)).toBe(graphUrl(shown));
  expect(outskirtsUrl(shown)).toBe("/api/v1/graph?from=2023&projection=events&limit=2000");
  const busy = view("from=2023&projection=events&layout=time&draw=60&expand=wang-yi&hide=joe-biden&pin=wang-yi:1:2");
  expect(layoutUrl(busy)).toBe(layoutUrl(shown));
  expect(layoutUrl(view("from=2023&projection=events"))).not.toContain("from");
});
