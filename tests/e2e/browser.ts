import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import axe from "axe-core";
import { expect } from "vitest";

/** What every Chromium here runs with: no sandbox (it runs as root in CI) and no traffic of its own. */
const ARGUMENTS = [
  "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
  "--disable-sync",
];

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`${name} is not set: run these tests with npm test`);
  return value;
}

/** The address of the server under test, without a slash at its end. */
export function baseUrl(): string {
  return setting("PARLEY_TEST_BASE_URL").replace(/\/$/, "");
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: setting("PARLEY_TEST_CHROMIUM"), headless: true, args: ARGUMENTS });
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every error and warning of the console, every failed request, every page error, and every request to a third party. */
  readonly complaints: readonly string[];
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly scripts?: boolean;
  /** Another server than the one under test. */
  readonly baseUrl?: string;
}

/** A fresh profile with one page that notes whatever goes wrong in it. */
export async function visit(browser: Browser, { width = 1440, height = 900, dark = false, scripts = true, baseUrl: base = baseUrl() }: VisitOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: base, viewport: { width, height }, colorScheme: dark ? "dark" : "light", javaScriptEnabled: scripts, reducedMotion: "reduce",
  });
  const complaints: string[] = [];
  // An article's own page is on the network that the tests do not have; the address asked for is what counts.
  await context.route((url) => url.origin !== new URL(base).origin, (route) => {
    if (!route.request().isNavigationRequest()) complaints.push(`third party: ${route.request().url()}`);
    return route.fulfill({ status: 200, contentType: "text/html", body: "<title>article</title>" });
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
  page.on("requestfailed", (request) => {
    // A request that a newer view overtook is cancelled on purpose.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ""}`);
  });
  return { page, context, complaints };
}

/** Runs axe-core on the page as it stands and expects no violation of WCAG 2.2 A and AA. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  // Through the debugger's protocol and not as a script element, which the page's own policy would refuse.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(" ")} (${failureSummary ?? ""})`).slice(0, 4).join("; ")}`);
  });
  expect(violations, name).toEqual([]);
}

/** The width of a sheet of A4 between margins of 12 mm, in CSS pixels. */
const PAPER = 703;

/** Expects that on paper no table and no picture is cut at the side, and that nothing scrolls. */
export async function expectFitsPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: PAPER, height: 1000 });
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  const cut = await page.locator("main table, main svg, main pre").evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { right, width } = element.getBoundingClientRect();
      const cells = [...element.querySelectorAll("th, td")].filter((cell) => cell.scrollWidth > cell.clientWidth + 1);
      const over = right > document.documentElement.clientWidth + 1;
      return width > 0 && (over || cells.length > 0) ? [`${element.tagName} ${element.getAttribute("class") ?? ""}: to ${Math.round(right)}, ${cells.length} cells cut`] : [];
    }));
  expect(cut).toEqual([]);
}
