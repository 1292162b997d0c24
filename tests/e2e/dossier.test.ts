import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MeetingPage } from "@/lib/domain/answers";
import { baseUrl, openBrowser, visit } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Parameters of a list's address that are its view's and not the filter's. */
const OF_THE_VIEW = ["show", "order", "select"];

interface CountingLink {
  readonly href: string;
  readonly text: string;
  readonly count: number;
}

/** Every link of the page that opens a list of meetings, with the number that it reads. */
async function countingLinks(page: Page): Promise<CountingLink[]> {
  const links = await page.locator('main a[href*="show=table"]').evaluateAll((found) => found.map((a) => ({ href: a.getAttribute("href") ?? "", text: a.textContent ?? "" })));
  return links.map(({ href, text }) => ({ href, text, count: Number(/\d[\d,]*/.exec(text)?.[0].replaceAll(",", "")) }));
}

/** How many meetings the list behind a link has, by the API under the same address. */
async function listed(href: string): Promise<number> {
  const search = new URL(href, baseUrl()).searchParams;
  for (const name of OF_THE_VIEW) search.delete(name);
  search.set("limit", "1");
  const answer = await fetch(`${baseUrl()}/api/v1/meetings?${search.toString()}`);
  expect(answer.status, href).toBe(200);
  return ((await answer.json()) as MeetingPage).total;
}

const DOSSIERS = [
  "/actors/wang-yi?whole=partners&whole=places&whole=topics",
  "/actors/CHN",
  "/actors/eu",
  "/actors/wang-yi?from=2022-05&to=2023-02-18",
];

describe("every number of a dossier that counts meetings opens exactly those", () => {
  test.each(DOSSIERS)("%s", async (path) => {
    const { page, context } = await visit(browser, { scripts: false });
    await page.goto(path);
    const links = await countingLinks(page);
    expect(links.length).toBeGreaterThan(40);
    const wrong: string[] = [];
    for (const { href, text, count } of links) {
      const total = await listed(href);
      if (total !== count) wrong.push(`${text.trim()} opens ${total}: ${href}`);
    }
    expect(wrong).toEqual([]);
    await context.close();
  });

  test("the table behind some of them has as many rows", async () => {
    const { page, context } = await visit(browser);
    await page.goto("/actors/wang-yi");
    const links = (await countingLinks(page)).filter(({ count }) => count < 80);
    // One of the figures, one of a year, one of a partner, one of a place.
    for (const wanted of [/where=away/, /from=2023/, /with=sergey-lavrov/, /place=moscow/]) {
      const link = links.find(({ href }) => wanted.test(href));
      expect(link, String(wanted)).toBeDefined();
      await page.goto(link?.href ?? "");
      const rows = page.locator("main table tbody tr").filter({ has: page.locator('a[target="_blank"]') });
      await expect.poll(() => rows.count(), { message: link?.href ?? "" }).toBe(link?.count);
    }
    await context.close();
  });

  test("no number of a partner stands without its link", async () => {
    const { page, context } = await visit(browser, { scripts: false });
    for (const path of DOSSIERS) {
      await page.goto(path);
      const bare = await page.locator("#partners tbody tr").evaluateAll((rows) => rows.flatMap((row) => {
        // Before the first date: meetings of all kinds, and the balance, which is no number of them.
        const all = [...row.querySelectorAll("td")].filter((cell) => cell.querySelector("svg") === null);
        const cells = all.slice(0, all.findIndex((cell) => /\d{4}$/.test(cell.textContent ?? ""))).filter((cell) => !(cell.textContent ?? "").includes("."));
        return cells.filter((cell) => /[1-9]/.test(cell.textContent ?? "") && cell.querySelector("a") === null).map((cell) => cell.textContent);
      }));
      expect(bare, path).toEqual([]);
    }
    await context.close();
  });
});

