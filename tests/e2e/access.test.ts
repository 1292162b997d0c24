import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectAccessible, openBrowser, visit } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PAGES: Readonly<Record<string, string>> = {
  graph: "/",
  list: "/?show=list&select=vladimir-putin~xi-jinping",
  table: "/?show=table&from=2023-02&to=2023-02",
  events: "/?projection=events&person=wang-yi&from=2023-02&to=2023-02",
  map: "/?show=map&person=wang-yi",
  matrix: "/?show=matrix&rows=circle&select=vladimir-putin~xi-jinping",
  countries: "/?level=country&select=CHN",
  "a person selected": "/?select=wang-yi&from=2023",
  "a tie selected": "/?select=vladimir-putin~xi-jinping",
  "a meeting selected": "/?select=2023-02-22-wang-putin-moscow&person=wang-yi",
  "chains between two": "/?path=qin-gang~albin-kurti&chain=2",
  "chains of two who met": "/?path=vladimir-putin~xi-jinping&to=2024",
  "a focus": "/?focus=wang-yi&focus=antony-blinken&select=sergey-lavrov&from=2023",
  "people drawn as one": "/?group=CHN&select=CHN&from=2023",
  "people drawn as one, as a list": "/?group=CHN&group=USA&show=list&select=CHN~USA",
  nothing: "/?person=wang-yi&topic=migration&from=2021&to=2021-02",
  "a faulty address": "/?from=2023-13",
  "a person": "/actors/wang-yi",
  "a country": "/actors/CHN",
  "an organization": "/actors/eu",
  "two people": "/actors/wang-yi/with/sergey-lavrov",
  "two countries": "/actors/CHN/with/USA",
  "a comparison": "/compare?a=wang-yi&aFrom=2022&aTo=2023&b=eu&bFrom=2024",
  "a comparison to be made": "/compare?a=wang&b=zzyzx&bFrom=2023-13",
  "a meeting": "/meetings/2023-02-22-wang-putin-moscow",
  "a disputed meeting": "/meetings/2023-02-18-wang-kuleba-munich",
  "a visit": "/meetings/2023-03-20-xi-state-visit-russia",
  "a place": "/places/moscow",
  "a topic": "/topics/trade",
  "a source": "/sources/commonspace-2023-02-wang-putin",
  method: "/method",
  "what is to come": "/upcoming",
  "a view to cite": "/cite?person=wang-yi&from=2023-02&to=2023-02",
  "a view in a frame": "/embed?person=wang-yi&from=2023-02&to=2023-02&select=wang-yi",
  "a matrix in a frame": "/embed?show=matrix",
  "not found": "/nowhere",
};

describe.each([["light", false, 1440], ["dark", true, 1440], ["light on a phone", false, 390], ["dark on a phone", true, 390]] as const)("%s", (_, dark, width) => {
  test.each(Object.entries(PAGES))("%s: axe finds nothing, the console is clean, nothing scrolls sideways", async (name, path) => {
    const { page, context, complaints } = await visit(browser, { dark, width, height: width === 390 ? 844 : 900 });
    await page.goto(path, { waitUntil: "networkidle" });
    await expectAccessible(page, name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    // A page that is not there is said to be so in the console as well.
    expect(complaints.filter((complaint) => !(name === "not found" && complaint.includes("404")))).toEqual([]);
    await context.close();
  });
});

/** The least width that counts, and a desktop zoomed to 200%. */
describe.each([["360 pixels wide", 360, 740], ["zoomed to 200%", 720, 450]] as const)("%s", (_, width, height) => {
  test.each(Object.entries(PAGES))("%s: nothing scrolls sideways, and nothing lies upon what can be pressed in the bars", async (name, path) => {
    const { page, context } = await visit(browser, { width, height });
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), name).toBeLessThanOrEqual(0);
    const upon = await page.locator("header :is(a, button, input), nav[aria-label='Parts of the explorer'] button").evaluateAll((controls) => {
      const boxes = controls.map((control) => ({ control, box: control.getBoundingClientRect() })).filter(({ box }) => box.width > 1 && box.height > 1);
      return boxes.flatMap(({ control: a, box }, i) => boxes.slice(i + 1)
        .filter(({ control: b, box: other }) => !a.contains(b) && !b.contains(a)
          && box.left < other.right - 1 && other.left < box.right - 1 && box.top < other.bottom - 1 && other.top < box.bottom - 1)
        .map(({ control: b }) => `${a.textContent || a.getAttribute("aria-label")} / ${b.textContent || b.getAttribute("aria-label")}`));
    });
    expect(upon, name).toEqual([]);
    const beyond = await page.locator("header :is(a, button, input)").evaluateAll((controls) => controls.flatMap((control) => {
      const { left, right, width: wide } = control.getBoundingClientRect();
      return wide > 1 && (left < 0 || right > document.documentElement.clientWidth + 0.5) ? [control.textContent || control.getAttribute("aria-label")] : [];
    }));
    expect(beyond, name).toEqual([]);
    await context.close();
  });
});

test("the chosen theme is there from the first paint of every page", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/");
  await page.getByRole("button", { name: "Light or dark" }).click();
  const html = await (await context.request.get("/actors/wang-yi")).text();
  expect(html).toContain('data-theme="dark"');
  await page.reload();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(26, 30, 34)");
  await context.close();
});
