import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MeetingPage } from "@/lib/domain/answers";
import type { MapAnswer } from "@/lib/domain/map-answers";
import { baseUrl, openBrowser, visit } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function ask<T>(path: string): Promise<T> {
  return (await (await fetch(`${baseUrl()}/api/v1/${path}`)).json()) as T;
}

test("the map, with what it leaves out, is the meetings of the view", async () => {
  const window = "from=2023-02&to=2023-03";
  const { places, leftOut, total } = await ask<MapAnswer>(`map?${window}`);
  const { items } = await ask<MeetingPage>(`meetings?${window}&limit=500`);
  expect(total).toBe(items.length);
  const mapped = new Set<string>();
  for (const { place, meetings } of places) {
    const there = await ask<MeetingPage>(`meetings?${window}&place=${place.id}&limit=500`);
    expect(there.total, place.id).toBe(meetings);
    for (const { id } of there.items) mapped.add(id);
  }
  expect(leftOut.items).toHaveLength(leftOut.total);
  expect([...mapped, ...leftOut.items.map(({ id }) => id)].sort()).toEqual(items.map(({ id }) => id).sort());

  const { page, context, complaints } = await visit(browser);
  await page.goto(`/?show=map&${window}`);
  const map = page.getByRole("listbox", { name: /^Map/ });
  const drawn = places.filter(({ place }) => place.lat !== null);
  await expect.poll(() => map.getByRole("option").count()).toBe(drawn.length);
  const names = await map.getByRole("option").evaluateAll((discs) => discs.map((disc) => disc.getAttribute("aria-label") ?? ""));
  expect(names.sort()).toEqual(drawn.map(({ place, meetings }) => `${place.name}, ${meetings} meeting${meetings === 1 ? "" : "s"}`).sort());
  await page.getByText(/not in this picture/).click();
  expect(await page.locator("main details li[data-meeting]").count()).toBe(leftOut.total);
  expect(complaints).toEqual([]);
  await context.close();
});

test("a place filters by keyboard, and a second time lets go; the picture keeps still", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?show=map&from=2023");
  const map = page.getByRole("listbox", { name: /^Map/ });
  await map.getByRole("option").first().waitFor();
  await map.focus();
  await page.keyboard.press("ArrowLeft");
  const active = await map.getAttribute("aria-activedescendant");
  const name = await page.locator(`[id="${active ?? ""}"]`).getAttribute("aria-label");
  const centre = async () => {
    const circle = map.getByRole("option", { name: name ?? "" }).locator("circle").first();
    return Promise.all(["cx", "cy"].map(async (axis) => Number(await circle.getAttribute(axis))));
  };
  const [x = 0, y = 0] = await centre();
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.getAll("place").length).toBe(1);
  await expect.poll(() => map.getByRole("option").count()).toBe(1);
  expect(await map.getByRole("option").getAttribute("aria-label")).toBe(name);
  const [nextX = 0, nextY = 0] = await centre();
  expect(Math.hypot(nextX - x, nextY - y)).toBeLessThan(0.5);
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.getAll("place").length).toBe(0);
  await context.close();
});

test("an area drawn round becomes the filter", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?show=map&person=wang-yi&from=2023-02&to=2023-02");
  const map = page.getByRole("listbox", { name: /^Map/ });
  await map.getByRole("option", { name: /^Moscow/ }).waitFor();
  await page.getByRole("button", { name: "Draw round an area" }).click();
  const box = await map.getByRole("option", { name: /^Moscow/ }).boundingBox();
  if (box === null) throw new Error("Moscow is not drawn");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x - 30, y - 30);
  await page.mouse.down();
  for (const [dx, dy] of [[30, -30], [30, 30], [-30, 30], [-30, -28]] as const) await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.getAll("place")).toEqual(["moscow"]);
  await expect.poll(() => page.locator("main h1").textContent()).toContain("3 meetings");
  await context.close();
});

test("one person's tours are drawn from city to city", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?show=map&person=wang-yi&from=2023-02&to=2023-02");
  const titles = page.locator("path[marker-end] title");
  await expect.poll(() => titles.count()).toBeGreaterThanOrEqual(4);
  const told = await titles.allTextContents();
  expect(told.join("; ")).toMatch(/Paris to Rome.*Rome to Munich.*Munich to Budapest.*Budapest to Moscow/);
  await context.close();
});