describe("without scripts", () => {
  test("the tour of February 2023 is one itinerary, in order, with sources, and on the map", async () => {
    const { page, context } = await visit(browser, { scripts: false });
    await page.goto("/actors/wang-yi");
    const tour = page.locator("article").filter({ has: page.getByRole("heading", { name: "Paris, Rome, Munich, Budapest and Moscow" }) });
    expect(await tour.count()).toBe(1);
    const stays = tour.locator("ol > li");
    expect(await stays.evaluateAll((found) => found.map((stay) => stay.querySelector('a[href^="/places/"]')?.textContent))).toEqual(["Paris", "Rome", "Munich", "Budapest", "Moscow"]);
    for (const stay of await stays.all()) {
      expect(await stay.locator('a[href^="/meetings/"]').count()).toBeGreaterThan(0);
      expect(await stay.locator('a[target="_blank"][href^="http"]').count()).toBeGreaterThan(0);
    }
    // The discs stand where the cities do: Moscow north-east of Budapest, Rome south of Munich.
    const at = await tour.locator("svg circle").evaluateAll((discs) => discs.map((disc) => ({ x: Number(disc.getAttribute("cx")), y: Number(disc.getAttribute("cy")) })));
    const [paris, rome, munich, budapest, moscow] = at;
    expect(at).toHaveLength(5);
    expect(paris && munich && budapest && moscow && paris.x < munich.x && munich.x < budapest.x && budapest.x < moscow.x && moscow.y < budapest.y).toBe(true);
    expect(rome && munich && rome.y > munich.y).toBe(true);
    expect(await tour.locator("svg text").allTextContents()).toEqual(expect.arrayContaining(["1", "2", "3", "4", "5", "Paris", "Rome", "Munich", "Budapest", "Moscow"]));
    await context.close();
  });

  test("an order is a link, and ranks all partners by it", async () => {
    const { page, context } = await visit(browser, { scripts: false });
    await page.goto("/actors/wang-yi?whole=partners");
    const column = async (nth: number) => (await page.locator(`#partners tbody tr td:nth-of-type(${nth})`).allTextContents()).map(Number);
    const byMeetings = await column(1);
    await page.locator("#partners thead").getByRole("link", { name: "Not met for, days" }).click();
    expect(new URL(page.url()).searchParams.get("sort")).toBe("since");
    expect(await page.locator('#partners th[aria-sort="descending"]').textContent()).toBe("Not met for, days");
    const days = await column(12);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect([...(await column(1))].sort((a, b) => b - a)).toEqual(byMeetings);
    await context.close();
  });

  test("a window asked for by the form limits the page, and says so", async () => {
    const { page, context } = await visit(browser, { scripts: false });
    await page.goto("/actors/wang-yi");
    await page.getByLabel("Only from").fill("2023");
    await page.getByLabel("to", { exact: true }).fill("2023");
    await page.getByRole("button", { name: "Count again" }).click();
    expect(new URL(page.url()).search).toBe("?from=2023&to=2023");
    expect(await page.locator("main").textContent()).toContain("Only meetings in 2023 are counted here.");
    expect(await page.locator("#years tbody th").allTextContents()).toEqual(["2023"]);
    await page.getByRole("link", { name: "All time" }).click();
    expect(new URL(page.url()).search).toBe("");
    await context.close();
  });

  test("what of an address cannot be read is named, and the page shown without", async () => {
    const { page, context } = await visit(browser, { scripts: false });
    const answer = await page.goto("/actors/wang-yi?from=2023-13&sort=beauty");
    expect(answer?.status()).toBe(200);
    for (const fault of ["from=2023-13 is ignored", "sort=beauty is ignored"]) await page.getByText(fault).waitFor();
    await context.close();
  });
});

test("a dossier's page stays light", async () => {
  const html = await (await fetch(`${baseUrl()}/actors/wang-yi`)).text();
  expect(html.length).toBeLessThan(410_000);
});

/** The width of A4 within the margins of 14 mm, at 96 dots an inch. */
const SHEET = { width: Math.floor((210 - 28) / 25.4 * 96), height: Math.floor((297 - 30) / 25.4 * 96) };

describe("on paper", () => {
  const PAGES = ["/actors/wang-yi?whole=partners", "/actors/CHN", "/actors/eu", "/actors/wang-yi/with/sergey-lavrov", "/actors/CHN/with/RUS", "/meetings/2023-02-22-wang-putin-moscow", "/meetings/2023-02-18-wang-kuleba-munich", "/places/moscow"];

  test.each(PAGES)("%s: nothing is cut at the side, no row can break, heads repeat, no chrome, sources spelled out", async (path) => {
    const { page, context } = await visit(browser, { scripts: false, width: SHEET.width, height: SHEET.height });
    await page.emulateMedia({ media: "print" });
    await page.goto(path);
    const faults = await page.evaluate(async (sheet) => {
      await document.fonts.ready;
      const found: string[] = [];
      const name = (element: Element) => `${element.tagName.toLowerCase()} “${(element.textContent ?? "").slice(0, 40)}”`;
      for (const element of document.querySelectorAll("main *")) {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || element.closest(".visually-hidden") !== null || element.closest("svg") !== null) continue;
        if (box.right > sheet.width + 1 || box.left < -1) found.push(`${name(element)} ends at ${Math.round(box.right)} of ${sheet.width}`);
        const { overflowX } = getComputedStyle(element);
        if (overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1) found.push(`${name(element)} hides ${element.scrollWidth - element.clientWidth} of its width`);
      }
      for (const row of document.querySelectorAll("main tr")) {
        if (getComputedStyle(row).breakInside !== "avoid") found.push(`${name(row)} may break`);
        if (row.getBoundingClientRect().height > sheet.height / 3) found.push(`${name(row)} is too high to be kept whole`);
      }
      for (const head of document.querySelectorAll("main thead")) if (getComputedStyle(head).display !== "table-header-group") found.push(`${name(head)} does not repeat`);
      for (const element of document.querySelectorAll("header, form, button")) {
        if (element.closest("article, section") === null && element.getBoundingClientRect().height > 0) found.push(`${name(element)} is no part of the article`);
      }
      // A source that the page names several times says once where it is.
      const sources = [...document.querySelectorAll('main a[target="_blank"]')].filter((source) => source.getBoundingClientRect().height > 0);
      const isSpelledOut = (source: Element) => getComputedStyle(source, "::after").content === JSON.stringify(source.getAttribute("href"));
      const spelledOut = new Set(sources.filter(isSpelledOut).map((source) => source.getAttribute("href")));
      for (const source of sources) if (!spelledOut.has(source.getAttribute("href"))) found.push(`${name(source)} does not say where it is`);
      return found;
    }, SHEET);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("it prints to A4", async () => {
    const { page, context } = await visit(browser);
    await page.goto("/actors/wang-yi");
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    const pages = pdf.match(/\/Type \/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.length).toBeLessThan(16);
    await context.close();
  });
});
