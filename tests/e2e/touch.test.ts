import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { baseUrl, openBrowser } from "./browser";
import { settled } from "./graph";
import { graphDrawn, search, sight } from "./timeline-page";

/** A phone: fingers, and no pointer that could rest on anything. */

let browser: Browser;
let context: BrowserContext;
let page: Page;
let fingers: CDPSession;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ baseURL: baseUrl(), viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2, reducedMotion: "reduce" });
  page = await context.newPage();
  fingers = await context.newCDPSession(page);
});
afterEach(() => context.close());

/** Two fingers on a level line, moved apart (or together) about the middle of what they touch. */
async function pinch(box: { x: number; y: number; width: number; height: number } | null, from: number, to: number, level = 0.5): Promise<void> {
  if (box === null) throw new Error("there is nothing to touch");
  const [x, y] = [box.x + box.width / 2, box.y + box.height * level];
  const touchPoints = (apart: number) => [{ x: x - apart / 2, y, id: 1 }, { x: x + apart / 2, y, id: 2 }];
  await fingers.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: touchPoints(from) });
  for (let step = 1; step <= 8; step++) await fingers.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: touchPoints(from + ((to - from) * step) / 8) });
  await fingers.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

const zoomOfPage = () => page.evaluate(() => window.visualViewport?.scale ?? 1);

test("two fingers zoom the graph, and a tap selects", async () => {
  await page.goto("/?person=wang-yi&from=2023");
  await graphDrawn(page);
  await settled(page);
  const zoom = () => page.evaluate(() => (document.querySelector(".__________cytoscape_container") as unknown as { _cyreg: { cy: { zoom(): number } } })._cyreg.cy.zoom());
  const before = await zoom();
  await pinch(await page.getByRole("application", { name: /^Graph/ }).boundingBox(), 60, 180);
  await expect.poll(zoom).toBeGreaterThan(before * 1.5);
  expect(await zoomOfPage()).toBe(1);
  await page.getByRole("button", { name: "Fit" }).tap();
  await settled(page);
  const at = await page.evaluate(() => {
    interface Node { renderedPosition(): { x: number; y: number } }
    const container = document.querySelector(".__________cytoscape_container") as unknown as Element & { _cyreg: { cy: { getElementById(id: string): Node } } };
    const { left, top } = container.getBoundingClientRect();
    const { x, y } = container._cyreg.cy.getElementById("wang-yi").renderedPosition();
    return { x: left + x, y: top + y };
  });
  await page.touchscreen.tap(at.x, at.y);
  await expect.poll(() => search(page).get("select")).toBe("wang-yi");
  await page.getByRole("complementary", { name: "Inspector" }).getByRole("heading", { name: /^Wang Yi/ }).waitFor();
});

test("two fingers zoom the map, and a tap filters by a place", async () => {
  await page.goto("/?show=map&person=wang-yi&from=2023-02&to=2023-02");
  const moscow = page.locator('[data-place="moscow"] circle').first();
  await moscow.waitFor();
  await page.waitForTimeout(300);
  const apart = async () => {
    const [a, b] = [await moscow.boundingBox(), await page.locator('[data-place="munich"] circle').first().boundingBox()];
    return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
  };
  const before = await apart();
  await pinch(await page.getByRole("listbox", { name: /^Map/ }).boundingBox(), 60, 150);
  await expect.poll(apart).toBeGreaterThan(before * 1.5);
  expect(await zoomOfPage()).toBe(1);
  await page.getByRole("button", { name: "Fit" }).tap();
  await page.waitForTimeout(200);
  await page.locator('[data-place="moscow"]').tap();
  await expect.poll(() => search(page).getAll("place")).toEqual(["moscow"]);
});

test("two fingers zoom the timeline, and a finger on its axis moves it", async () => {
  await page.goto("/?person=wang-yi");
  await expect.poll(() => sight(page)).toBeTruthy();
  await page.waitForTimeout(300);
  const before = await sight(page);
  const scale = await page.locator("#timeline svg").filter({ has: page.getByRole("slider") }).first().boundingBox();
  await pinch(scale, 50, 200);
  await expect.poll(() => sight(page)).not.toBe(before);
  expect(search(page).get("from")).toBeNull();
  expect(await zoomOfPage()).toBe(1);
});

test("each part of the explorer is one tab at the foot, and each can be pressed by a thumb", async () => {
  await page.goto("/?person=wang-yi");
  const tabs = page.getByRole("navigation", { name: "Parts of the explorer" }).getByRole("button");
  expect(await tabs.allTextContents()).toEqual(["Filters (1)", "Graph", "List", "Table", "Map", "Matrix"]);
  const boxes = await tabs.evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().toJSON() as DOMRect));
  for (const { width, height, bottom } of boxes) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(bottom).toBeLessThanOrEqual(844);
  }
  for (const [name, what] of [["Table", "main table"], ["Map", 'main [role="listbox"]'], ["Matrix", '[role="grid"]'], ["List", '[role="treegrid"]'], ["Filters (1)", '[data-pane="filters"]']] as const) {
    await tabs.filter({ hasText: name }).tap();
    await page.locator(what).first().waitFor();
    await expect.poll(() => tabs.filter({ hasText: name }).getAttribute("aria-current")).toBe("true");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), name).toBeLessThanOrEqual(0);
  }
});
