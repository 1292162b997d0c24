import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MeetingDetail, MeetingItem, MeetingPage } from "@/lib/domain/answers";
import { claimedWords } from "@/lib/view/dispute-words";
import { baseUrl, openBrowser, visit } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function ask<T>(path: string): Promise<T> {
  return (await (await fetch(`${baseUrl()}/api/v1/${path}`)).json()) as T;
}

/** Two held, one denied: Zhongnanhai by two sources, the Great Hall by two, Beijing by one. */
const DISPUTED = "2025-09-02-xi-putin-beijing";
/** Called off, put off, held: eight reports of eight sources. */
const PUT_OFF = "2023-04-14-lula-xi-beijing";

const inspectorOf = (page: Page) => page.getByRole("complementary", { name: "Inspector" });

/** Clicks a link to an article, and expects the article. */
async function expectArticle(page: Page, link: Locator, url: string): Promise<void> {
  const [article] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
  expect(article.url()).toBe(new URL(url).href);
  await article.close();
}

describe("from what is seen to the article, in at most two actions", () => {
  test("from an edge: press the line, follow a source of a meeting behind it", async () => {
    const { page, context, complaints } = await visit(browser);
    const view = "with=wang-yi&with=vladimir-putin&kind=bilateral&from=2023-02-22&to=2023-02-22";
    const { items } = await ask<MeetingPage>(`meetings?${view}`);
    const url = items[0]?.sources[0]?.url ?? "";
    await page.goto(`/?${view}`);
    // Of two discs that fill the picture, the line between them runs through its middle.
    const graph = page.getByRole("application", { name: /^Graph of 2 people, 1 tie/ });
    await expect.poll(async () => {
      const box = await graph.boundingBox();
      if (box !== null) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      return new URL(page.url()).searchParams.get("select");
    }, { interval: 500 }).toBe("vladimir-putin~wang-yi");
    await expectArticle(page, inspectorOf(page).locator(`a[href="${url}"]`).first(), url);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("from a date in the table: select the meeting, follow a source of its date", async () => {
    const { page, context, complaints } = await visit(browser);
    const { claims } = await ask<MeetingDetail>(`meetings/${DISPUTED}`);
    await page.goto("/?show=table&disputed=1&person=xi-jinping&from=2025-09&to=2025-09");
    await page.locator("main table tbody tr").filter({ hasText: "2 Sep 2025" }).first().getByRole("link", { name: "2 Sep 2025" }).click();
    const url = claims[0]?.source.url ?? "";
    await expectArticle(page, inspectorOf(page).locator(`a[href="${url}"]`).first(), url);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each(["Date", "Place", "Status", "How"])("from a meeting in the inspector: open its %s, follow a source that says so", async (label) => {
    const { page, context } = await visit(browser);
    const { claims, settled } = await ask<MeetingDetail>(`meetings/${DISPUTED}`);
    const property = ({ Date: "date", Place: "place", Status: "status", How: "format" } as const)[label] ?? "date";
    const url = claims.find(({ source }) => settled[property].agree.includes(source.id))?.source.url ?? "";
    await page.goto(`/?select=${DISPUTED}`);
    const row = inspectorOf(page).locator("details").filter({ has: page.locator("summary", { hasText: new RegExp(`^${label}`) }) }).first();
    await row.locator("summary").click();
    await expectArticle(page, row.locator(`a[href="${url}"]`), url);
    await context.close();
  });

  test("from a participant of a meeting: open who names them, follow a source that does", async () => {
    const { page, context } = await visit(browser);
    const { claims, settled } = await ask<MeetingDetail>(`meetings/${PUT_OFF}`);
    const xi = settled.participants.find(({ actor }) => actor === "xi-jinping");
    expect(xi?.named.length).toBe(7);
    const url = claims.find(({ source }) => source.id === xi?.named[0])?.source.url ?? "";
    await page.goto(`/?select=${PUT_OFF}`);
    const note = inspectorOf(page).locator("details").filter({ hasText: "Named by 7 of 8 sources: Xi Jinping" });
    await note.locator("summary").click();
    await expectArticle(page, note.locator(`a[href="${url}"]`), url);
    await context.close();
  });

  test("from a participant in the graph's table: select the person, follow a source", async () => {
    const { page, context } = await visit(browser);
    await page.goto("/?show=table&person=wang-yi&from=2023-02&to=2023-02");
    await page.locator("main table tbody").getByRole("link", { name: "Nikolai Patrushev", exact: true }).first().click();
    const link = inspectorOf(page).locator('a[target="_blank"]').first();
    await expectArticle(page, link, (await link.getAttribute("href")) ?? "");
    await context.close();
  });
});

describe("disputes", () => {
  test("the filter lists them all, each row with every value and a link to each source, and the cell marked", async () => {
    const { page, context, complaints } = await visit(browser);
    const { items, total } = await ask<MeetingPage>("meetings?disputed=1&limit=500");
    expect(items).toHaveLength(total);
    await page.goto("/?show=table&disputed=1");
    const rows = page.getByRole("region", { name: "Meetings" }).locator("tbody tr");
    await expect.poll(() => rows.count()).toBe(total);
    for (const [nth, item] of items.entries()) await expectBothValues(rows.nth(nth), item);
    expect(complaints).toEqual([]);
    await context.close();
  });

  async function expectBothValues(row: Locator, { id, disputes, sources }: MeetingItem): Promise<void> {
    const said = row.locator("details[open] ul > li");
    expect(await said.count(), id).toBe(disputes.flatMap(({ values }) => values).length);
    for (const { property, values } of disputes) {
      const cell = property === "format" ? "kind format" : property;
      expect(await row.locator(`[data-cell="${cell}"]`).getByText("(sources differ)").count(), `${id} ${property}`).toBeGreaterThan(0);
      for (const value of values) {
        const line = said.filter({ hasText: `${claimedWords(property, value)} by` });
        const hrefs = await line.locator("a[target=_blank]").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
        for (const source of value.sources) expect(hrefs, id).toContain(sources.find((each) => each.id === source)?.url);
      }
    }
  }

  test("a meeting's page shows the sides beside one another, with publishers, kinds, dates and links, and why one is shown; without scripts", async () => {
    const { page, context } = await visit(browser, { scripts: false });
    const { claims } = await ask<MeetingDetail>(`meetings/${DISPUTED}`);
    await page.goto(`/meetings/${DISPUTED}`);
    const block = page.getByRole("group", { name: "Place: what the sources say" });
    const sides = block.locator("> ul > li");
    expect(await sides.locator("> p").allTextContents()).toEqual(["Zhongnanhai shown", "Beijing agrees, less precisely", "Great Hall of the People differs"]);
    const [left, right] = [await sides.nth(0).boundingBox(), await sides.nth(2).boundingBox()];
    expect(left?.y).toBe(right?.y);
    for (const { source, place } of claims) {
      const side = sides.filter({ has: page.locator("p", { hasText: place?.name ?? "" }) });
      expect(await side.locator(`a[href="${source.url}"]`).count(), source.id).toBe(1);
    }
    expect(await sides.nth(2).textContent()).toMatch(/NewsBytes.*press.*2 Sep 2025/);

    const why = page.locator("#settled details").filter({ has: page.locator("summary", { hasText: /^Place/ }) });
    await why.locator("summary").click();
    await why.getByText("the latest publication decides").waitFor();
    expect(await why.locator("a[target=_blank]").count()).toBe(claims.length);
    await context.close();
  });
});

describe("what was reported", () => {
  test("each state stands with its day and its source, in order, and is drawn as a strip", async () => {
    const { page, context } = await visit(browser);
    const { history, claims } = await ask<MeetingDetail>(`meetings/${PUT_OFF}`);
    await page.goto(`/meetings/${PUT_OFF}`);
    const section = page.locator("#history");
    const hrefs = await section.locator("a[target=_blank]").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(hrefs).toEqual(history.map(({ source }) => claims.find((claim) => claim.source.id === source)?.source.url));
    expect(new Set(history.map(({ status }) => status))).toEqual(new Set(["planned", "cancelled", "postponed", "held"]));
    const strip = section.getByRole("img", { name: /^8 dated reports, / });
    expect(await strip.locator("g[data-status]").evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-status")).sort())).toEqual(history.map(({ status }) => status).sort());
    await context.close();
  });

  test("a statement is found by its words, and the hit leads to it on the meeting's page", async () => {
    const { page, context } = await visit(browser);
    await page.goto("/topics/trade");
    await page.getByRole("combobox").fill("give way to pressure");
    const option = page.getByRole("group", { name: "Statements" }).getByRole("option").first();
    await option.waitFor();
    expect(await option.textContent()).toContain("Wang Yi, 22 Feb 2023");
    await option.click();
    await expect.poll(() => new URL(page.url()).pathname + new URL(page.url()).hash).toBe("/meetings/2023-02-22-wang-putin-moscow#statement-2023-02-22-wang-putin-moscow-s2");
    expect(await page.locator(":target").textContent()).toContain("will not give way to pressure from third parties");
    await context.close();
  });
});

test("held, by at least one official or agency source: one press, and every row has such a source", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?show=table");
  await page.getByRole("link", { name: "Held, by an official or agency source" }).click();
  await expect.poll(() => new URL(page.url()).search).toBe("?publisherKind=official&publisherKind=agency&status=held&show=table");
  const { items, total } = await ask<MeetingPage>("meetings?publisherKind=official&publisherKind=agency&status=held&limit=500");
  await expect.poll(() => page.locator("main h1").textContent()).toContain(`${total} meetings`);
  for (const { status, publisherKinds } of items) {
    expect(status).toBe("held");
    expect(publisherKinds.some((kind) => kind === "official" || kind === "agency")).toBe(true);
  }
  await context.close();
});
