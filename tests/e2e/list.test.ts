import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "@/lib/domain/answers";
import { openBrowser } from "./browser";
import { ask, meetingsOf, idsOf, openPage, search } from "./timeline-page";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const list = (page: Page) => page.getByRole("treegrid");
const rowsAt = (page: Page, level: 1 | 2) =>
  list(page).locator(`tbody tr[aria-level="${level}"]`).evaluateAll((rows) => rows.map((row) => row.getAttribute("data-element") ?? "").sort());
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-row"));

test("the list holds the nodes and the ties of the graph, each with its numbers", async () => {
  const graph = await ask<Graph>("graph?from=2023-02&to=2023-03&limit=150");
  const { page, context, complaints } = await openPage(browser, "/?show=list&from=2023-02&to=2023-03");
  expect(await rowsAt(page, 1)).toEqual(graph.nodes.map(({ id }) => id).sort());
  const [first] = [...graph.nodes].sort((a, b) => b.meetings - a.meetings);
  const row = list(page).locator(`tr[data-row="${first?.id}"]`);
  await row.focus();
  await page.keyboard.press("ArrowRight");
  const ties = graph.edges.filter(({ source, target }) => source === first?.id || target === first?.id);
  expect(ties.length).toBeGreaterThan(5);
  expect(await rowsAt(page, 2)).toEqual(ties.map(({ id }) => id).sort());
  const numbers = await list(page).locator('tr[aria-level="2"]').evaluateAll((rows) =>
    rows.map((each) => [each.getAttribute("data-element"), Number(each.querySelector('[data-cell="meetings"]')?.textContent)] as const));
  expect(Object.fromEntries(numbers)).toEqual(Object.fromEntries(ties.map(({ id, meetings }) => [id, meetings])));
  expect(complaints).toEqual([]);
  await context.close();
});

test("it is walked, opened, selected, expanded and hidden by the keyboard, as the graph is", async () => {
  const { page, context } = await openPage(browser, "/?show=list&person=wang-yi");
  const [first = ""] = await list(page).locator("tbody tr").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-row") ?? ""));
  await list(page).locator("tbody tr").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect(await focused(page)).toMatch(new RegExp(`^${first}>`));
  await page.keyboard.press("Enter");
  await expect.poll(() => search(page).get("select")).toMatch(/~/);
  expect(await list(page).locator('[aria-selected="true"]').count()).toBeGreaterThan(0);
  await page.keyboard.press("ArrowLeft");
  expect(await focused(page)).toBe(first);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("End");
  const last = await focused(page);
  await page.keyboard.press("e");
  await expect.poll(() => search(page).getAll("expand")).toEqual([last]);
  await page.keyboard.press("Home");
  const before = await rowsAt(page, 1);
  await page.keyboard.press("ArrowDown");
  const hidden = await focused(page);
  await page.keyboard.press("h");
  await expect.poll(() => search(page).getAll("hide")).toEqual([hidden]);
  await expect.poll(async () => (await rowsAt(page, 1)).includes(hidden ?? "")).toBe(false);
  await page.keyboard.press("Control+z");
  await expect.poll(() => rowsAt(page, 1)).toEqual(before);
  await context.close();
});

test("several rows are selected with Shift, as nodes of the graph are", async () => {
  const { page, context } = await openPage(browser, "/?show=list&person=wang-yi");
  await list(page).locator("tbody tr").first().focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  const second = await focused(page);
  await page.keyboard.press("Shift+Enter");
  await expect.poll(() => search(page).getAll("among")).toEqual([second]);
  expect(await list(page).locator('tr[aria-level="1"][aria-selected="true"]').count()).toBe(2);
  await page.keyboard.press("Shift+Enter");
  await expect.poll(() => search(page).getAll("among")).toEqual([]);
  await context.close();
});

test("a number opens the meetings that it counts", async () => {
  const { page, context } = await openPage(browser, "/?show=list&from=2023");
  const number = list(page).locator("tbody tr").nth(3).locator('[data-cell="meetings"] a');
  const told = Number(await number.textContent());
  const href = (await number.getAttribute("href")) ?? "";
  expect(idsOf(await meetingsOf(href.replace(/^\/\?/, "").replace(/&?show=table/, "")))).toHaveLength(told);
  await number.click();
  await expect.poll(() => search(page).get("show")).toBe("table");
  await context.close();
});
