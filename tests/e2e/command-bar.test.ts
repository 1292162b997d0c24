import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectAccessible, openBrowser, visit } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const field = (page: Page) => page.getByRole("search", { name: "Search" }).getByRole("combobox");
const list = (page: Page) => page.getByRole("listbox", { name: "What you can do" });
const option = (page: Page, name: string | RegExp) => list(page).getByRole("option", { name });
const address = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).search;

/** Opens the bar by its key, once the page's scripts are there. */
async function summon(page: Page): Promise<void> {
  await expect.poll(async () => {
    await page.keyboard.press("Control+k");
    return list(page).isVisible();
  }).toBe(true);
}

/** Types, waits for what is wanted, and takes it by the arrow keys alone. */
async function take(page: Page, typed: string, name: string | RegExp): Promise<void> {
  await summon(page);
  await page.keyboard.type(typed);
  await option(page, name).first().waitFor();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("ArrowDown");
    if ((await option(page, name).first().getAttribute("aria-selected")) === "true") break;
  }
  expect(await option(page, name).first().getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("Enter");
}

test("it opens at once, offers before anything is typed, and Escape goes back to where one was", async () => {
  const { page, context, complaints } = await visit(browser);
  await page.goto("/?show=table&person=wang-yi", { waitUntil: "networkidle" });
  await summon(page);
  await page.keyboard.press("Escape");
  const held = page.getByRole("checkbox", { name: /^Held/ });
  await held.focus();
  const took = await page.evaluate(async () => {
    const start = performance.now();
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true, bubbles: true, cancelable: true }));
    while (document.querySelector('[role="listbox"][aria-label="What you can do"]')?.checkVisibility() !== true) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  expect(took).toBeLessThan(100);
  await option(page, "Clear all filters").waitFor();
  await page.keyboard.press("Escape");
  expect(await list(page).isVisible()).toBe(false);
  expect(await held.evaluate((element) => element === document.activeElement)).toBe(true);
  // Tab goes on from the field: nothing holds the focus.
  await summon(page);
  await page.keyboard.press("Tab");
  expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(false);
  await expect.poll(() => list(page).isVisible()).toBe(false);
  expect(complaints).toEqual([]);
  await context.close();
});

test("on a Mac the keys are called by their names there, from the first script on, and open it", async () => {
  const { page, context, complaints } = await visit(browser);
  await page.addInitScript(() => Object.defineProperty(navigator, "platform", { get: () => "MacIntel" }));
  await page.goto("/?show=table&person=wang-yi", { waitUntil: "networkidle" });
  await expect.poll(() => page.locator("form[role=search] kbd").textContent()).toBe("⌘K");
  expect(await page.getByRole("button", { name: "Undo" }).getAttribute("title")).toBe("Undo (⌘Z)");
  await page.getByRole("button", { name: "About Parley" }).click();
  await page.getByRole("region", { name: "Keys" }).getByText("⇧⌘Z").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Meta+k");
  await list(page).waitFor();
  // What the server wrote differs from it without a complaint of the page.
  expect(complaints).toEqual([]);
  await context.close();
  const other = await visit(browser);
  await other.page.goto("/?show=table&person=wang-yi", { waitUntil: "networkidle" });
  expect(await other.page.locator("form[role=search] kbd").textContent()).toBe("Ctrl K");
  await other.context.close();
});

