import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph, MeetingItem } from "@/lib/domain/answers";
import { openBrowser } from "./browser";
import { ask, idsOf, meetingsOf, openPage } from "./timeline-page";

/** What is lit in one view is lit in the map, the matrix and the list as well; the other views are in lanes-and-light. */

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const WINDOW = "from=2023-02&to=2023-03";
const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });
const lit = (page: Page, what: string, name: string) =>
  page.locator(what).evaluateAll((all, attribute) => [...new Set(all.map((each) => each.getAttribute(attribute) ?? ""))].sort(), name);

/** Rests on the row of a meeting that was face to face, of two; and says who they were. */
async function restOnRow(page: Page): Promise<{ readonly item: MeetingItem; readonly ids: string[] }> {
  const items = await meetingsOf(WINDOW);
  const row = inspector(page).locator('[data-meeting="2023-02-22-wang-putin-moscow"]');
  await row.scrollIntoViewIfNeeded();
  await row.hover();
  const item = items.find(({ id }) => id === "2023-02-22-wang-putin-moscow");
  if (item === undefined) throw new Error("the meeting is gone");
  return { item, ids: item.participants.map(({ actor }) => actor.id).sort() };
}

test("on the map: the city of a meeting, and a city's meetings elsewhere", async () => {
  const { page, context } = await openPage(browser, `/?show=map&${WINDOW}`);
  await page.locator('[data-place="munich"]').waitFor();
  await restOnRow(page);
  await expect.poll(() => lit(page, "[data-lit-place]", "data-lit-place")).toEqual(["moscow"]);
  await page.locator('[data-place="munich"]').hover();
  const expected = idsOf(await meetingsOf(`${WINDOW}&place=munich`));
  expect(expected.length).toBeGreaterThan(3);
  await expect.poll(async () => (await lit(page, "aside [data-lit]", "data-meeting")).length).toBeGreaterThan(0);
  const listed = new Set(await lit(page, "aside [data-meeting]", "data-meeting"));
  expect(await lit(page, "aside [data-lit]", "data-meeting")).toEqual(expected.filter((id) => listed.has(id)));
  expect(await lit(page, "#timeline [data-lit-bin]", "data-lit-bin")).toEqual(["2023-02-01"]);
  await page.mouse.move(5, 5);
  await expect.poll(() => page.locator("aside [data-lit], [data-lit-bin], [data-lit-place]").count()).toBe(0);
  await context.close();
});

test("on the matrix: the cells of a meeting, and a cell's meetings elsewhere", async () => {
  const { page, context } = await openPage(browser, `/?show=matrix&${WINDOW}`);
  const { ids } = await restOnRow(page);
  const tie = ids.join("~");
  await expect.poll(() => lit(page, "main [data-lit][data-element]", "data-element")).toEqual([...ids, ids.join("~")].sort());
  await page.locator(`[role="gridcell"][data-element="${tie}"]`).first().hover();
  const [a, b] = tie.split("~");
  const both = idsOf(await meetingsOf(`${WINDOW}&with=${a}&with=${b}`));
  const listed = new Set(await lit(page, "aside [data-meeting]", "data-meeting"));
  await expect.poll(() => lit(page, "aside [data-lit]", "data-meeting")).toEqual(both.filter((id) => listed.has(id)));
  expect(both.length).toBeGreaterThan(0);
  await context.close();
});

test("in the list: the rows of a meeting, and of a month those who met in it", async () => {
  const { page, context } = await openPage(browser, `/?show=list&${WINDOW}`);
  const { ids } = await restOnRow(page);
  await expect.poll(() => lit(page, "main tr[data-lit]", "data-element")).toEqual(ids);
  const row = page.getByRole("treegrid").locator('tr[data-row="vladimir-putin"]');
  await row.hover();
  const his = idsOf(await meetingsOf(`${WINDOW}&with=vladimir-putin`));
  const listed = new Set(await lit(page, "aside [data-meeting]", "data-meeting"));
  await expect.poll(() => lit(page, "aside [data-lit]", "data-meeting")).toEqual(his.filter((id) => listed.has(id)));
  const graph = await ask<Graph>(`graph?${WINDOW}&with=vladimir-putin&limit=150`);
  expect(graph.nodes.length).toBeGreaterThan(1);
  await context.close();
});
