import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PathAnswer } from "@/lib/domain/path-answers";
import { chainSentence } from "@/lib/view/path-words";
import { baseUrl, expectAccessible, openBrowser, visit } from "./browser";
import { furthestMove, settled } from "./graph";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });
const path = (page: Page) => new URL(page.url()).searchParams.get("path");

async function answer(search: string): Promise<PathAnswer> {
  return (await (await fetch(`${baseUrl()}/api/v1/path?${search}`)).json()) as PathAnswer;
}

/** The ids in the graph that bear a class. */
async function marked(page: Page, role: "selected" | "near"): Promise<string[]> {
  return page.evaluate((name) => {
    type Container = Element & { _cyreg?: { cy: { elements(selector: string): { map<T>(of: (element: { id(): string }) => T): T[] } } } };
    return (document.querySelector<Container>(".__________cytoscape_container")?._cyreg?.cy.elements(`.${name}`).map((element) => element.id()) ?? []).sort();
  }, role);
}

/** What a chain is in the graph. */
function marksOf({ steps }: PathAnswer["chains"][number]): string[] {
  return [...new Set(steps.flatMap(({ from, to }) => [from.id, to.id, [from.id, to.id].sort().join("~")]))].sort();
}

test("from an actor: the other end is found by typing, Enter shows the chains, Back takes them away again", async () => {
  const { page, context, complaints } = await visit(browser);
  await page.goto("/?select=qin-gang", { waitUntil: "networkidle" });
  const opener = inspector(page).getByRole("button", { name: "Chains to…" });
  await opener.click();
  const field = inspector(page).getByRole("combobox", { name: "Chains of meetings from Qin Gang to" });
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  await field.fill("kurti");
  await inspector(page).getByRole("option", { name: /Albin Kurti/ }).waitFor();
  // Places and topics are no end of a chain.
  expect(await inspector(page).getByRole("listbox").getByRole("group").count()).toBe(1);
  await field.press("Enter");

  await inspector(page).getByRole("heading", { level: 2, name: "Qin Gang to Albin Kurti" }).waitFor();
  expect([path(page), new URL(page.url()).searchParams.get("select")]).toEqual(["qin-gang~albin-kurti", null]);
  expect(await inspector(page).evaluate((panel) => panel === document.activeElement)).toBe(true);
  const { chains, total } = await answer("a=qin-gang&b=albin-kurti");
  await inspector(page).getByText(`3 steps apart: the first 5 of ${total} ways, by date.`).waitFor();
  const items = inspector(page).getByRole("listitem").filter({ has: page.getByRole("button") });
  expect(await items.count()).toBe(5);
  for (const [i, chain] of chains.entries()) {
    // As the reader sees it: what only a screen reader is told beside the sentence is left out.
    const seen = await items.nth(i).locator("p").first().evaluate((p) => {
      const copy = p.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll(".visually-hidden")) hidden.remove();
      return copy.textContent.trim();
    });
    expect(seen).toBe(chainSentence(chain));
  }

  await page.goBack();
  await inspector(page).getByRole("heading", { level: 2, name: /^Qin Gang(?! to)/ }).waitFor();
  expect(path(page)).toBeNull();
  await page.goForward();
  await inspector(page).getByRole("heading", { level: 2, name: "Qin Gang to Albin Kurti" }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("from a tie: that the two met is the first chain, the ways through others follow", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?select=vladimir-putin~xi-jinping");
  await inspector(page).getByRole("button", { name: "Chains between" }).click();
  await inspector(page).getByText("They met one another.").waitFor();
  await inspector(page).getByRole("heading", { name: "Through others" }).waitFor();
  const { total } = await answer("a=vladimir-putin&b=xi-jinping&indirect=1");
  await inspector(page).getByText(`2 steps apart: the first 5 of ${total} ways, by date.`).waitFor();
  expect(await inspector(page).getByRole("button", { name: /^1 Directly/ }).count()).toBe(1);
  expect(await inspector(page).getByRole("button", { name: /^[2-6] By way of/ }).count()).toBe(5);
  await context.close();
});

describe("in the graph", () => {
  test("all chains stand out; one alone while it is pointed at, and for as long as it is chosen; the address keeps it", async () => {
    const { page, context } = await visit(browser);
    await page.goto("/?path=qin-gang~albin-kurti", { waitUntil: "networkidle" });
    await settled(page);
    const { chains } = await answer("a=qin-gang&b=albin-kurti");
    const all = chains.map(marksOf);
    const ends = ["albin-kurti", "qin-gang"];
    const alike = [...new Set([...ends, ...all.flat().filter((id) => id.includes("~"))])].sort();
    await expect.poll(() => marked(page, "selected")).toEqual(alike);

    const button = (nth: number) => inspector(page).getByRole("button", { name: new RegExp(`^${nth} By way of`) });
    await button(2).hover();
    await expect.poll(() => marked(page, "selected")).toEqual(all[1]);
    expect(await marked(page, "near")).toEqual([...new Set(all.flat())].filter((id) => all[1]?.includes(id) === false).sort());
    await page.mouse.move(300, 300);
    await expect.poll(() => marked(page, "selected")).toEqual(alike);

    await button(3).focus();
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).searchParams.get("chain")).toBe("3");
    expect(await button(3).getAttribute("aria-pressed")).toBe("true");
    await expect.poll(() => marked(page, "selected")).toEqual(all[2]);
    await page.reload();
    await expect.poll(() => marked(page, "selected")).toEqual(all[2]);
    await page.keyboard.press("Control+z");
    await expect.poll(() => marked(page, "selected")).toEqual(alike);
    await context.close();
  });

  test.each(["network", "events"])("whom the %s lacked is drawn for the chains, and moves nothing that stands", async (projection) => {
    const { page, context } = await visit(browser);
    const search = `draw=20${projection === "events" ? "&projection=events" : ""}`;
    await page.goto(`/?${search}&select=qin-gang`, { waitUntil: "networkidle" });
    const before = await settled(page);
    expect(before.some(({ id }) => id === "albin-kurti")).toBe(false);
    await inspector(page).getByRole("button", { name: "Chains to…" }).click();
    const field = inspector(page).getByRole("combobox");
    await field.fill("kurti");
    await inspector(page).getByRole("option", { name: /Albin Kurti/ }).click();
    await expect.poll(async () => (await settled(page)).some(({ id }) => id === "albin-kurti")).toBe(true);
    const after = await settled(page);
    expect(furthestMove(before, after)).toBeLessThanOrEqual(0.5);
    const { chains } = await answer("a=qin-gang&b=albin-kurti");
    const drawn = new Set(after.map(({ id }) => id));
    for (const { steps } of chains) for (const { from, to } of steps) expect([from.id, to.id].filter((id) => !drawn.has(id))).toEqual([]);

    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await settled(page)).length).toBe(before.length);
    expect(await settled(page)).toEqual(before);
    await context.close();
  });
});

