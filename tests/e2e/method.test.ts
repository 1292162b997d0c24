import { readdirSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { METHOD_PARTS } from "@/lib/view/hrefs";
import { baseUrl, openBrowser, visit } from "./browser";
import { countsOf } from "./counts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const get = (path: string) => fetch(`${baseUrl()}${path}`);

/** Every address of a part of the method that is written out in the sources. */
function writtenAnchors(): string[] {
  const files = ["app", "lib"].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`));
  return files.filter((file) => /\.tsx?$/.test(file)).flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\/method#([\w-]+)/g)].map(([, anchor]) => String(anchor)));
}

describe("the page on method", () => {
  test("has every anchor, once, and the contents lead to each", async () => {
    const { page, context } = await visit(browser, { scripts: false });
    await page.goto("/method");
    for (const part of METHOD_PARTS) expect(await page.locator(`section#${part}`).count(), part).toBe(1);
    const contents = await page.getByRole("navigation", { name: "On this page" }).getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(contents).toEqual(METHOD_PARTS.map((part) => `/method#${part}`));
    await context.close();
  });

  test("every number opens as many meetings as it says", async () => {
    const { page, context } = await visit(browser, { scripts: false });
    await page.goto("/method");
    const counts = await countsOf(page);
    expect(counts.length).toBeGreaterThan(20);
    for (const { text, said, opened } of counts) expect(said, text).toBe(opened);
    await context.close();
  });

  test("shows a real meeting for each rule of the values, and every link within Parley answers", async () => {
    const { page, context, complaints } = await visit(browser);
    await page.goto("/method");
    for (const part of ["settling", "disputes", "status", "dates", "counting", "centrality"]) {
      expect(await page.locator(`section#${part} div:has(> h3) a[href^="/meetings/"]`).count(), part).toBeGreaterThan(0);
    }
    // Two dates of one meeting, each with the article that gives it.
    expect(await page.locator('section#disputes li a[target="_blank"]').count()).toBeGreaterThan(1);
    const hrefs = await page.locator('main a[href^="/"]').evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))]);
    for (const href of hrefs) expect((await get(href)).status, href).toBe(200);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("cites itself with the revision of the data, and says how a mistake is corrected", async () => {
    const { revision } = (await (await get("/readyz")).json()) as { revision: string };
    const html = await (await get("/method")).text();
    expect(html).toContain(`revision ${revision.slice(0, 12)}`);
    expect(html).toContain(revision);
    expect(html).toMatch(/meetings\.json|Report a mistake/);
  });
});

describe("what leads to the method", () => {
  test("every address written in the sources has its anchor", () => {
    const anchors = writtenAnchors();
    expect(anchors.length).toBeGreaterThan(0);
    for (const anchor of anchors) expect(METHOD_PARTS).toContain(anchor);
  });

  test.each(["/actors/wang-yi", "/actors/CHN", "/meetings/2023-02-18-wang-kuleba-munich", "/places/moscow", "/topics/trade", "/sources/commonspace-2023-02-wang-putin", "/upcoming", "/nowhere"])(
    "%s leads to it, to parts that are there", async (path) => {
      const { page, context } = await visit(browser, { scripts: false });
      await page.goto(path);
      const hrefs = await page.locator('a[href^="/method"]').evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      expect(hrefs).toContain("/method");
      for (const href of hrefs.filter((each) => each !== "/method")) expect(METHOD_PARTS.map((part) => `/method#${part}`)).toContain(href);
      await context.close();
    });

  test("the question mark of the bar opens the pages about the whole, and Escape closes them", async () => {
    const { page, context, complaints } = await visit(browser);
    await page.goto("/");
    const menu = page.getByRole("navigation", { name: "Pages about Parley" });
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole("button", { name: "About Parley" }).click();
    await menu.getByRole("link", { name: /^Method/ }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => menu.isVisible()).toBe(false);
    await page.getByRole("button", { name: "About Parley" }).click();
    await menu.getByRole("link", { name: /^Method/ }).click();
    await page.waitForURL("**/method");
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("citing", () => {
  test("a page says at its foot how it is cited: title, revision, address and day", async () => {
    const { revision } = (await (await get("/readyz")).json()) as { revision: string };
    const { page, context } = await visit(browser, { scripts: false });
    await page.goto("/meetings/2023-02-22-wang-putin-moscow");
    const block = page.getByRole("region", { name: "Cite this page" });
    expect(await block.locator("p").first().isVisible()).toBe(false);
    await block.locator("summary").click();
    const text = await block.locator("p").first().textContent();
    expect(text).toContain("“Wang Yi and Vladimir Putin, 22 Feb 2023.”");
    expect(text).toContain(`revision ${revision.slice(0, 12)}`);
    expect(text).toContain(`${baseUrl()}/meetings/2023-02-22-wang-putin-moscow`);
    expect(await block.locator("pre").textContent()).toMatch(/^@misc\{parley-meetings-2023-02-22-wang-putin-moscow,/);
    await context.close();
  });

  test("a view is cited as the explorer tells it, by its address", async () => {
    const { page, context, complaints } = await visit(browser);
    await page.goto("/?person=wang-yi&kind=bilateral&from=2023-02-21&to=2023-02-22");
    await page.getByRole("link", { name: "Cite" }).click();
    await page.waitForURL("**/cite?**");
    const text = await page.locator("main").textContent();
    expect(text).toContain("“3 meetings of 4 people, 21 Feb 2023 to 22 Feb 2023: Wang Yi, Bilateral.”");
    expect(text).toContain(`${baseUrl()}/?person=wang-yi&from=2023-02-21&to=2023-02-22&kind=bilateral`);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("an address that asks for nobody is cited without", async () => {
    const html = await (await get("/cite?person=nobody-at-all&from=2023-13")).text();
    expect(html).not.toContain("nobody-at-all&amp;");
    expect(html).toMatch(/“1,\d{3} meetings of/);
  });
});
