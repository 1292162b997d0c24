import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PairAnswer } from "@/lib/domain/dossier-answers";
import { baseUrl, expectFitsPaper, openBrowser, visit } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function ask<T>(path: string): Promise<T> {
  return (await (await fetch(`${baseUrl()}/api/v1/${path}`)).json()) as T;
}

/** Every link of the page to a list of meetings, with the number that it says the list has. */
function countsOn(page: Page): Promise<{ readonly href: string; readonly said: number }[]> {
  return page.locator('main a[href^="/?"]').evaluateAll((links) =>
    links.flatMap((link) => {
      const href = link.getAttribute("href") ?? "";
      const text = link.textContent ?? "";
      // A column of a picture says `2023: 2 meetings`.
      const number = /(?:^|: )([\d,]+)(?: |$)/.exec(text.replace(/ as a table$/, "").trim())?.[1];
      const said = text.startsWith("once") ? 1 : number === undefined ? null : Number(number.replaceAll(",", ""));
      return said === null || !href.includes("show=table") ? [] : [{ href, said }];
    }));
}

async function expectCountsToHold(page: Page, atLeast: number): Promise<void> {
  const counts = await countsOn(page);
  expect(counts.length).toBeGreaterThanOrEqual(atLeast);
  const listed = await Promise.all(counts.map(async ({ href, said }) => {
    const search = new URLSearchParams(href.slice(2));
    search.delete("show");
    search.set("limit", "1");
    const { total } = await ask<{ total: number }>(`meetings?${search.toString()}`);
    return { href, said, total };
  }));
  expect(listed.filter(({ said, total }) => said !== total)).toEqual([]);
}

describe.each([
  ["two people", "/actors/wang-yi/with/sergey-lavrov", 15],
  ["two countries", "/actors/CHN/with/RUS", 60],
  ["a person and a country", "/actors/wang-yi/with/RUS", 30],
  ["an organization and a country", "/actors/eu/with/UKR", 20],
  ["two people in a part of time", "/actors/xi-jinping/with/vladimir-putin?from=2022-06&to=2023", 10],
  ["a comparison of two people", "/compare?a=wang-yi&b=sergey-lavrov", 60],
  ["a comparison of two times", "/compare?a=CHN&aFrom=2022-03&aTo=2023&b=CHN&bFrom=2024&bTo=2024", 60],
  ["a comparison with an organization", "/compare?a=eu&b=UKR&bFrom=2023", 50],
])("%s", (_, path, links) => {
  test("every number opens as many meetings as it says, without scripts", async () => {
    const { page, context } = await visit(browser, { scripts: false });
    await page.goto(path);
    await expectCountsToHold(page, links);
    await context.close();
  });

  test("fits on paper", async () => {
    const { page, context } = await visit(browser);
    await page.goto(path);
    await expectFitsPaper(page);
    await context.close();
  });
});

