import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible, openBrowser, visit } from "./browser";
import { furthestMove, settled, type Standing } from "./graph";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });
const choices = (page: Page) => inspector(page).getByRole("group", { name: "Add to the picture" });
const ids = (nodes: readonly Standing[]) => nodes.map(({ id }) => id);

/** Presses, and waits until other nodes are drawn and hold still. */
async function act(page: Page, press: () => Promise<void>): Promise<Standing[]> {
  const before = ids(await settled(page));
  await press();
  await expect.poll(async () => ids(await settled(page)), { timeout: 10_000 }).not.toEqual(before);
  return settled(page);
}

test("each choice brings exactly as many as it says, moves nothing, and is taken back alone", async () => {
  const { page, context, complaints } = await visit(browser);
  await page.goto("/?draw=20&select=xi-jinping");
  const before = await settled(page);
  await inspector(page).getByRole("button", { name: /^Add…/ }).click();
  await choices(page).getByRole("button", { name: /^Those who met most/ }).waitFor();
  await expectAccessible(page, "the choice of whom to add");

  let now = before;
  const named = (name: RegExp) => choices(page).getByRole("button", { name });
  const ofOneCountry = choices(page).getByRole("group", { name: "Only of" }).getByRole("button").first();
  for (const button of [named(/^Those who met most/), ofOneCountry, named(/^The next who met most/), named(/^All of them/)]) {
    const count = Number(/\d+$/.exec((await button.innerText()).trim())?.[0]);
    expect(count).toBeGreaterThan(0);
    const after = await act(page, () => button.click());
    expect(after.length - now.length).toBe(count);
    expect(furthestMove(now, after)).toBeLessThanOrEqual(0.5);
    now = after;
  }
  expect(await choices(page).innerText()).toContain("All it met are drawn.");
  now = await act(page, () => inspector(page).getByRole("button", { name: "Collapse" }).click());
  expect(now).toEqual(before);
  expect(complaints).toEqual([]);
  await context.close();
});

test("collapsing an earlier expansion leaves all that the later ones placed, exactly as they would stand alone", async () => {
  const { page, context } = await visit(browser);
  for (const projection of ["network", "events"]) {
    const shown = `draw=30&projection=${projection}`;
    await page.goto(`/?${shown}&expand=sergey-lavrov&select=sergey-lavrov`);
    const alone = await settled(page);
    await page.goto(`/?${shown}&expand=antony-blinken&expand=wang-yi:24&expand=sergey-lavrov&select=antony-blinken`);
    const all = await settled(page);
    expect(all.length).toBeGreaterThan(alone.length);
    const without = await act(page, () => inspector(page).getByRole("button", { name: "Collapse" }).click());
    expect(furthestMove(all, without)).toBe(0);
    await page.goto(`/?${shown}&expand=wang-yi:24&expand=sergey-lavrov&select=wang-yi`);
    const fresh = await settled(page);
    expect(without).toEqual(fresh);
    const last = await act(page, () => inspector(page).getByRole("button", { name: "Collapse" }).click());
    expect(ids(last)).toEqual(ids(alone));
    expect(last).toEqual(alone);
  }
  await context.close();
});

test("pushes of one node by the keyboard are one step while they follow each other, and undone as one", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?draw=20&select=wang-yi");
  const before = await settled(page);
  const start = page.url();
  const undo = page.getByRole("button", { name: "Undo" });
  await page.getByRole("application", { name: /^Graph of/ }).focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowDown"]) await page.keyboard.press(`Shift+${key}`);
  const pushed = await settled(page);
  expect(furthestMove(before, pushed)).toBeCloseTo(Math.hypot(30, 15), 0);
  await page.waitForTimeout(1200);
  await page.keyboard.press("Shift+ArrowUp");
  const again = await settled(page);
  expect(furthestMove(pushed, again)).toBeGreaterThan(0);

  await page.keyboard.press("Control+z");
  await expect.poll(() => settled(page)).toEqual(pushed);
  await page.keyboard.press("Control+z");
  await expect.poll(() => settled(page)).toEqual(before);
  expect(page.url()).toBe(start);
  expect(await undo.isDisabled()).toBe(true);
  await context.close();
});
