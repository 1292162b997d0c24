import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph, MeetingPage } from "@/lib/domain/answers";
import { baseUrl, openBrowser, visit } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function ask<T>(path: string): Promise<T> {
  return (await (await fetch(`${baseUrl()}/api/v1/${path}`)).json()) as T;
}

test("a cell says how often two met and opens as many meetings; by keyboard alone", async () => {
  const { page, context, complaints } = await visit(browser);
  await page.goto("/?show=matrix");
  const { nodes: [first, second], edges } = await ask<Graph>("graph?limit=40");
  if (first === undefined || second === undefined) throw new Error("nobody met");
  const third = edges.find(({ source, target }) => [source, target].includes(second.id) && ![source, target].includes(first.id));
  expect(third).toBeDefined();

  const grid = page.getByRole("grid", { name: /^Who met whom/ });
  await grid.focus();
  await page.keyboard.press("ArrowDown");
  const active = () => page.evaluate(() => {
    const id = document.activeElement?.getAttribute("aria-activedescendant") ?? "";
    return document.getElementById(id)?.getAttribute("aria-label") ?? "";
  });
  // In the second row, to the right until somebody it met.
  for (let i = 0; i < 40 && (!/: \d+ meetings?, /.test(await active()) || !(await active()).startsWith(second.label)); i++) await page.keyboard.press("ArrowRight");
  const words = await active();
  const [, met] = /: (\d+) meetings?/.exec(words) ?? [];
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("select")).toContain("~");
  const [a = "", b = ""] = (new URL(page.url()).searchParams.get("select") ?? "").split("~");
  const { total } = await ask<MeetingPage>(`meetings?with=${a}&with=${b}&encounters=1`);
  expect(String(total)).toBe(met);
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await inspector.getByRole("heading", { level: 2, name: / and / }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("the matrix and what it leaves out are the meetings of the view", async () => {
  const { page, context } = await visit(browser);
  const window = "from=2023-02&to=2023-03";
  await page.goto(`/?show=matrix&${window}`);
  const { items } = await ask<MeetingPage>(`meetings?${window}&limit=500`);
  const { leftOut, edges } = await ask<Graph>(`graph?${window}&limit=40`);
  const drawn = new Set<string>();
  for (const { source, target } of edges) {
    const { items: behind } = await ask<MeetingPage>(`meetings?${window}&with=${source}&with=${target}&limit=500`);
    for (const { id } of behind) drawn.add(id);
  }
  const left = [...leftOut.alone.items, ...leftOut.beyond.items].map(({ id }) => id);
  expect(left.length).toBe(leftOut.alone.total + leftOut.beyond.total);
  expect(left.filter((id) => drawn.has(id))).toEqual([]);
  expect([...drawn, ...left].sort()).toEqual(items.map(({ id }) => id).sort());

  await page.getByText(/not in this picture/).click();
  const listed = await page.locator("main details li[data-meeting]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-meeting") ?? ""));
  expect(listed.sort()).toEqual(left.sort());
  await context.close();
});

test("the order of rows and columns is in the address", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?show=matrix");
  await page.getByRole("group", { name: "Order of rows and columns" }).getByRole("link", { name: "Name" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("rows")).toBe("name");
  const names = await page.locator("svg[role=grid] > g[aria-hidden] > g > text:first-child").allTextContents();
  expect(names.length).toBe(40);
  expect(names).toEqual([...names].sort(new Intl.Collator("en").compare));
  await context.close();
});
