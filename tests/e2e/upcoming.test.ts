import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MeetingPage, StoreInfo } from "@/lib/domain/answers";
import { dayAfter } from "@/lib/domain/edtf";
import { baseUrl, openBrowser, visit } from "./browser";
import { countsOf } from "./counts";

let browser: Browser;
let lastDay: string;
beforeAll(async () => {
  browser = await openBrowser();
  const info = (await (await fetch(`${baseUrl()}/readyz`)).json()) as StoreInfo;
  lastDay = info.lastDay ?? "";
  expect(lastDay).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
afterAll(() => browser.close());

const meetings = async (search: string) => (await (await fetch(`${baseUrl()}/api/v1/meetings?limit=500&${search}`)).json()) as MeetingPage;

test("every number opens as many meetings as it says", async () => {
  const { page, context } = await visit(browser, { scripts: false });
  await page.goto("/upcoming");
  const counts = await countsOf(page);
  expect(counts.length).toBeGreaterThan(1);
  for (const { text, said, opened } of counts.filter(({ text: word }) => word !== "No meeting")) expect(said, text).toBe(opened);
  await context.close();
});

test("lists what is planned for later with who, where and the sources, and apart what was not heard of again", async () => {
  const { page, context, complaints } = await visit(browser);
  await page.goto("/upcoming");
  for (const [section, search, order] of [["ahead", `from=${dayAfter(lastDay)}`, "oldest"], ["overdue", `to=${lastDay}`, "newest"]] as const) {
    const { items } = await meetings(`status=planned&${search}&order=${order}`);
    expect(items.length, section).toBeGreaterThan(0);
    const listed = await page.locator(`section#${section} li a[href^="/meetings/"]`).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    for (const { id } of items.slice(0, 50)) expect(listed).toContain(`/meetings/${id}`);
    for (const { id } of items.slice(50)) expect(listed).not.toContain(`/meetings/${id}`);
  }
  const [first] = (await meetings(`status=planned&from=${dayAfter(lastDay)}&order=oldest`)).items;
  const row = page.locator("section#ahead li").filter({ has: page.locator(`a[href="/meetings/${first?.id}"]`) });
  for (const { actor } of first?.participants.slice(0, 8) ?? []) expect(await row.locator(`a[href="/actors/${actor.id}"]`).count()).toBe(1);
  for (const { url } of first?.sources ?? []) expect(await row.locator(`a[href="${url}"]`).count()).toBe(1);
  expect(complaints).toEqual([]);
  await context.close();
});

test("what the page does not list itself, it counts: 50 of 57", async () => {
  const { total } = await meetings(`status=planned&to=${lastDay}`);
  const html = await (await fetch(`${baseUrl()}/upcoming`)).text();
  const text = html.replace(/<!-- -->/g, "");
  if (total > 50) expect(text).toContain(`50 of ${total}.`);
  else expect(text).not.toMatch(/\d+ of \d+\./);
});
