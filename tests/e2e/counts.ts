import type { Page } from "playwright-core";
import type { MeetingPage } from "@/lib/domain/answers";
import { baseUrl } from "./browser";

export interface LinkedCount {
  readonly text: string;
  /** How many meetings the link says. */
  readonly said: number;
  /** How many it opens. */
  readonly opened: number;
}

/** Every link of a page to a list of meetings that begins with a number, with how many meetings are in that list. */
export async function countsOf(page: Page): Promise<LinkedCount[]> {
  const links = await page.locator('main a[href^="/?"][href*="show=table"]').evaluateAll((all) =>
    all.map((link) => ({ text: link.textContent ?? "", href: link.getAttribute("href") ?? "" })));
  return Promise.all(links.map(async ({ text, href }) => {
    const search = new URL(href, baseUrl()).searchParams;
    search.delete("show");
    search.set("limit", "1");
    const { total } = (await (await fetch(`${baseUrl()}/api/v1/meetings?${search}`)).json()) as MeetingPage;
    const said = /^(?:All )?([\d,]+)/.exec(text)?.[1];
    return { text, said: said === undefined ? Number.NaN : Number(said.replaceAll(",", "")), opened: total };
  }));
}
