import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph, MeetingPage } from "@/lib/domain/answers";
import { expectAccessible, openBrowser } from "./browser";
import { furthestMove, settled, standing, type Standing } from "./graph";
import { ask, openPage, search } from "./timeline-page";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });
const button = (page: Page, name: string | RegExp) => inspector(page).getByRole("button", { name, exact: true });
const sentence = (page: Page) => page.getByRole("heading", { level: 1 }).locator("xpath=..").innerText();
const told = (page: Page) => page.locator("main h1 ~ [role=status]").first().textContent();
const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id).sort();

/** Waits until just these are drawn and hold still. */
async function drawn(page: Page, expected: readonly string[]): Promise<Standing[]> {
  await expect.poll(async () => ids(await standing(page)), { timeout: 10_000 }).toEqual([...expected].sort());
  return settled(page);
}

test("focusing draws an actor and those tied to it, as many as is said, and moves nothing; drawing all again restores exactly", async () => {
  const around = await ask<Graph>("graph?from=2023&to=2023&limit=150&focus=wang-yi");
  const { page, context, complaints } = await openPage(browser, "/?from=2023&to=2023&select=wang-yi");
  const before = await settled(page);
  const start = page.url();
  const rows = (await ask<MeetingPage>("meetings?from=2023&to=2023&limit=1")).total;

  await button(page, "Focus").click();
  const after = await drawn(page, ids(around.nodes));
  expect(after.length).toBeLessThan(before.length);
  expect(furthestMove(before, after)).toBe(0);
  expect(search(page).getAll("focus")).toEqual(["wang-yi"]);
  const words = `Drawn: only Wang Yi with ${around.nodes.length - 1} partners, ${around.nodes.length} of ${around.totals.nodes}.`;
  await expect.poll(() => sentence(page)).toContain(words);
  expect(await sentence(page)).toContain(`${rows} meetings`);
  await expect.poll(() => told(page)).toContain(words);
  const { alone, beyond, unfocused } = around.leftOut;
  expect(unfocused.total).toBeGreaterThan(0);
  expect(await page.getByText(/not in this picture/).innerText()).toContain(`${alone.total + beyond.total + unfocused.total} meetings not in this picture: ${unfocused.total} beyond the focus`);
  await expectAccessible(page, "a focus");

  await page.getByRole("link", { name: "Draw all again" }).click();
  expect(await drawn(page, ids(before))).toEqual(before);
  expect(page.url()).toBe(start);
  await page.keyboard.press("Control+z");
  expect(await drawn(page, ids(after))).toEqual(after);
  await page.keyboard.press("Control+z");
  expect(await drawn(page, ids(before))).toEqual(before);
  expect(page.url()).toBe(start);
  expect(complaints).toEqual([]);
  await context.close();
});

test("several are focused on together, and one more by expanding it", async () => {
  const [two, three] = await Promise.all(["", "&focus=sergey-lavrov"].map((more) => ask<Graph>(`graph?from=2023&to=2023&limit=150&focus=wang-yi&focus=antony-blinken${more}`)));
  const { page, context } = await openPage(browser, "/?from=2023&to=2023&select=wang-yi&among=antony-blinken");
  const before = await settled(page);
  await button(page, "Focus").click();
  const after = await drawn(page, ids(two?.nodes ?? []));
  await page.goto(`${page.url().replace(/select=.*?(?=&focus)/, "select=sergey-lavrov")}`);
  await button(page, /^Expand \d+ more$/).click();
  const wider = await drawn(page, ids(three?.nodes ?? []));
  expect(wider.length).toBeGreaterThan(after.length);
  expect(Math.max(furthestMove(before, after), furthestMove(after, wider))).toBe(0);
  await button(page, "Collapse").click();
  expect(await drawn(page, ids(after))).toEqual(after);
  await context.close();
});

