import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { embedCode } from "@/lib/view/embed";
import { runChild } from "@/scripts/children.mjs";
import { ROOT } from "@/scripts/prepare.mjs";
import { freePort, serve } from "@/scripts/serve.mjs";
import { baseUrl, expectAccessible, openBrowser, visit } from "./browser";

/** A server of its own, whose EMBED_ORIGINS names one of two pages on other origins that frame it. */
let parley: Awaited<ReturnType<typeof serve>>;
let folder: string;
let named: FramingPage;
let unnamed: FramingPage;
let browser: Browser;

interface FramingPage {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Serves, on an origin of its own, a page that frames the address its own address asks for. */
async function framingPage(): Promise<FramingPage> {
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost").searchParams.get("frame");
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="en"><title>Notes</title><main><h1>Notes</h1>${url === null ? "" : embedCode(url, "A view")}</main></html>`);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-embed-"));
  [named, unnamed, browser] = await Promise.all([framingPage(), framingPage(), openBrowser()]);
  const env = { ...process.env, NEO4J_URI: "", NEO4J_PASSWORD: "", PARLEY_DATA_DIR: folder, EMBED_ORIGINS: `https://notes.example.org, ${named.origin}` };
  expect((await runChild(process.execPath, [join(ROOT, "scripts", "run.mjs"), "seed"], { cwd: ROOT, env, output: "lines", onLine: () => undefined })).code).toBe(0);
  parley = await serve({ host: "127.0.0.1", port: await freePort(), env });
});
afterAll(async () => {
  await Promise.all([parley.stop(), named.stop(), unnamed.stop(), browser.close()]);
  await rm(folder, { recursive: true, force: true });
});

/** Opens a page that frames one of Parley's; the frame, and what the console said meanwhile. */
async function framed(by: FramingPage, path: string): Promise<{ readonly page: Page; readonly context: BrowserContext; readonly frame: Frame; readonly said: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 760 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  const said: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) said.push(message.text());
  });
  await page.goto(`${by.origin}/?${new URLSearchParams({ frame: parley.url + path }).toString()}`, { waitUntil: "networkidle" });
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error("nothing is framed");
  return { page, context, frame, said };
}

const isRefusal = (text: string) => /frame/i.test(text) && /Content Security Policy/i.test(text);
/** Otherwise the browser shows a page of its own in the frame, at an address of its own. */
const isParley = (frame: Frame) => frame.url().startsWith(parley.url);

describe("the dialog that shows the code", () => {
  test("names the sites whose pages may frame a view here", async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.goto(`${parley.url}/?person=wang-yi`, { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Export", exact: true }).click();
    await page.getByRole("button", { name: /^Embed/ }).click();
    const dialog = page.getByRole("dialog", { name: "Embed this view" });
    expect(await dialog.getByText(/may frame it/).textContent()).toBe(`Pages of these sites may frame it: https://notes.example.org, ${named.origin}. In any other page browsers leave the frame empty.`);
    expect(await dialog.textContent()).not.toContain("No page may frame");
    const code = await dialog.getByRole("textbox", { name: "HTML for the page" }).inputValue();
    expect(code).toContain(`src="${parley.url}/embed?person=wang-yi"`);
    await context.close();
  });
});

describe("who may frame what", () => {
  test("the origin that is named may frame a view", async () => {
    const { context, frame, said } = await framed(named, "/embed?person=wang-yi&from=2023-02&to=2023-02");
    await frame.getByRole("heading", { level: 1 }).waitFor();
    expect(await frame.getByRole("heading", { level: 1 }).textContent()).toMatch(/^\d+ meetings of \d+ people in February 2023$/);
    expect(await frame.locator("canvas").count()).toBeGreaterThan(0);
    expect([isParley(frame), said]).toEqual([true, []]);
    await context.close();
  });

  test("another origin may not", async () => {
    const { context, frame, said } = await framed(unnamed, "/embed?person=wang-yi");
    expect([isParley(frame), said.filter(isRefusal).length]).toEqual([false, 1]);
    await context.close();
  });

  test.each(["/", "/actors/wang-yi", "/cite", "/embed/more", "/embedded", "/%65mbed", "/api/v1/meetings"])("nobody may frame %s", async (path) => {
    const { headers } = await fetch(parley.url + path);
    expect(headers.get("content-security-policy")).toMatch(/frame-ancestors 'none'$/);
    expect(headers.get("x-frame-options")).toBe("DENY");
    const { context, frame, said } = await framed(named, path);
    expect([isParley(frame), said.filter(isRefusal).length]).toEqual([false, 1]);
    await context.close();
  });

  test("the headers of the page that may be framed name the origins, and nothing else opens", async () => {
    const { headers } = await fetch(`${parley.url}/embed?person=wang-yi`);
    expect(headers.get("content-security-policy")).toMatch(new RegExp(`; frame-ancestors https://notes\\.example\\.org ${named.origin}$`));
    expect(headers.get("x-frame-options")).toBeNull();
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).not.toMatch(/unsafe-inline|unsafe-eval/);
  });

  test("where no origin is named, nobody may frame it either", async () => {
    const { headers } = await fetch(`${baseUrl()}/embed`);
    expect(headers.get("content-security-policy")).toMatch(/frame-ancestors 'none'$/);
    expect(headers.get("x-frame-options")).toBe("DENY");
  });
});

