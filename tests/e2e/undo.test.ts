import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, visit } from "./browser";
import { furthestMove, settled } from "./graph";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const address = (page: Page) => new URL(page.url()).search;

/** Waits until a gesture has become another address. */
async function gesture(page: Page, act: () => Promise<void>): Promise<void> {
  const before = page.url();
  await act();
  await expect.poll(() => page.url()).not.toBe(before);
}

const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });

test("expanding a hub moves nothing that stands, and collapsing it brings back the picture before", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?draw=40&select=xi-jinping");
  const before = await settled(page);
  await gesture(page, () => inspector(page).getByRole("button", { name: /^Expand/ }).click());
  await expect.poll(async () => (await settled(page)).length).toBeGreaterThan(before.length);
  const expanded = await settled(page);
  expect(furthestMove(before, expanded)).toBeLessThanOrEqual(0.5);
  await gesture(page, () => inspector(page).getByRole("button", { name: /^Collapse/ }).click());
  await expect.poll(async () => (await settled(page)).length).toBe(before.length);
  expect(await settled(page)).toEqual(before);
  await context.close();
});

test("twenty steps of every kind, then twenty undos: the address, the nodes and their places are those of the start", async () => {
  const { page, context, complaints } = await visit(browser);
  await page.goto("/?draw=40&select=xi-jinping");
  const start = address(page);
  const before = await settled(page);

  const box = (await page.getByRole("application", { name: /^Graph of/ }).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const drag = async (far: number) => {
    const node = await rendered(page, "xi-jinping");
    await page.mouse.move(box.x + node.x, box.y + node.y);
    await page.mouse.down();
    await page.mouse.move(box.x + node.x + far, box.y + node.y + far / 2, { steps: 4 });
    await page.mouse.up();
  };
  const steps: (() => Promise<void>)[] = [
    () => inspector(page).getByRole("button", { name: /^Expand/ }).click(),
    () => drag(40),
    () => page.getByRole("checkbox", { name: /^Planned/ }).click(),
    () => page.getByRole("checkbox", { name: /^Planned/ }).click(),
    () => drag(-30),
    () => inspector(page).getByRole("button", { name: /^Collapse/ }).click(),
    () => page.getByRole("link", { name: "Country", exact: true }).click(),
    () => page.getByRole("link", { name: "Table", exact: true }).click(),
    () => page.getByRole("link", { name: "Graph", exact: true }).click(),
    () => page.getByRole("link", { name: "Person", exact: true }).click(),
  ];
  for (const act of [...steps, ...steps.slice(2, 4), ...steps.slice(6, 10), ...steps.slice(2, 4), ...steps.slice(2, 4)]) await gesture(page, act);
  for (let i = 0; i < 20; i++) await gesture(page, () => page.keyboard.press("Control+z"));
  expect(address(page)).toBe(start);
  await expect.poll(async () => furthestMove(before, await settled(page))).toBe(0);
  expect(await settled(page)).toEqual(before);

  for (let i = 0; i < 20; i++) await gesture(page, () => page.keyboard.press("Control+Shift+z"));
  expect(address(page)).not.toBe(start);
  expect(complaints).toEqual([]);
  await context.close();
});

test("undo goes further back than the browser's own history", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?show=table&person=wang-yi");
  const start = address(page);
  const box = page.getByRole("checkbox", { name: /^Held/ });
  for (let i = 0; i < 64; i++) await gesture(page, () => box.click());
  expect(await page.evaluate(() => window.history.length)).toBeLessThan(60);
  for (let i = 0; i < 64; i++) await gesture(page, () => page.keyboard.press("Control+z"));
  expect(address(page)).toBe(start);
  expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
  await context.close();
});

test("undo outlives a reload, and keys pressed faster than the browser goes back are all heard", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?show=table&person=wang-yi");
  const start = address(page);
  for (const name of [/^Held/, /^Planned/, /^Held/]) await gesture(page, () => page.getByRole("checkbox", { name }).click());
  await page.reload();
  for (let i = 0; i < 3; i++) await page.keyboard.press("Control+z");
  await expect.poll(() => address(page)).toBe(start);
  await context.close();
});

test("a copied link restores what was dragged and expanded in another browser, to the pixel", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?draw=60&select=wang-yi&expand=wang-yi&pin=wang-yi:-120:45&hide=joe-biden");
  const here = await settled(page);
  expect(here.find(({ id }) => id === "wang-yi")).toEqual({ id: "wang-yi", x: -120, y: 45 });
  expect(here.some(({ id }) => id === "joe-biden")).toBe(false);
  const elsewhere = await visit(browser);
  await elsewhere.page.goto(page.url());
  const there = await settled(elsewhere.page);
  expect(there.map(({ id }) => id)).toEqual(here.map(({ id }) => id));
  expect(furthestMove(here, there)).toBeLessThanOrEqual(1);
  await context.close();
  await elsewhere.context.close();
});

/** Where a node is on the canvas, in pixels. */
async function rendered(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate((wanted) => {
    type Container = Element & { _cyreg: { cy: { getElementById(id: string): { renderedPosition(): { x: number; y: number } } } } };
    const at = document.querySelector<Container>(".__________cytoscape_container")?._cyreg.cy.getElementById(wanted).renderedPosition();
    if (at === undefined) throw new Error(`${wanted} is not drawn`);
    return { x: at.x, y: at.y };
  }, id);
}