describe("the chain that is pointed at is lit in all views", () => {
  const window = "from=2023-02&to=2023-03";
  const search = `path=vladimir-putin~xi-jinping&${window}`;
  const lit = (page: Page, what: string, name: string) =>
    page.locator(what).evaluateAll((all, attribute) => [...new Set(all.map((each) => each.getAttribute(attribute) ?? ""))].sort(), name);

  test.each([
    ["table", "main tr[data-lit]", "data-meeting"],
    ["map", "[data-lit-place]", "data-lit-place"],
    ["list", "main tr[data-lit]", "data-element"],
    ["graph", "", ""],
  ])("by its meetings, in the %s as in the timeline", async (show, what, name) => {
    const { page, context, complaints } = await visit(browser);
    const { chains: [direct] } = await answer(`a=vladimir-putin&b=xi-jinping&${window}`);
    const meetings = direct?.steps.flatMap((step) => step.meetings) ?? [];
    expect(meetings.length).toBeGreaterThan(0);
    await page.goto(`/?${search}&show=${show}`, { waitUntil: "networkidle" });
    const button = inspector(page).getByRole("button", { name: /^1 Directly/ });
    await button.hover();
    const expected: Readonly<Record<string, readonly string[]>> = {
      table: meetings.map(({ id }) => id).sort(),
      map: [...new Set(meetings.flatMap(({ place }) => place?.id ?? []))].sort(),
      // Not whoever else was there.
      list: ["vladimir-putin", "xi-jinping"],
    };
    if (show !== "graph") await expect.poll(async () => (await lit(page, what, name)).filter((id) => !id.includes("~"))).toEqual(expected[show]);
    const months = [...new Set(meetings.flatMap(({ earliest }) => (earliest === null ? [] : `${earliest.slice(0, 7)}-01`)))].sort();
    await expect.poll(() => lit(page, "#timeline [data-lit-bin]", "data-lit-bin")).toEqual(months);
    await page.mouse.move(5, 5);
    await expect.poll(() => page.locator("main tr[data-lit], [data-lit-place], [data-lit-bin]").count()).toBe(0);
    // By the keyboard as well.
    await button.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    await expect.poll(() => lit(page, "#timeline [data-lit-bin]", "data-lit-bin")).toEqual(months);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

test("behind each step are its meetings and their articles, and a count opens exactly these as a table", async () => {
  const { page, context, complaints } = await visit(browser);
  await page.goto("/?path=vladimir-putin~xi-jinping", { waitUntil: "networkidle" });
  const { chains: [direct] } = await answer("a=vladimir-putin&b=xi-jinping");
  const [step] = direct?.steps ?? [];
  if (step === undefined) throw new Error("they did not meet");
  const first = inspector(page).getByRole("listitem").filter({ has: page.getByRole("button", { name: /^1 Directly/ }) });
  await first.getByText(`${step.total} meetings with their sources`).click();
  expect(await first.locator("ol ol li, section li").filter({ has: page.getByRole("link") }).count()).toBeGreaterThanOrEqual(step.total);
  for (const { sources: [source] } of step.meetings) {
    const link = first.locator(`a[href="${source?.url ?? ""}"]`).first();
    expect(await link.getAttribute("target")).toBe("_blank");
  }

  await first.getByRole("link", { name: new RegExp(`^${step.total - 1} more times`) }).click();
  await page.getByRole("table", { name: /^Meetings of the view/ }).waitFor();
  expect(new URL(page.url()).searchParams.get("select")).toBe("vladimir-putin~xi-jinping");
  await page.getByRole("heading", { name: new RegExp(`^${step.total} meetings`) }).waitFor();

  await page.goBack();
  await first.getByRole("link", { name: /^by video on/ }).click();
  await inspector(page).getByRole("heading", { name: "What the sources say" }).waitFor();
  await inspector(page).getByRole("button", { name: "Chains", exact: true }).click();
  await inspector(page).getByText("They met one another.").waitFor();
  await page.keyboard.press("Escape");
  await inspector(page).getByRole("heading", { name: "Meetings in view" }).waitFor();
  expect(path(page)).toBeNull();
  expect(complaints).toEqual([]);
  await context.close();
});

test("where there is no chain the panel says so, and offers what would join the two", async () => {
  const { page, context, complaints } = await visit(browser);
  await page.goto("/?path=qin-gang~albin-kurti&to=2022");
  await inspector(page).getByText("No chain of held meetings of at most 12 under these filters.").waitFor();
  await expectAccessible(page, "no chain");
  const way = inspector(page).getByRole("link", { name: "Without “until 2022” 3 steps" });
  await way.click();
  await inspector(page).getByText(/^3 steps apart/).waitFor();
  expect(new URL(page.url()).search).toBe("?path=qin-gang%7Ealbin-kurti");
  expect(complaints).toEqual([]);
  await context.close();
});

test("an end that nobody is is named, and does not read as no chain", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?path=qin-gang~nobody-at-all");
  await inspector(page).getByRole("alert").getByText("there is none with the id nobody-at-all").waitFor();
  expect(await inspector(page).getByText(/No chain/).count()).toBe(0);
  await context.close();
});

test("countries are joined on their own level, also from a search among people", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?select=CHN");
  await inspector(page).getByRole("button", { name: "Chains to…" }).click();
  await inspector(page).getByRole("combobox").fill("kosovo");
  await inspector(page).getByRole("option", { name: /^Kosovo/ }).click();
  await inspector(page).getByText(/steps? apart|They met/).first().waitFor();
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ level: "country", path: "CHN~XKX" });
  await context.close();
});

test("on a phone the chains lie over the graph, and can be read and closed", async () => {
  const { page, context } = await visit(browser, { width: 390, height: 844 });
  await page.goto("/?path=qin-gang~albin-kurti", { waitUntil: "networkidle" });
  await inspector(page).getByRole("button", { name: /^5 By way of/ }).scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  await inspector(page).getByRole("button", { name: "Close" }).click();
  await expect.poll(() => path(page)).toBeNull();
  await context.close();
});
