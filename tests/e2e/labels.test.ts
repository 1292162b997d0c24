import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, visit } from "./browser";
import { settled } from "./graph";
import { graphDrawn } from "./timeline-page";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A line of a name as it was painted: its ink, in pixels of the canvas. */
interface Written {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Notes every text that is filled on the canvas of names, from its last clearing on. */
async function noteTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Noted { readonly text: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
    const noted = new WeakMap<HTMLCanvasElement, Noted[]>();
    const { prototype } = CanvasRenderingContext2D;
    const before = (name: "clearRect" | "fillText", note: (context: CanvasRenderingContext2D, args: unknown[]) => void) => {
      const method = Reflect.get(prototype, name) as (this: CanvasRenderingContext2D, ...args: unknown[]) => void;
      Reflect.set(prototype, name, function noting(this: CanvasRenderingContext2D, ...args: unknown[]) {
        note(this, args);
        method.apply(this, args);
      });
    };
    before("clearRect", ({ canvas }) => noted.set(canvas, []));
    before("fillText", (context, args) => {
      const [text, x, y] = args as [string, number, number];
      const ink = context.measureText(text);
      noted.get(context.canvas)?.push({
        text, left: x - ink.actualBoundingBoxLeft, right: x + ink.actualBoundingBoxRight, top: y - ink.actualBoundingBoxAscent, bottom: y + ink.actualBoundingBoxDescent,
      });
    });
    Object.assign(window, { notedOn: (canvas: HTMLCanvasElement) => noted.get(canvas) ?? [] });
  });
}

/** The names that stand on the canvas now; a country's code stands within its disc and is none. */
async function names(page: Page): Promise<Written[]> {
  const all = await page.locator("main canvas[data-names]").evaluate((canvas) =>
    (window as unknown as { notedOn: (of: Element) => Written[] }).notedOn(canvas));
  return all.filter(({ text }) => !/^[A-Z]{3}$/.test(text));
}

function overlapping(all: readonly Written[]): string[] {
  return all.flatMap((a, i) => all.slice(i + 1)
    .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
    .map((b) => `${a.text} / ${b.text}`));
}

describe.each([[1440, 900], [1920, 1080]])("%i by %i", (width, height) => {
  test.each([
    ["the default view", "/", 25],
    ["countries", "/?level=country", 25],
    ["a year", "/?from=2023&to=2023", 25],
    ["meetings", "/?projection=events&person=wang-yi&from=2023", 10],
  ] as const)("%s: no name lies on another at rest, and many are written", async (_, path, least) => {
    const { page, context } = await visit(browser, { width, height });
    await noteTexts(page);
    await page.goto(path);
    await graphDrawn(page);
    await settled(page);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    const written = await names(page);
    expect(overlapping(written)).toEqual([]);
    const shown = Number(await page.locator("main canvas[data-names]").getAttribute("data-names"));
    expect(shown).toBeGreaterThanOrEqual(least);
    expect(written.length).toBeGreaterThanOrEqual(shown);
    // All of them are on the canvas.
    expect(written.filter(({ left, top }) => left < 0 || top < 0)).toEqual([]);
    await context.close();
  });
});

test("zoomed in, more of those in sight have their names", async () => {
  const { page, context } = await visit(browser);
  await noteTexts(page);
  await page.goto("/");
  await graphDrawn(page);
  const nodes = await settled(page);
  const share = async () => {
    const inSight = await page.evaluate(() => {
      interface Node { renderedPosition(): { x: number; y: number } }
      const container = document.querySelector(".__________cytoscape_container") as unknown as { _cyreg: { cy: { nodes(): Node[]; width(): number; height(): number } } };
      const { cy } = container._cyreg;
      let count = 0;
      cy.nodes().forEach((node) => {
        const { x, y } = node.renderedPosition();
        if (x > 0 && y > 0 && x < cy.width() && y < cy.height()) count += 1;
      });
      return count;
    });
    return Number(await page.locator("main canvas[data-names]").getAttribute("data-names")) / inSight;
  };
  const before = await share();
  expect(nodes.length).toBe(150);
  for (let i = 0; i < 3; i++) await page.getByRole("button", { name: "Zoom in" }).click();
  await page.waitForTimeout(600);
  expect(await share()).toBeGreaterThan(before);
  expect(overlapping(await names(page))).toEqual([]);
  await context.close();
});
