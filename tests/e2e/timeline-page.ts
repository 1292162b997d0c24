import type { Browser, Locator, Page } from "playwright-core";
import type { MeetingItem, MeetingPage } from "@/lib/domain/answers";
import { baseUrl, visit } from "./browser";

/** The explorer's timeline as tests read it. */

export async function ask<T>(path: string): Promise<T> {
  return (await (await fetch(`${baseUrl()}/api/v1/${path}`)).json()) as T;
}

/** Every meeting of a filter, all its pages. */
export async function meetingsOf(search: string): Promise<MeetingItem[]> {
  const items: MeetingItem[] = [];
  let cursor: string | null = null;
  do {
    const page: MeetingPage = await ask(`meetings?limit=500${search && `&${search}`}${cursor === null ? "" : `&cursor=${cursor}`}`);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}

export const idsOf = (items: readonly MeetingItem[]) => items.map(({ id }) => id).sort();
export const search = (page: Page) => new URL(page.url()).searchParams;
export const stage = (page: Page) => page.getByRole("application", { name: /in sight$/ });
export const title = (page: Page) => page.locator("#timeline h2");
export const sight = async (page: Page) => /, (.+) in sight$/.exec((await stage(page).getAttribute("aria-label")) ?? "")?.[1];

export async function openPage(browser: Browser, path: string, options: Parameters<typeof visit>[1] = {}) {
  const visited = await visit(browser, options);
  await visited.page.goto(path);
  await visited.page.waitForFunction(() => document.querySelector("main")?.getAttribute("aria-busy") === "false");
  return visited;
}

/** Until the graph stands and its names are written. */
export async function graphDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => Number(document.querySelector<HTMLCanvasElement>("main canvas[data-names]")?.dataset["names"] ?? 0) > 0);
}

/** Where the scale is on the page, without what is drawn beside it. */
export async function scaleOf(page: Page): Promise<{ readonly x: number; readonly y: number; readonly width: number }> {
  const box = await page.locator("#timeline svg").filter({ has: page.getByRole("slider") }).first().boundingBox();
  if (box === null) throw new Error("there is no timeline");
  return box;
}

/** The columns of what is in sight, as the table for those who do not see them has them: `Feb 2023` and its meetings. */
export async function readColumns(page: Page): Promise<(readonly [string, number])[]> {
  return page.locator("#timeline tbody tr").evaluateAll((rows) => rows.map((row) => {
    const [when, ...counts] = [...row.children].map(({ textContent }) => textContent ?? "");
    return [when ?? "", counts.reduce((sum, count) => sum + Number(count), 0)] as const;
  }));
}

export const marks = (page: Page): Locator => page.locator('#timeline [role="option"]');
export const markIds = (page: Page) => marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute("data-meeting") ?? "").sort());
