import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph, MeetingPage, Timeline } from "@/lib/domain/answers";
import { baseUrl, openBrowser, visit } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function ask<T>(path: string): Promise<T> {
  return (await (await fetch(`${baseUrl()}/api/v1/${path}`)).json()) as T;
}

const search = (page: Page) => new URL(page.url()).searchParams;
const headline = (page: Page) => page.locator("main h1");

/** Waits until the address has what is wanted; the view follows the address. */
async function addressHas(page: Page, wanted: Readonly<Record<string, string | null>>): Promise<void> {
  await expect.poll(() => Object.fromEntries(Object.keys(wanted).map((name) => [name, search(page).get(name)]))).toEqual(wanted);
}

/** Drags over one month of the timeline, from the left third of its column to the right third. */
async function brushMonth(page: Page, month: string): Promise<void> {
  const { bins } = await ask<Timeline>(`timeline?${new URLSearchParams([...search(page)].filter(([name]) => name === "person"))}`);
  const at = bins.findIndex(({ start }) => start.startsWith(month));
  expect(at).toBeGreaterThanOrEqual(0);
  const [from, to] = await Promise.all(["From", "To"].map((name) => page.getByRole("slider", { name }).boundingBox()));
  if (!from || !to) throw new Error("the timeline has no handles");
  const left = from.x + from.width / 2;
  const width = (to.x + to.width / 2 - left) / bins.length;
  const y = from.y + from.height / 2;
  await page.mouse.move(left + (at + 0.3) * width, y);
  await page.mouse.down();
  await page.mouse.move(left + (at + 0.5) * width, y);
  await page.mouse.move(left + (at + 0.7) * width, y);
  await page.mouse.up();
}

