import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "@/lib/domain/answers";
import { openBrowser, visit } from "./browser";
import { ask, graphDrawn, openPage, search } from "./timeline-page";

/** Everything by the keyboard alone: no test here moves the mouse. */

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });
/** What the live region of the graph says of the node that the keyboard is at. */
const told = (page: Page) => page.locator("main [role=status]").filter({ hasText: /tied to/ }).textContent();

/** Presses Tab until what has the focus matches a selector; fails where it never does. */
async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not come to ${selector}`);
}

test("from the search to an actor, along a tie to another, to a meeting, and to its article", async () => {
  const { page, context, complaints } = await openPage(browser, "/?from=2023-02&to=2023-03");
  await graphDrawn(page);
  const graph = await ask<Graph>("graph?from=2023-02&to=2023-03&limit=150");
  const all = await ask<Graph>("graph?limit=500");

  await page.keyboard.press("Control+k");
  await page.keyboard.type("Nikolai Patrushev", { delay: 20 });
  await page.getByRole("option", { name: /^Nikolai Patrushev/ }).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => search(page).get("select")).toBe("nikolai-patrushev");
  await inspector(page).getByRole("heading", { name: /^Nikolai Patrushev/ }).waitFor();
  await page.keyboard.press("Control+z");
  await expect.poll(() => search(page).get("select")).toBeNull();

  await tabTo(page, '[role="application"][aria-roledescription="graph"]');
  const [first] = graph.nodes;
  const whole = all.nodes.find(({ id }) => id === first?.id);
  await expect.poll(() => told(page)).toBe(`${first?.label}, China, ${first?.meetings} of ${whole?.meetings} meetings shown, tied to ${first?.neighbours}`);
  const tied = graph.edges.flatMap(({ source, target }) => (source === first?.id ? [target] : target === first?.id ? [source] : []));
  let second: string | null = null;
  for (const key of ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
    const name = (await told(page))?.split(",")[0];
    second = graph.nodes.find(({ label }) => label === name)?.id ?? null;
    if (second !== first?.id) break;
  }
  expect(tied).toContain(second);

  await page.keyboard.press("Enter");
  await expect.poll(() => search(page).get("select")).toBe(second);
  await inspector(page).locator("[data-meeting]").first().waitFor();
  await tabTo(page, '[aria-label="Inspector"] [data-meeting] a:not([target])');
  const meeting = await page.evaluate(() => document.activeElement?.closest("[data-meeting]")?.getAttribute("data-meeting"));
  await page.keyboard.press("Enter");
  await expect.poll(() => search(page).get("select")).toBe(meeting);
  await inspector(page).locator('a[target="_blank"]:visible').first().waitFor();
  await tabTo(page, '[aria-label="Inspector"] a[target="_blank"]');
  const href = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  const [article] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("Enter")]);
  expect(article.url()).toBe(href);
  expect(complaints).toEqual([]);
  await context.close();
});

/** Whether what has the focus is in sight and is marked: itself, or what stands for it, as a checkbox's label or a cell within a grid. */
function showsFocus(): boolean {
  const element = document.activeElement;
  if (element === null) return false;
  const marked = [element, element.parentElement, ...element.querySelectorAll("*")].some((each) => {
    if (each === null) return false;
    const { outlineStyle, outlineWidth, stroke, boxShadow } = getComputedStyle(each);
    return (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none" || (each instanceof SVGElement && stroke !== "none");
  });
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return marked && width > 0 && height > 0 && right > 0 && bottom > 0;
}

/** What Tab comes to on a page just opened, one after the other, until it comes to the first again; with how each shows that it has the focus. */
async function tabOrder(page: Page, most: number): Promise<{ readonly stops: number; readonly unseen: readonly string[]; readonly closed: boolean }> {
  const unseen: string[] = [];
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return "out";
      if (element.hasAttribute("data-visited")) return element.hasAttribute("data-first") ? "out" : "again";
      if (document.querySelector("[data-visited]") === null) element.setAttribute("data-first", "");
      element.setAttribute("data-visited", "");
      return "on";
    });
    if (at === "out") return { stops, unseen, closed: true };
    if (at === "again") return { stops, unseen, closed: false };
    const fault = await page.waitForFunction(showsFocus, undefined, { timeout: 500 }).then(() => null, () => page.evaluate(() => {
      const element = document.activeElement;
      return `${element?.tagName} ${element?.getAttribute("aria-label") ?? element?.textContent?.slice(0, 30) ?? ""}`;
    }));
    if (fault !== null) unseen.push(fault);
  }
  return { stops: most, unseen, closed: false };
}

describe("the Tab key comes to everything, shows where it is, and is caught nowhere", () => {
  test.each([
    ["the graph", "/?from=2023-02&to=2023-02"],
    ["a tie selected", "/?from=2023-02&to=2023-02&select=vladimir-putin~wang-yi"],
    ["the list", "/?show=list&from=2023-02&to=2023-02"],
    ["the table", "/?show=table&person=wang-yi&from=2023-02&to=2023-02"],
    ["the map", "/?show=map&person=wang-yi"],
    ["the matrix", "/?show=matrix&from=2023-02&to=2023-02"],
    ["the measures", "/?measures=-betweenness&from=2023-02&to=2023-02"],
    ["chains", "/?path=qin-gang~albin-kurti"],
    ["lanes", "/?person=wang-yi&person=sergey-lavrov&from=2023"],
    ["a dossier", "/actors/nikolai-patrushev"],
    ["a pair", "/actors/wang-yi/with/sergey-lavrov"],
    ["a meeting", "/meetings/2023-02-22-wang-putin-moscow"],
    ["a comparison", "/compare?a=wang-yi&b=sergey-lavrov"],
  ])("%s", async (_, path) => {
    const { page, context } = await visit(browser);
    await page.goto(path, { waitUntil: "networkidle" });
    const { stops, unseen, closed } = await tabOrder(page, 900);
    expect(unseen).toEqual([]);
    expect(closed, `${stops} stops`).toBe(true);
    expect(stops).toBeGreaterThan(10);
    await context.close();
  });
});
