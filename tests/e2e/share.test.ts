import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "@/lib/domain/answers";
import { embedCode } from "@/lib/view/embed";
import { graphUrl } from "@/lib/view/requests";
import { parseView } from "@/lib/view/view";
import { baseUrl, expectAccessible, expectFitsPaper, openBrowser, visit, type Visit } from "./browser";
import { settled } from "./graph";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const SEARCH = "person=wang-yi&person=sergey-lavrov&from=2022&to=2024";

/** Chooses from the menu, and takes the file that comes. */
async function exported(page: Page, item: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: item }).click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

interface ReadSvg {
  readonly fault: string | null;
  readonly nodes: readonly string[];
  readonly ties: number;
  readonly dashed: number;
  readonly names: readonly string[];
  readonly words: string;
  readonly title: string;
  /** What of it would be fetched from elsewhere. */
  readonly outside: readonly string[];
  /** How many there are of what each selector finds. */
  readonly counts: readonly number[];
}

/** What a file of SVG holds, by the browser's own strict parser, in a page without a policy of Parley's, as a file is opened. */
async function readSvg({ context }: Visit, content: Buffer, ...selectors: readonly string[]): Promise<ReadSvg> {
  const apart = await context.newPage();
  const read = await apart.evaluate(({ text, selectors: asked }) => {
    const read = new DOMParser().parseFromString(text, "image/svg+xml");
    const all = (selector: string) => [...read.querySelectorAll(selector)];
    return {
      fault: read.querySelector("parsererror")?.textContent ?? null,
      nodes: all("g.node").map((node) => node.id.slice("node-".length)),
      ties: all("line[id^='tie-']").length,
      dashed: all("line[id^='tie-'][stroke-dasharray]").length,
      names: all("g.name").map((name) => [...name.querySelectorAll("text")].map((line) => line.textContent).join(" ")),
      words: all("text").map((line) => line.textContent).join("\n"),
      title: read.querySelector("svg > title")?.textContent ?? "",
      counts: asked.map((selector) => all(selector).length),
      outside: [...text.matchAll(/(?:src|href)\s*[:=]\s*["']?(?:url\()?(https?:[^"')]+)/g)].map(([, url]) => url ?? ""),
    };
  }, { text: content.toString("utf8"), selectors });
  await apart.close();
  return read;
}

async function drawnGraph(page: Page, search: string): Promise<Graph> {
  const { view } = parseView(new URLSearchParams(search));
  return (await (await page.request.get(graphUrl(view))).json()) as Graph;
}

describe("the graph as SVG", () => {
  test("holds every node and tie that is drawn, the names as shown, and what the view is", async () => {
    const visited = await visit(browser);
    const { page, context, complaints } = visited;
    await page.goto(`/?${SEARCH}`);
    await settled(page);
    const { name, content } = await exported(page, "Picture (SVG)");
    const graph = await drawnGraph(page, SEARCH);
    const read = await readSvg(visited, content);
    expect(name).toMatch(/^parley-graph-person-wang-yi-.*\.svg$/);
    expect([read.fault, read.outside.filter((url) => !url.startsWith(baseUrl()))]).toEqual([null, []]);
    expect([...read.nodes].sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
    expect(read.ties).toBe(graph.edges.length);
    expect(read.dashed).toBe(graph.edges.filter(({ held }) => held === 0).length);
    const shown = Number(await page.locator("canvas[data-names]").getAttribute("data-names"));
    expect(read.names).toHaveLength(shown);
    const labels = graph.nodes.map(({ label }) => label);
    expect(read.names.filter((each) => !labels.includes(each) && !each.includes("…"))).toEqual([]);
    expect(read.title).toBe((await page.getByRole("heading", { level: 1 }).textContent()) ?? "");
    for (const legend of await page.getByRole("list", { name: "Legend" }).first().getByRole("listitem").allTextContents()) expect(read.words).toContain(legend.trim());
    expect(read.words).toMatch(/Only: .*Wang Yi.*Sergey Lavrov/);
    expect(read.words.replaceAll("\n", "")).toContain(`${baseUrl()}/?${SEARCH}`);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("shows the part that one has zoomed in to, and says so", async () => {
    const visited = await visit(browser);
    const { page, context } = visited;
    await page.goto(`/?${SEARCH}`);
    await settled(page);
    for (let i = 0; i < 3; i++) await page.getByRole("button", { name: "Zoom in" }).click();
    await settled(page);
    await page.waitForTimeout(200);
    const read = await readSvg(visited, (await exported(page, "Picture (SVG)")).content);
    const graph = await drawnGraph(page, SEARCH);
    expect(read.nodes.length).toBeLessThan(graph.nodes.length);
    expect(read.words).toContain(`The part in sight: ${read.nodes.length} of ${graph.nodes.length} nodes drawn.`);
    await context.close();
  });

  test("of a graph by time stands on its dates", async () => {
    const visited = await visit(browser);
    const { page, context } = visited;
    await page.goto("/?person=wang-yi&from=2023&projection=events&layout=time&draw=60");
    await settled(page);
    const shown = await page.locator("canvas[data-bars]").getAttribute("data-bars");
    const { content } = await exported(page, "Picture (SVG)");
    const { fault, words, counts } = await readSvg(visited, content, "g.dates text", "rect.days");
    expect(fault).toBeNull();
    expect(words).toContain("2024");
    expect(counts[0]).toBeGreaterThan(2);
    expect(String(counts[1])).toBe(shown);
    await context.close();
  });
});

describe("notes", () => {
  test.each([["graph", "canvas[data-notes='1']"], ["matrix", "[data-element='antony-blinken'] > path"]])("are marked in the %s on the screen, and not in its picture", async (show, mark) => {
    const address = `/?from=2022&to=2024&show=${show}`;
    const [bare, noted] = [await visit(browser), await visit(browser)];
    await noted.page.addInitScript(() => window.localStorage.setItem("parley-kept", JSON.stringify({
      version: 1, views: [], notes: [{ id: 1, on: "antony-blinken", label: "Antony Blinken", text: "Not to be told", written: "2026-11-25", address: "" }],
    })));
    const pictures: ReadSvg[] = [];
    for (const visited of [bare, noted]) {
      await visited.page.goto(address, { waitUntil: "networkidle" });
      await visited.page.waitForTimeout(300);
      if (visited === noted) await visited.page.locator(mark).waitFor({ state: "attached" });
      pictures.push(await readSvg(visited, (await exported(visited.page, "Picture (SVG)")).content, "path", "polygon"));
    }
    expect(pictures[1]?.counts).toEqual(pictures[0]?.counts);
    expect(pictures[1]?.words).not.toContain("Not to be told");
    await Promise.all([bare.context.close(), noted.context.close()]);
  });
});

describe("a picture as PNG", () => {
  test.each([["light", false], ["dark", true]] as const)("is that of the screen at twice its size, %s", async (_, dark) => {
    const { page, context, complaints } = await visit(browser, { dark });
    await page.goto(`/?${SEARCH}`);
    await settled(page);
    const { name, content } = await exported(page, "Picture (PNG)");
    expect(name).toMatch(/\.png$/);
    expect(content.subarray(0, 8).toString("latin1")).toBe("\u0089PNG\r\n\u001a\n");
    const stage = await page.locator(".__________cytoscape_container").evaluate((element) => element.clientWidth);
    const [width, height] = [content.readUInt32BE(16), content.readUInt32BE(20)];
    expect(width).toBe(2 * (stage + 48));
    expect(height).toBeGreaterThan(800);
    const painted = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.width, image.height];
      const context2d = canvas.getContext("2d");
      if (context2d === null) throw new Error("no canvas");
      context2d.drawImage(image, 0, 0);
      const { data } = context2d.getImageData(0, 0, image.width, image.height);
      const colours = new Set<number>();
      let lettered = 0;
      const at = (x: number, y: number) => (y * image.width + x) * 4;
      const ground = (data[0] ?? 0) + (data[1] ?? 0) + (data[2] ?? 0);
      for (let i = 0; i < data.length; i += 4) colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
      // The last lines are the date and the address, in the sans at its usual weight.
      for (let y = image.height - 120; y < image.height; y++) for (let x = 0; x < image.width; x++) {
        const i = at(x, y);
        if (Math.abs((data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0) - ground) > 120) lettered++;
      }
      return { colours: colours.size, ground, lettered };
    }, content.toString("base64"));
    expect(painted.colours).toBeGreaterThan(200);
    expect(painted.lettered).toBeGreaterThan(500);
    expect(painted.ground > 384).toBe(!dark);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("the other pictures as SVG", () => {
  test("the map: every city in sight, its name, and the timeline beneath", async () => {
    const visited = await visit(browser);
    const { page, context, complaints } = visited;
    await page.goto("/?person=wang-yi&from=2022&to=2024&show=map", { waitUntil: "networkidle" });
    await page.locator("[data-country]").first().waitFor();
    const drawn = await page.locator("[data-place]").count();
    const names = await page.locator("svg[role=listbox] > g > text:not([class*=count])").allTextContents();
    const read = await readSvg(visited, (await exported(page, "Picture (SVG)")).content, "circle[stroke]");
    expect(read.fault).toBeNull();
    expect(read.counts[0]).toBeGreaterThanOrEqual(drawn);
    for (const name of names) expect(read.words).toContain(name);
    expect(read.words).toMatch(/Meetings by month, 2022 – 2024|Meetings in lanes, 2022 – 2024/);
    expect(read.words).toContain("by meetings");
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("the matrix whole, scrolled or not, and the timeline's columns", async () => {
    const visited = await visit(browser, { width: 1000, height: 700 });
    const { page, context, complaints } = visited;
    await page.goto("/?from=2022&to=2024&show=matrix", { waitUntil: "networkidle" });
    const rows = await page.locator("[role=row][aria-rowindex]").count();
    const met = await page.locator("[role=gridcell] path").count();
    const held = await page.locator("#timeline [role=application] rect[class*=held]").count();
    const read = await readSvg(visited, (await exported(page, "Picture (SVG)")).content, "path[d$=Z]", "rect[stroke-width='0.5px']", "rect", "text[font-weight='600'][transform]");
    const [halves, cells = 0, rects = 0, lit] = read.counts;
    expect([read.fault, rows > 20]).toEqual([null, true]);
    // Each half of the legend has five shades of its own.
    expect(halves).toBe(met + 10);
    expect(cells).toBeGreaterThanOrEqual(rows * rows);
    expect(rects).toBeGreaterThan(rows * rows + held);
    // What the keyboard is at is no part of what is shown.
    expect(lit).toBe(0);
    expect(read.words).toContain(`The ${rows} who met most, of `);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("lanes with the names of whose they are", async () => {
    const visited = await visit(browser);
    const { page, context } = visited;
    await page.goto(`/?${SEARCH}&show=table`, { waitUntil: "networkidle" });
    const marks = await page.locator("#timeline [data-meeting]").count();
    const read = await readSvg(visited, (await exported(page, "Picture (SVG)")).content, "circle");
    expect(read.fault).toBeNull();
    expect(marks).toBeGreaterThan(20);
    expect(read.counts[0]).toBeGreaterThan(marks);
    expect(read.words.split("\n")).toEqual(expect.arrayContaining(["Meetings in lanes, 2022 – 2024", "Wang Yi", "Sergey Lavrov"]));
    await context.close();
  });
});

/** How many sheets of A4 it takes. */
async function pages(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  return (pdf.match(/\/Type \/Page\b(?!s)/g) ?? []).length;
}

describe("on paper", () => {
  test.each(["graph", "map", "matrix", "table"])("the %s is followed by all rows that are loaded, at the first printing and at the second", async (show) => {
    const { page, context, complaints } = await visit(browser);
    await page.goto(`/?from=2022&to=2024&show=${show}`, { waitUntil: "networkidle" });
    const first = await pages(page);
    expect(first).toBeGreaterThan(5);
    expect(await pages(page)).toBe(first);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each(["system", "reader"])("the view from a screen that the %s made dark: sentence, filters, pictures, meetings, date and address in the light, without a button", async (who) => {
    const { page, context, complaints } = await visit(browser, { dark: who === "system" });
    if (who === "reader") await context.addCookies([{ name: "theme", value: "dark", url: baseUrl() }]);
    await page.goto(`/?${SEARCH}`);
    const theme = () => page.locator("html").getAttribute("data-theme");
    const before = await theme();
    await settled(page);
    const told = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    const graph = await drawnGraph(page, SEARCH);
    await expectFitsPaper(page);
    await page.getByRole("heading", { name: "Meetings", exact: true }).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).allTextContents()).toEqual([told]);
    expect(await page.getByText("Only: Wang Yi · Sergey Lavrov").isVisible()).toBe(true);
    const picture = page.getByRole("img", { name: /^Graph of \d+/ });
    expect(await picture.locator("g.node").count()).toBe(graph.nodes.length);
    expect(await picture.locator("g.name").first().getAttribute("fill")).toBe("#191c20");
    expect(await page.getByRole("img", { name: /^Meetings in lanes/ }).isVisible()).toBe(true);
    const [, shown, total] = /(?:All )?(\d+)(?: of (\d+))? meetings/.exec(await page.locator("h2:text-is('Meetings') + p").innerText()) ?? [];
    expect(await page.locator("table:visible tbody").count()).toBe(Number(shown));
    expect(told).toContain(`${total ?? shown} meetings`);
    expect(await page.getByText(/^Parley, printed \d+ \w+ \d{4}$/).isVisible()).toBe(true);
    expect(await page.getByRole("link", { name: `${baseUrl()}/?${SEARCH}` }).isVisible()).toBe(true);
    expect(await page.locator("button:visible, input:visible, canvas:visible").count()).toBe(0);
    expect([before, await theme()]).toEqual(who === "reader" ? ["dark", "dark"] : [null, null]);
    await page.emulateMedia({ media: "screen" });
    await expect.poll(() => page.locator("canvas:visible").count()).toBeGreaterThan(0);
    expect(await page.getByRole("heading", { name: "Meetings", exact: true }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("what is loaded of many meetings is said, and a list is printed as it is", async () => {
    const { page, context } = await visit(browser);
    await page.goto("/?show=list", { waitUntil: "networkidle" });
    expect(await pages(page)).toBeGreaterThan(5);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.getByText(/^100 of [\d,]+ meetings; the others had not been loaded\.$/).isVisible()).toBe(true);
    expect(await page.locator("main table:visible").count()).toBe(1);
    await context.close();
  });
});

describe("embedding", () => {
  test("by the keyboard alone: the code to copy, what the server allows, and back to where one was", async () => {
    const { page, context, complaints } = await visit(browser);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`/?${SEARCH}`);
    await settled(page);
    const button = page.getByRole("button", { name: "Export", exact: true });
    await button.focus();
    await page.keyboard.press("Enter");
    for (let i = 0; i < 4; i++) await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Embed/);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Embed this view" });
    await dialog.waitFor();
    await expectAccessible(page, "embed dialog");
    // This server names no origins.
    expect(await dialog.textContent()).toContain("EMBED_ORIGINS");
    const code = await dialog.getByRole("textbox", { name: "HTML for the page" }).inputValue();
    const title = /title="([^"]*)"/.exec(code)?.[1] ?? "";
    expect(title).toMatch(/^\d+ meetings of \d+ .*2022 to 2024: Wang Yi, Sergey Lavrov$/);
    expect(code).toBe(embedCode(`${baseUrl()}/embed?${SEARCH}`, title));
    await dialog.getByRole("button", { name: "Copy the code" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(code);
    expect(await dialog.getByRole("link", { name: /See what is framed/ }).getAttribute("href")).toBe(`/embed?${SEARCH}`);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("by name", () => {
  test("a picture is exported, the dialog opened and left again, and the page printed", async () => {
    const { page, context, complaints } = await visit(browser);
    await page.addInitScript(() => { window.print = () => { document.documentElement.dataset.printed = "yes"; }; });
    await page.goto(`/?${SEARCH}`);
    await settled(page);
    const say = async (words: string) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type(words);
      await page.keyboard.press("Enter");
    };
    const [download] = await Promise.all([page.waitForEvent("download"), say("export svg")]);
    expect(download.suggestedFilename()).toMatch(/^parley-graph-.*\.svg$/);
    await say("embed");
    const dialog = page.getByRole("dialog", { name: "Embed this view" });
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await say("print");
    await expect.poll(() => page.locator("html").getAttribute("data-printed")).toBe("yes");
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("the menu", () => {
  test("has room in the bar of a small phone, and targets for a thumb", async () => {
    const { page, context } = await visit(browser, { width: 360, height: 740 });
    await page.goto("/?from=2022&to=2024");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const button = page.getByRole("button", { name: "Export", exact: true });
    const box = await button.boundingBox();
    expect([box?.width, box?.height].every((side) => side !== undefined && side >= 24)).toBe(true);
    expect((await page.getByRole("combobox").first().boundingBox())?.width).toBeGreaterThan(60);
    await button.click();
    const menu = page.getByRole("group", { name: "Export" });
    expect((await menu.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    expect(await menu.getByRole("link", { name: /Cite/ }).getAttribute("href")).toBe("/cite?from=2022&to=2024");
    for (const item of await menu.getByRole("listitem").all()) expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await expectAccessible(page, "export menu");
    await page.keyboard.press("Escape");
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await context.close();
  });

  test("says so where no picture is on the screen", async () => {
    const { page, context } = await visit(browser);
    await page.goto("/?show=table&q=qqqqqq");
    await page.getByRole("button", { name: "Export", exact: true }).click();
    await page.getByRole("button", { name: "Picture (PNG)" }).click();
    await expect.poll(() => page.getByText("There is no picture on the screen to be saved.").count()).toBe(1);
    await context.close();
  });
});
