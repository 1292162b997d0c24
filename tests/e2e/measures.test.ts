import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph, MeetingPage } from "@/lib/domain/answers";
import { numberWords } from "@/lib/view/labels";
import { measureWords } from "@/lib/view/measure-words";
import { networkOf } from "@/lib/view/network";
import { measureNetwork } from "@/lib/view/network-measures";
import { baseUrl, expectAccessible, openBrowser, visit } from "./browser";
import { furthestMove, settled } from "./graph";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function ask<T>(path: string): Promise<T> {
  return (await (await fetch(`${baseUrl()}/api/v1/${path}`)).json()) as T;
}

const VIEW = "from=2023&to=2023";
const MEASURED = `status=held&encounters=1&${VIEW}`;
const search = (page: Page) => new URL(page.url()).searchParams;
const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });
const table = (page: Page) => inspector(page).getByRole("table");
const rows = (page: Page) => table(page).locator("tbody tr");
const column = async (page: Page, cell: string) => (await table(page).locator(`tbody [data-cell="${cell}"]`).allTextContents()).map((text) => text.trim());
const legend = (page: Page) => page.getByRole("list", { name: "Legend" });
const heading = (page: Page, name: string) => table(page).getByRole("link", { name, exact: true });

test("the table tells of the network of the view what its meetings make of it", async () => {
  const { page, context, complaints } = await visit(browser);
  await page.goto(`/?${VIEW}`);
  await inspector(page).getByRole("link", { name: "Measures" }).click();
  await rows(page).first().waitFor();
  expect(search(page).get("measures")).toBe("betweenness");

  const network = await ask<Graph>(`graph?${MEASURED}&limit=2000`);
  const { actors, circles } = measureNetwork(networkOf(network));
  const brokers = network.nodes.map((node) => ({ node, of: actors.get(node.id) })).sort((a, b) => (b.of?.betweenness ?? 0) - (a.of?.betweenness ?? 0));
  const first = rows(page).first();
  expect(await first.locator("th").textContent()).toContain(brokers[0]?.node.label);
  for (const measure of ["ties", "strength", "betweenness", "eigenvector", "circle"] as const) {
    expect(await first.locator(`[data-cell="${measure}"]`).textContent()).toBe(measureWords(measure, brokers[0]?.of?.[measure] ?? null));
  }
  await inspector(page).getByText(`of ${numberWords(network.nodes.length)}`).waitFor();
  await inspector(page).getByText(`${circles.length} circles`).click();
  await inspector(page).getByRole("listitem").nth(circles.length - 1).waitFor();

  const { total } = await ask<MeetingPage>(`meetings?${MEASURED}`);
  expect(network.totals.meetings).toBe(total);
  await inspector(page).getByRole("link", { name: `${total} meetings held` }).click();
  await expect.poll(() => page.locator("main h1").textContent()).toContain(`${total} meetings`);
  expect([search(page).get("show"), search(page).get("status")]).toEqual(["table", "held"]);
  expect(complaints).toEqual([]);
  await context.close();
});

test("a row's meetings open as a list of as many", async () => {
  const { page, context } = await visit(browser);
  await page.goto(`/?${VIEW}&measures=strength`);
  const count = rows(page).nth(2).locator('[data-cell="meetings"] a');
  const told = await count.textContent();
  await count.click();
  await expect.poll(() => page.locator("main h1").textContent()).toMatch(new RegExp(`^${told ?? ""} meetings? `));
  await context.close();
});

test("every heading sorts, says so, turns round, and keeps the focus; the address brings it back", async () => {
  const { page, context } = await visit(browser);
  await page.goto(`/?${VIEW}&measures=betweenness`);
  await rows(page).first().waitFor();
  const sorts = { Meetings: "meetings", Ties: "ties", Strength: "strength", Eigenvector: "eigenvector" } as const;
  for (const [name, key] of Object.entries(sorts)) {
    await heading(page, name).click();
    await expect.poll(() => table(page).locator(`th[data-cell="${key}"]`).getAttribute("aria-sort")).toBe("descending");
    const values = (await column(page, key)).map((text) => Number(text.replace(/[,<]/g, "")));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(await heading(page, name).evaluate((link) => link === document.activeElement)).toBe(true);
  }
  await heading(page, "Who").press("Enter");
  await heading(page, "Who").press("Enter");
  await expect.poll(() => search(page).get("measures")).toBe("-who");
  const names = await column(page, "who");
  await page.reload();
  await expect.poll(() => column(page, "who")).toEqual(names);
  expect(await table(page).locator("[aria-sort=descending]").textContent()).toBe("Who");
  await context.close();
});