describe("in the frame", () => {
  test("what is selected is said at the foot, and nothing is kept", async () => {
    const { context, page, frame } = await framed(named, "/embed?person=wang-yi&from=2023-02&to=2023-02&show=list");
    const before = frame.url();
    await frame.locator('[role="treegrid"] td[data-cell="of"]').first().click();
    const foot = frame.getByRole("status").filter({ hasText: "All about it" });
    await foot.waitFor();
    expect(await foot.textContent()).toMatch(/^\S.* All about it$/);
    expect(new URL(await frame.getByRole("link", { name: "Open in Parley" }).getAttribute("href") ?? "", parley.url).searchParams.get("select")).not.toBeNull();
    expect(frame.url()).toBe(before);
    expect(await frame.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
    expect(await frame.evaluate(() => history.length)).toBe(await page.evaluate(() => history.length));
    await context.close();
  });

  test("the same view opens in Parley, in a tab of its own that cannot reach back", async () => {
    const { context, page, frame } = await framed(named, "/embed?show=matrix&person=wang-yi");
    const link = frame.getByRole("link", { name: "Open in Parley" });
    expect(await link.getAttribute("rel")).toBe("noopener");
    const [opened] = await Promise.all([context.waitForEvent("page"), link.click()]);
    await opened.waitForLoadState();
    expect(opened.url()).toBe(`${parley.url}/?person=wang-yi&show=matrix`);
    expect(await opened.evaluate(() => window.opener === null)).toBe(true);
    expect(page.frames()[1]?.url()).toContain("/embed?");
    await context.close();
  });

  test("a link that leads on opens beside, a heading sorts in place", async () => {
    const { context, frame } = await framed(named, "/embed?show=table&from=2023-02&to=2023-02");
    const at = frame.url();
    const [opened] = await Promise.all([context.waitForEvent("page"), frame.locator('tbody a[href^="/meetings/"], tbody a[href^="/actors/"]').first().click()]);
    await opened.waitForLoadState();
    expect(new URL(opened.url()).pathname).toMatch(/^\/(?:meetings|actors)\//);
    const first = () => frame.locator("tbody tr").first().textContent();
    const newest = await first();
    await frame.locator("thead a").first().click();
    await expect.poll(first).not.toBe(newest);
    expect(frame.url()).toBe(at);
    expect(context.pages()).toHaveLength(2);
    await context.close();
  });

  test("a place on the map filters nothing", async () => {
    const { context, frame } = await framed(named, "/embed?show=map&person=wang-yi");
    const place = frame.locator("[data-place=moscow]");
    await place.waitFor();
    const told = await frame.getByRole("heading", { level: 1 }).textContent();
    await place.click();
    expect(await place.getAttribute("aria-selected")).toBe("false");
    expect(await frame.getByRole("button", { name: "Draw round an area" }).count()).toBe(0);
    expect(await frame.getByRole("heading", { level: 1 }).textContent()).toBe(told);
    await context.close();
  });

  test("nothing matches, and an address that cannot be read, are said there too", async () => {
    const { context, frame } = await framed(named, "/embed?person=wang-yi&topic=migration&from=2021&to=2021-02&size=beauty");
    await frame.getByText("Nothing matches").waitFor();
    await frame.getByText("size=beauty is ignored").waitFor();
    await context.close();
  });
});

describe.each(["graph", "list", "table", "map", "matrix"])("/embed as %s", (show) => {
  test.each([["light", false, 1000], ["dark", true, 390]] as const)("%s: axe finds nothing, the console is clean, nothing scrolls sideways", async (_, dark, width) => {
    const { page, context, complaints } = await visit(browser, { dark, width, height: 560 });
    await page.goto(`/embed?show=${show}&person=wang-yi&from=2023&select=wang-yi`, { waitUntil: "networkidle" });
    await expectAccessible(page, show);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