test("the keyboard alone focuses in the list, in the graph and by name", async () => {
  const { page, context } = await openPage(browser, "/?show=list&from=2023&to=2023");
  const rows = page.getByRole("treegrid").locator('tbody tr[aria-level="1"]');
  await rows.first().focus();
  const first = await rows.first().getAttribute("data-element");
  await page.keyboard.press("f");
  const around = await ask<Graph>(`graph?from=2023&to=2023&limit=150&focus=${first ?? ""}`);
  await expect.poll(() => rows.count()).toBe(around.nodes.length);
  expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-element") ?? "").sort())).toEqual(ids(around.nodes));
  await page.keyboard.press("f");
  await expect.poll(() => search(page).has("focus")).toBe(false);

  await page.goto("/?from=2023&to=2023&select=wang-yi");
  await settled(page);
  await page.getByRole("application", { name: /^Graph of/ }).focus();
  await page.keyboard.press("g");
  await expect.poll(async () => ids(await standing(page))).toContain("CHN");
  await page.keyboard.press("g");
  await expect.poll(() => search(page).get("select")).toBe("wang-yi");
  await expect.poll(async () => ids(await standing(page))).toContain("wang-yi");
  await page.keyboard.press("f");
  await expect.poll(() => search(page).getAll("focus")).toEqual(["wang-yi"]);
  await page.keyboard.press("f");
  await expect.poll(() => search(page).has("focus")).toBe(false);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("focus on blinken");
  await page.getByRole("option", { name: /^Focus on Antony Blinken/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => search(page).getAll("focus")).toEqual(["antony-blinken"]);
  await context.close();
});

const node = ({ nodes }: Graph, id: string) => nodes.find((each) => each.id === id);
const row = (page: Page, id: string) => page.getByRole("treegrid").locator(`tbody tr[aria-level="1"][data-element="${id}"]`);

test("people of a country are drawn as one in the place of one of them, and one by one again exactly where they were", async () => {
  const window = "from=2023&to=2023";
  const [apart, together] = [await ask<Graph>(`graph?${window}&limit=150`), await ask<Graph>(`graph?${window}&limit=150&group=CHN`)];
  const { page, context, complaints } = await openPage(browser, `/?${window}&select=wang-yi`);
  const before = await settled(page);
  const start = page.url();
  expect(ids(before)).toEqual(ids(apart.nodes));

  await button(page, "Draw people of China as one").click();
  const after = await drawn(page, ids(together.nodes));
  expect(furthestMove(before, after)).toBe(0);
  const [first] = together.groups[0]?.members ?? [];
  const place = (nodes: readonly Standing[], id: string | undefined) => nodes.filter((each) => each.id === id).map(({ x, y }) => [x, y]);
  expect(place(after, "CHN")).toEqual(place(before, first?.id));
  const people = node(together, "CHN")?.people ?? 0;
  expect(people).toBeGreaterThan(5);
  await expect.poll(() => told(page)).toContain(`${people} people of China as one`);
  await expectAccessible(page, "people drawn as one");

  await inspector(page).getByRole("button", { name: "Draw one by one" }).click();
  expect(await drawn(page, ids(before))).toEqual(before);
  await page.keyboard.press("Control+z");
  expect(await drawn(page, ids(after))).toEqual(after);
  await page.keyboard.press("Control+z");
  expect(await drawn(page, ids(before))).toEqual(before);
  expect(page.url()).toBe(start);
  expect(complaints).toEqual([]);
  await context.close();
});

test("every number of people drawn as one is the API's, and opens exactly the meetings behind it", async () => {
  const together = await ask<Graph>("graph?from=2022&limit=150&group=CHN");
  const group = node(together, "CHN");
  const { page, context } = await openPage(browser, "/?from=2022&group=CHN&select=CHN");
  const figure = (name: string) => inspector(page).getByRole("link", { name });
  await expect.poll(() => figure(`${group?.meetings ?? 0} meetings as a table`).first().count()).toBe(1);
  const listed = await inspector(page).getByRole("listitem").filter({ has: page.locator('a[href*="with="]') }).evaluateAll((all) => all.map((each) => [...each.querySelectorAll("a")].map((link) => link.textContent ?? "")));
  expect(listed.map(([name, count]) => [name, Number.parseInt(count ?? "", 10)])).toEqual(together.groups[0]?.members.map(({ label, meetings }) => [label, meetings]));
  const hrefs = await inspector(page).locator('a[href*="show=table"]').evaluateAll((all) => all.map((link) => [Number.parseInt((link.textContent ?? "").replaceAll(",", ""), 10), link.getAttribute("href") ?? ""] as const));
  expect(hrefs.length).toBeGreaterThan(6);
  for (const [count, href] of hrefs) {
    const asked = new URLSearchParams(href.slice(2));
    for (const name of ["show", "group", "select"]) asked.delete(name);
    expect((await ask<MeetingPage>(`meetings?limit=1&${asked.toString()}`)).total, href).toBe(count);
  }

  const tie = together.edges.filter(({ source, target }) => source === "CHN" || target === "CHN")[0];
  await page.goto(`/?from=2022&group=CHN&select=${tie?.id ?? ""}`);
  await figure(`${tie?.meetings ?? 0} meetings as a table`).first().click();
  await expect.poll(() => search(page).getAll("of")).toEqual(["CHN"]);
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toContain(`${tie?.meetings ?? 0} meetings`);
  await context.close();
});

test("the keyboard alone draws people as one in the list, in the graph and by name; as one they are focused on, pinned and hidden", async () => {
  const { page, context } = await openPage(browser, "/?show=list&from=2023&to=2023");
  await row(page, "wang-yi").focus();
  await page.keyboard.press("g");
  await expect.poll(() => search(page).getAll("group")).toEqual(["CHN"]);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-row"))).toBe("CHN");
  expect(await row(page, "wang-yi").count()).toBe(0);
  expect(await row(page, "CHN").innerText()).toMatch(/^China, \d+ people/);
  await page.keyboard.press("g");
  await expect.poll(() => search(page).has("group")).toBe(false);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-row"))).toMatch(/^(wang-yi|xi-jinping)$/);

  await page.goto("/?from=2023&to=2023&select=wang-yi");
  await settled(page);
  await page.getByRole("application", { name: /^Graph of/ }).focus();
  await page.keyboard.press("g");
  await expect.poll(() => search(page).getAll("group")).toEqual(["CHN"]);
  await expect.poll(async () => ids(await standing(page))).toContain("CHN");
  await page.keyboard.press("f");
  const around = await ask<Graph>("graph?from=2023&to=2023&limit=150&group=CHN&focus=CHN");
  const before = await drawn(page, ids(around.nodes));
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => search(page).get("pin")).toMatch(/^CHN:/);
  expect(furthestMove(before, await settled(page))).toBeCloseTo(15, 0);
  await button(page, "Hide").click();
  await expect.poll(async () => ids(await standing(page))).toEqual(ids(around.nodes).filter((id) => id !== "CHN"));

  await page.goto("/");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("group united states");
  await page.getByRole("option", { name: /^Draw people of United States as one/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => search(page).getAll("group")).toEqual(["USA"]);
  await page.getByRole("link", { name: "Draw one by one" }).click();
  await expect.poll(() => search(page).has("group")).toBe(false);
  await context.close();
});