test("size and colour follow the measures, move nothing, and are in the address", async () => {
  const { page, context, complaints } = await visit(browser);
  await page.goto(`/?${VIEW}&measures=betweenness`);
  await rows(page).first().waitFor();
  const before = await settled(page);
  const sizes = await drawn(page);
  await inspector(page).getByRole("link", { name: "Size by betweenness" }).click();
  await inspector(page).getByRole("link", { name: "Colour by circle" }).click();
  await legend(page).getByText(/^size: betweenness/).waitFor();
  await legend(page).getByText(/ and \d+ more$/).first().waitFor();
  expect(furthestMove(before, await settled(page))).toBe(0);
  const sized = await drawn(page);
  expect(sized).not.toEqual(sizes);
  const broker = await rows(page).first().getByRole("link", { name: /\D/ }).first().textContent();
  const largest = sized.reduce((a, b) => (b.size > a.size ? b : a));
  const { nodes } = await ask<Graph>(`graph?${VIEW}`);
  expect(nodes.find(({ id }) => id === largest.id)?.label).toBe(broker);

  expect(search(page).toString()).toContain("size=betweenness&colour=circle&measures=betweenness");
  await page.reload();
  await legend(page).getByText(/^size: betweenness/).waitFor();
  await settled(page);
  expect(await drawn(page)).toEqual(sized);
  await page.goBack();
  await expect.poll(() => search(page).get("colour")).toBeNull();
  await legend(page).getByText("Europe").waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("larger meetings can be left out, and the measures say on what they then rest", async () => {
  const { page, context } = await visit(browser);
  await page.goto(`/?${VIEW}&measures=ties`);
  await rows(page).first().waitFor();
  await inspector(page).getByRole("link", { name: "Ties from meetings of up to 2", exact: true }).click();
  const { total } = await ask<MeetingPage>(`meetings?${MEASURED}&maxParticipants=2`);
  await inspector(page).getByRole("link", { name: `${total} meetings held` }).waitFor();
  const network = await ask<Graph>(`graph?${MEASURED}&maxParticipants=2&limit=2000`);
  const most = Math.max(...[...measureNetwork(networkOf(network)).actors.values()].map(({ ties }) => ties));
  await expect.poll(async () => (await column(page, "ties"))[0]).toBe(String(most));
  await context.close();
});

test("a row selects its actor, in the table and in the graph; the other tab tells of it", async () => {
  const { page, context } = await visit(browser);
  await page.goto(`/?${VIEW}&measures=betweenness`);
  await rows(page).nth(3).locator('[data-cell="ties"]').click();
  const name = await rows(page).nth(3).getByRole("link").first().textContent();
  await expect.poll(() => rows(page).nth(3).getAttribute("data-selected")).toBe("");
  expect(search(page).get("select")).not.toBeNull();
  await inspector(page).getByRole("link", { name: "Selected" }).click();
  await inspector(page).getByRole("heading", { name: name ?? "" }).waitFor();
  expect(search(page).get("measures")).toBeNull();
  await context.close();
});

test("where the network does not come, that is said, and asking again helps", async () => {
  const { page, context } = await visit(browser);
  const network = (url: URL) => url.pathname === "/api/v1/graph" && url.searchParams.get("limit") === "2000";
  await page.route(network, (route) => route.fulfill({
    status: 503, contentType: "application/json", body: JSON.stringify({ error: { code: "engine-away", message: "The database does not answer.", parameter: null } }),
  }));
  await page.goto(`/?${VIEW}&measures=betweenness`);
  await inspector(page).getByRole("alert").getByText("The database does not answer.").waitFor();
  await page.unroute(network);
  await inspector(page).getByRole("button", { name: "Try again" }).click();
  await rows(page).first().waitFor();
  await context.close();
});

test.each([{ width: 1440, dark: false }, { width: 1440, dark: true }, { width: 390, dark: false }])("the measures are accessible: %o", async ({ width, dark }) => {
  const { page, context } = await visit(browser, { width, dark });
  await page.goto(`/?${VIEW}&measures=circle&colour=circle&size=strength&select=xi-jinping`);
  await rows(page).first().waitFor();
  await legend(page).getByText(/^size: strength/).waitFor();
  await inspector(page).getByText("What every measure says").click();
  await expectAccessible(page, `measures at ${width}`);
  await context.close();
});

/** How large each node is drawn. */
async function drawn(page: Page): Promise<readonly { readonly id: string; readonly size: number }[]> {
  return page.evaluate(() => {
    interface Node { id(): string; data(name: string): number }
    type Container = Element & { _cyreg?: { cy: { nodes(): { map<T>(of: (node: Node) => T): T[] } } } };
    const container = document.querySelector<Container>(".__________cytoscape_container");
    return container?._cyreg?.cy.nodes().map((node) => ({ id: node.id(), size: node.data("size") })) ?? [];
  });
}