describe("the page of a pair", () => {
  test("lists every meeting of the two, each with its direction, its gap and its sources", async () => {
    const pair = await ask<PairAnswer>("actors/wang-yi/with/sergey-lavrov");
    const { page, context } = await visit(browser, { scripts: false });
    await page.goto("/actors/wang-yi/with/sergey-lavrov");
    // A body of rows for each: what happened, and who says so.
    const meetings = page.getByRole("region", { name: "Meetings", exact: true }).locator("tbody");
    expect(await meetings.count()).toBe(pair.meetings.total);
    for (const [nth, { meeting, direction, gap }] of pair.meetings.items.entries()) {
      const row = meetings.nth(nth);
      expect(await row.locator("th a").first().getAttribute("href")).toBe(`/meetings/${meeting.id}`);
      const text = await row.innerText();
      if (direction === "a-hosts") expect(text).toContain("Wang Yi hosted");
      if (direction === "b-hosts") expect(text).toContain("Sergey Lavrov hosted");
      if (gap !== null && gap.days > 0 && gap.days < 700) expect(text).toContain(`${gap.days} day`);
      expect(await row.locator('a[target="_blank"]').evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual(meeting.sources.map(({ url }) => url));
    }
    await context.close();
  });

  test("draws a mark for each dated meeting, of a shape for each direction", async () => {
    const { meetings } = await ask<PairAnswer>("actors/CHN/with/RUS");
    const { page, context } = await visit(browser);
    await page.goto("/actors/CHN/with/RUS");
    const marks = await page.getByRole("region", { name: "Meetings of the two over time" }).locator("g[data-direction]").evaluateAll((groups) =>
      groups.map((group) => [group.getAttribute("data-direction") ?? "", group.querySelector("path")?.getAttribute("d") ?? ""]));
    expect(marks.length).toBe(meetings.items.filter(({ meeting }) => meeting.earliest !== null).length);
    const directions = new Set(marks.map(([direction]) => direction));
    expect(directions.size).toBeGreaterThan(2);
    expect(new Set(marks.map(([, shape]) => shape)).size).toBe(directions.size);
    await context.close();
  });

  test.each([
    ["/actors/Wang-Yi/with/sergey-lavrov", 308, "/actors/wang-yi/with/sergey-lavrov"],
    ["/actors/chn/with/rus", 308, "/actors/CHN/with/RUS"],
    ["/actors/wang-yi/with/wang-yi", 308, "/actors/wang-yi"],
    ["/actors/wang-yi/with/nobody-of-that-name", 404, null],
    ["/actors/wang-yi/with/%20", 404, null],
  ])("%s answers %i", async (path, status, location) => {
    const response = await fetch(`${baseUrl()}${path}`, { redirect: "manual" });
    expect(response.status).toBe(status);
    const to = response.headers.get("location");
    expect(to === null ? null : new URL(to, baseUrl()).pathname).toBe(location);
  });

  test("a time that cannot be read is said in a sentence, and the record is of all time", async () => {
    const { page, context } = await visit(browser, { scripts: false });
    await page.goto("/actors/wang-yi/with/sergey-lavrov?from=2023-13&utm=1");
    expect(await page.getByRole("list", { name: "Faults in the address" }).innerText()).toContain("from=2023-13 is ignored");
    expect(await page.getByText("Only meetings").count()).toBe(0);
    await context.close();
  });

  test("is reached from the tie of the two in the explorer", async () => {
    const { page, context } = await visit(browser);
    await page.goto("/?select=sergey-lavrov~wang-yi");
    const inspector = page.getByRole("complementary", { name: "Inspector" });
    expect(await inspector.getByRole("link", { name: "Compare the two" }).getAttribute("href")).toBe("/compare?a=sergey-lavrov&b=wang-yi");
    await inspector.getByRole("link", { name: "All about the two" }).click();
    await page.waitForURL("**/actors/sergey-lavrov/with/wang-yi");
    await page.getByRole("heading", { level: 1, name: "Sergey Lavrov and Wang Yi" }).waitFor();
    await context.close();
  });
});

describe("the comparison", () => {
  test("marks every difference by its sign, its amount and in words", async () => {
    const { page, context } = await visit(browser, { scripts: false });
    await page.goto("/compare?a=wang-yi&b=sergey-lavrov");
    const rows = await page.locator("table").first().locator("tbody tr:has(td)").evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll("td")].map((cell) => (cell.textContent ?? "").replace(" as a table", ""))));
    const numbers = rows.filter(([a = "", b = ""]) => /^[\d,.]+$/.test(a) && /^[\d,.]+$/.test(b));
    expect(numbers.length).toBeGreaterThan(12);
    for (const [a = "", b = "", difference = ""] of numbers) {
      const by = Number(b.replaceAll(",", "")) - Number(a.replaceAll(",", ""));
      const amount = String(Math.abs(Math.round(by * 100) / 100));
      if (by === 0) expect(difference).toBe("=the same");
      else expect(difference).toMatch(by > 0 ? new RegExp(`^\\+${amount}0?${amount}0? more for Sergey Lavrov$`) : new RegExp(`^−${amount}0?${amount}0? more for Wang Yi$`));
    }
    await context.close();
  });

  test("asks by name without scripts, and settles on an address that names ids", async () => {
    const { page, context } = await visit(browser, { scripts: false });
    await page.goto("/compare");
    expect(await page.getByRole("heading", { name: "For example" }).count()).toBe(1);
    await page.getByLabel("First").fill("Lavrov");
    await page.getByLabel("Second").fill("Wang");
    await page.getByLabel("From").first().fill("2023");
    await page.getByRole("button", { name: "Compare" }).click();
    await page.getByRole("heading", { name: "Which “Wang”?" }).waitFor();
    await page.locator("main").getByRole("link", { name: "Wang Yi", exact: true }).click();
    await page.waitForURL((url) => url.search === "?a=sergey-lavrov&aFrom=2023&b=wang-yi");
    expect(await page.getByRole("columnheader", { name: "Sergey Lavrov since 2023" }).count()).toBeGreaterThan(0);
    await context.close();
  });

  test.each([
    ["a=China&b=russia", "?a=CHN&b=RUS"],
    ["a=chn&aTo=2023&aFrom=&b=WANG-YI", "?a=CHN&aTo=2023&b=wang-yi"],
    ["a=王毅&b=European Union&page=2", "?a=wang-yi&b=eu"],
  ])("%s is %s", async (asked, settled) => {
    const { page, context } = await visit(browser, { scripts: false });
    await page.goto(`/compare?${asked}`);
    expect(new URL(page.url()).search).toBe(settled);
    expect(await page.getByRole("heading", { name: "Measures" }).count()).toBe(1);
    await context.close();
  });

  test("its examples are comparisons out of the data", async () => {
    const { page, context } = await visit(browser, { scripts: false });
    await page.goto("/compare");
    const hrefs = await page.locator("main li a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(hrefs.length).toBeGreaterThanOrEqual(2);
    for (const href of hrefs) {
      await page.goto(href);
      expect(await page.getByRole("heading", { name: "Measures" }).count(), href).toBe(1);
    }
    await context.close();
  });

  test("says who is nobody, and which time it leaves out", async () => {
    const { page, context } = await visit(browser, { scripts: false });
    await page.goto("/compare?a=wang-yi&b=zzyzx&bFrom=2024&bTo=2022");
    const faults = await page.getByRole("list", { name: "Faults in the address" }).innerText();
    expect(faults).toContain("Nobody in the data is named “zzyzx”.");
    expect(faults).toContain("2024 is after 2022");
    await context.close();
  });

  test("finds names as they are typed, by keyboard", async () => {
    const { page, context, complaints } = await visit(browser);
    await page.goto("/compare?a=wang-yi", { waitUntil: "networkidle" });
    await page.getByLabel("Second").fill("lavr");
    await page.getByRole("option", { name: /Sergey Lavrov/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await page.getByLabel("Second").inputValue()).toBe("Sergey Lavrov");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.search === "?a=wang-yi&b=sergey-lavrov");
    expect(complaints).toEqual([]);
    await context.close();
  });
});