describe("in the explorer, by keys alone", () => {
  test.each<readonly [typed: string, name: string | RegExp, from: string, to: string]>([
    ["as a table", "Show as a table", "/?person=wang-yi", "/?person=wang-yi&show=table"],
    ["march 2023", /^Only meetings in March 2023/, "/?show=table", "/?from=2023-03&to=2023-03&show=table"],
    ["filter by 2023", /^Only meetings in 2023/, "/?show=table", "/?from=2023&to=2023&show=table"],
    ["planned", "Filter by status: planned", "/?show=table", "/?status=planned&show=table"],
    ["china", /^China/, "/?show=table", "/?country=CHN&show=table&select=CHN"],
    ["filter by moscow", "Filter by Moscow", "/?show=table", "/?place=moscow&show=table"],
    ["hide joe biden", /^Hide Joe Biden/, "/?show=table", "/?show=table&hide=joe-biden"],
    ["expand wang yi", /^Expand Wang Yi/, "/?show=table", "/?show=table&expand=wang-yi"],
    ["chains wang yi to lavrov", "Chains between Wang Yi and Sergey Lavrov", "/?show=table", "/?show=table&path=wang-yi%7Esergey-lavrov"],
    ["clear", "Clear all filters", "/?person=wang-yi&show=table", "/?show=table"],
    ["timeline year", "Timeline by year", "/?show=table", "/?show=table&unit=year"],
    ["open wang yi", "Open the page of Wang Yi", "/?show=table", "/actors/wang-yi"],
  ])("%s", async (typed, name, from, to) => {
    const { page, context, complaints } = await visit(browser);
    await page.goto(from);
    await take(page, typed, name);
    await expect.poll(() => address(page)).toBe(to);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("chains in two steps, then undone by name", async () => {
    const { page, context } = await visit(browser);
    await page.goto("/?show=table");
    await take(page, "wang yi", "Chains from Wang Yi to …");
    await page.getByRole("combobox", { name: "Chains from Wang Yi to" }).waitFor();
    await page.keyboard.type("lavrov");
    await option(page, "Chains between Wang Yi and Sergey Lavrov").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => address(page)).toBe("/?show=table&path=wang-yi%7Esergey-lavrov");
    await summon(page);
    await page.keyboard.type("undo");
    await page.keyboard.press("Enter");
    await expect.poll(() => address(page)).toBe("/?show=table");
    await context.close();
  });

  test("Enter takes what is named beyond doubt, and otherwise filters by the words", async () => {
    const { page, context } = await visit(browser);
    await page.goto("/?show=table", { waitUntil: "networkidle" });
    for (const [typed, to] of [["map", "/?show=map"], ["2023", "/?from=2023&to=2023&show=map"], ["grain", "/?from=2023&to=2023&q=grain&show=map"]] as const) {
      await summon(page);
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
      await expect.poll(() => address(page)).toBe(to);
    }
    await context.close();
  });

  test("the theme, and what was done last comes first, after a reload too", async () => {
    const { page, context } = await visit(browser);
    await page.goto("/?show=table");
    await take(page, "dark", "Dark theme");
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    await take(page, "xi jin", /^Xi Jinping/);
    await page.reload();
    await summon(page);
    const recent = list(page).getByRole("group", { name: "Recent" }).getByRole("option");
    await expect.poll(() => recent.count()).toBe(2);
    expect(await recent.allTextContents()).toEqual([expect.stringContaining("Xi Jinping"), "Dark theme"]);
    await context.close();
  });

  test("a saved view opens by its name, and the letters that matched are marked", async () => {
    const { page, context } = await visit(browser);
    await page.addInitScript(() => window.localStorage.setItem("parley-kept", JSON.stringify({
      version: 1, notes: [], views: [{ id: 1, name: "Über den Frühling", address: "person=wang-yi&from=2023-03&to=2023-05", told: "words", saved: "2026-11-25" }],
    })));
    await page.goto("/?show=table");
    await summon(page);
    await page.keyboard.type("uber fru");
    await option(page, /Über den Frühling/).waitFor();
    expect(await option(page, /Über den Frühling/).locator("mark").allTextContents()).toEqual(["Über", "Frü"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => address(page)).toBe("/?person=wang-yi&from=2023-03&to=2023-05");
    await context.close();
  });

  test("the menu of views opens with the name to be written", async () => {
    const { page, context } = await visit(browser);
    await page.goto("/?show=table&person=wang-yi");
    await take(page, "save", /^Save this view/);
    await page.getByRole("dialog", { name: "Views and notes" }).getByRole("textbox").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    await context.close();
  });
});

describe("on other pages", () => {
  test("what is found opens its page, and what needs a view leads to the explorer", async () => {
    const { page, context, complaints } = await visit(browser);
    await page.goto("/method");
    await take(page, "wang yi", /^Wang Yi/);
    await expect.poll(() => address(page)).toBe("/actors/wang-yi");
    await take(page, "planned", /^Filter by status: planned/);
    await expect.poll(() => address(page)).toBe("/?status=planned");
    await page.goto("/method");
    await summon(page);
    await page.keyboard.type("undo");
    await option(page, /Filter by words/).waitFor();
    expect(await list(page).getByRole("option", { name: "Undo", exact: true }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("without scripts it is a form that filters by words", async () => {
    const { page, context } = await visit(browser, { scripts: false });
    await page.goto("/method");
    await page.getByRole("search").getByRole("combobox").fill("grain");
    await page.keyboard.press("Enter");
    await expect.poll(() => address(page)).toBe("/?q=grain");
    await context.close();
  });
});

test.each([["light", false, 1440], ["dark", true, 1440], ["light on a phone", false, 390], ["dark on a phone", true, 390]] as const)("%s: axe finds nothing in the open bar, nothing scrolls sideways", async (_, dark, width) => {
  const { page, context, complaints } = await visit(browser, { dark, width, height: 844 });
  await page.goto("/?show=table&person=wang-yi", { waitUntil: "networkidle" });
  await summon(page);
  await expectAccessible(page, "before anything is typed");
  await page.keyboard.type("china");
  await option(page, /^China/).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await expectAccessible(page, "with what was found");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await context.close();
});