describe("an analyst's way", () => {
  test("search, select, brush, compare the views, open an article, go back, reload", async () => {
    const { page, context, complaints } = await visit(browser);
    await page.goto("/");
    await expect.poll(() => headline(page).textContent()).toMatch(/^[\d,]+ meetings of [\d,]+ people/);
    const start = page.url();

    await page.getByRole("combobox", { name: /^Search/ }).fill("Lavrov");
    await page.getByRole("option", { name: /Sergey Lavrov/ }).first().click();
    await addressHas(page, { person: "sergey-lavrov", select: "sergey-lavrov" });
    const selected = page.url();
    const inspector = page.getByRole("complementary", { name: "Inspector" });
    await inspector.getByRole("heading", { name: /Sergey Lavrov/ }).waitFor();

    await brushMonth(page, "2023-02");
    await addressHas(page, { from: "2023-02", to: "2023-02", person: "sergey-lavrov" });
    const brushed = page.url();

    const { total, items } = await ask<MeetingPage>("meetings?person=sergey-lavrov&from=2023-02&to=2023-02&limit=500");
    const graph = await ask<Graph>("graph?person=sergey-lavrov&from=2023-02&to=2023-02");
    expect(total).toBeGreaterThan(2);
    expect(graph.totals.meetings).toBe(total);
    await expect.poll(() => headline(page).textContent()).toContain(`${total} meetings`);
    await page.getByRole("application", { name: new RegExp(`^Graph of ${graph.nodes.length} people, ${graph.edges.length} ties`) }).waitFor();

    await page.getByRole("link", { name: "Table", exact: true }).click();
    await addressHas(page, { show: "table" });
    const rows = page.locator("main table tbody tr").filter({ has: page.locator('a[target="_blank"]') });
    await expect.poll(() => rows.count()).toBe(total);
    for (const { title } of items) await page.locator("main table").getByText(title, { exact: true }).first().waitFor();
    const table = page.url();

    const link = rows.first().locator('a[target="_blank"]').first();
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
    const [article] = await Promise.all([context.waitForEvent("page"), link.click()]);
    expect(article.url()).toBe(await link.getAttribute("href").then((href) => new URL(href ?? "").href));
    expect(await article.evaluate(() => window.opener === null)).toBe(true);
    await article.close();

    for (const earlier of [brushed, selected, start]) {
      await page.goBack();
      await expect.poll(() => page.url()).toBe(earlier);
    }
    await expect.poll(() => headline(page).textContent()).toMatch(/^1,\d{3} meetings/);
    for (let i = 0; i < 3; i++) await page.goForward();
    await expect.poll(() => page.url()).toBe(table);
    await page.reload();
    await expect.poll(() => rows.count()).toBe(total);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("the buttons undo and redo what was done", async () => {
    const { page, context } = await visit(browser);
    await page.goto("/");
    await page.getByRole("checkbox", { name: /^Planned/ }).click();
    await addressHas(page, { status: "planned" });
    await page.getByRole("button", { name: "Undo" }).click();
    await addressHas(page, { status: null });
    await page.getByRole("button", { name: "Redo" }).click();
    await addressHas(page, { status: "planned" });
    await context.close();
  });

  test("the table sorts by every column, and says so", async () => {
    const { page, context } = await visit(browser);
    await page.goto("/?show=table&person=wang-yi");
    const header = page.locator("main table thead");
    const names = ["Date", "Meeting", "Took part", "Where", "Kind", "Format", "Status", "Topics", "Sources"];
    for (const name of names) {
      await header.getByRole("link", { name: new RegExp(`^${name}`) }).or(header.getByRole("button", { name: new RegExp(`^${name}`) })).first().click();
      await expect.poll(() => header.locator("[aria-sort=ascending], [aria-sort=descending]").first().textContent()).toContain(name);
    }
    await context.close();
  });

  test("what is chosen from the filters is counted as the panel said", async () => {
    const { page, context } = await visit(browser);
    await page.goto("/?from=2023&to=2023");
    const box = page.getByRole("checkbox", { name: /^Cancelled/ });
    const said = /([\d,]+) meetings?$/.exec((await box.getAttribute("aria-label")) ?? (await box.textContent()) ?? "")?.[1]
      ?? (await page.locator("aside, [role=complementary]").first().getByText(/^\d+$/).nth(2).textContent());
    await box.click();
    await addressHas(page, { status: "cancelled" });
    const { total } = await ask<MeetingPage>("meetings?status=cancelled&from=2023&to=2023");
    expect(String(total)).toBe(said);
    await expect.poll(() => headline(page).textContent()).toMatch(new RegExp(`^${total} meetings?`));
    await context.close();
  });
});

describe("the states", () => {
  test("nothing matches: says which filter to remove, and removing it helps", async () => {
    const { page, context, complaints } = await visit(browser);
    await page.goto("/?person=wang-yi&topic=migration&from=2021&to=2021-02");
    await page.getByText(/^Nothing matches/).waitFor();
    await page.locator("main").getByRole("link", { name: /2021|Migration|Wang Yi/ }).first().click();
    await expect.poll(() => headline(page).textContent()).toMatch(/^[\d,]+ meetings?/);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("an engine that is away is said, with a way to ask again; it never reads as nothing found", async () => {
    const { page, context } = await visit(browser);
    await page.goto("/");
    await page.route("**/api/v1/**", (route) => route.fulfill({
      status: 503, contentType: "application/json", headers: { "Retry-After": "5" },
      body: JSON.stringify({ error: { code: "engine-away", message: "The database does not answer.", parameter: null } }),
    }));
    await page.getByRole("checkbox", { name: /^Planned/ }).click();
    await page.getByRole("alert").filter({ hasText: "The database does not answer." }).first().waitFor();
    expect(await page.getByText(/^Nothing matches/).count()).toBe(0);
    await page.unroute("**/api/v1/**");
    await page.getByRole("button", { name: "Retry" }).first().click();
    const { total } = await ask<MeetingPage>("meetings?status=planned");
    await expect.poll(() => headline(page).textContent()).toContain(`${total} meetings`);
    await context.close();
  });

  test("a faulty address is read as far as it goes, and the fault is said", async () => {
    const { page, context } = await visit(browser);
    await page.goto("/?from=2023-13&person=wang-yi&person=nobody-at-all");
    const faults = page.getByRole("list", { name: "Faults in the address" });
    await faults.waitFor();
    expect(await faults.textContent()).toMatch(/2023-13/);
    expect(await faults.textContent()).toMatch(/nobody-at-all/);
    await context.close();
  });

  test("without scripts the filters are links, the table is there, and so are the articles", async () => {
    const { page, context } = await visit(browser, { scripts: false });
    await page.goto("/?show=table&person=wang-yi&from=2023-02&to=2023-02");
    expect(await page.locator('main table a[target="_blank"]').count()).toBeGreaterThan(10);
    await page.getByRole("link", { name: /Wang Yi/ }).first().waitFor();
    await page.goto("/meetings/2023-02-22-wang-putin-moscow");
    expect(await page.locator('a[href^="https://www.commonspace.eu/"]').count()).toBeGreaterThan(0);
    await context.close();
  });
});
