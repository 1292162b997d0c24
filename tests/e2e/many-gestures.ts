import type { Page } from "playwright-core";
import { graphDrawn, scaleOf } from "./timeline-page";

/** What a hand does with the explorer, for measuring. */

/** Until nothing is on its way any more, and what came has been drawn. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector("main")?.getAttribute("aria-busy") === "false", undefined, { timeout: 60_000 });
  await page.waitForTimeout(500);
}

async function boxOf(page: Page): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }> {
  const box = await page.locator(STAGE).boundingBox();
  if (box === null) throw new Error("there is no graph");
  return box;
}

async function middleOf(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = await boxOf(page);
  return { x: x + width / 2, y: y + height / 2 };
}

async function showAllTime(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Show all time" }).click();
  await atRest(page);
}

const STAGE = '[role="application"][aria-roledescription="graph"]';

const LETTING_GO = "let go of the brush";
const ZOOMING = "zoom the timeline";
/** Gestures after which another picture comes, once: of another window of time, or of columns of another width. */
export const REPLACING: ReadonlySet<string> = new Set([LETTING_GO, ZOOMING]);

export const GESTURES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "pan the graph": async (page) => {
    // From where there is no node: a corner.
    const { x, y, width, height } = await boxOf(page);
    const start = { x: x + width - 170, y: y + height - 70 };
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 160, start.y + 60, { steps: 20 });
    await page.mouse.move(start.x + 10, start.y + 10, { steps: 20 });
    await page.mouse.up();
    await page.waitForTimeout(300);
  },
  "zoom the graph": async (page) => {
    const { x, y } = await middleOf(page);
    await page.mouse.move(x, y);
    for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, turn < 4 ? -120 : 120);
    await page.waitForTimeout(400);
  },
  "hover over the graph": async (page) => {
    const { x, y } = await middleOf(page);
    await page.mouse.move(x - 150, y - 80);
    await page.mouse.move(x + 150, y + 80, { steps: 40 });
    await page.waitForTimeout(300);
  },
  "hover over the timeline": async (page) => {
    const { x, y, width } = await scaleOf(page);
    await page.mouse.move(x + 0.2 * width, y + 30);
    await page.mouse.move(x + 0.8 * width, y + 30, { steps: 40 });
    await page.mouse.move(x + 0.8 * width, y - 60);
    await page.waitForTimeout(300);
  },
  [ZOOMING]: async (page) => {
    const { x, y, width } = await scaleOf(page);
    await page.mouse.move(x + 0.6 * width, y + 40);
    for (let turn = 0; turn < 10; turn++) await page.mouse.wheel(0, -100);
    await page.waitForTimeout(400);
    await atRest(page);
    await page.mouse.wheel(0, 8000);
    await atRest(page);
  },
  "brush the timeline": async (page) => {
    const { x, y, width } = await scaleOf(page);
    await page.mouse.move(x + 0.6 * width, y + 40);
    await page.mouse.down();
    await page.mouse.move(x + 0.8 * width, y + 40, { steps: 40 });
    // Escape lets go of it as if nothing had been.
    await page.keyboard.press("Escape");
    await page.mouse.up();
  },
  [LETTING_GO]: async (page) => {
    const { x, y, width } = await scaleOf(page);
    await page.mouse.move(x + 0.6 * width, y + 40);
    await page.mouse.down();
    await page.mouse.move(x + 0.7 * width, y + 40, { steps: 20 });
    await page.mouse.up();
    await atRest(page);
    await showAllTime(page);
  },
  "play": async (page) => {
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await page.waitForTimeout(5000);
    await page.getByRole("button", { name: "Pause", exact: true }).click();
    await atRest(page);
    await showAllTime(page);
  },
};

export const PICTURES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  Table: async (page) => void (await page.locator("main table tbody tr").first().waitFor()),
  Map: async (page) => void (await page.locator("main svg circle").first().waitFor()),
  Matrix: async (page) => void (await page.locator("main table, main svg").first().waitFor()),
  Graph: async (page) => graphDrawn(page),
};
