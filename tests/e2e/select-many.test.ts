import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible, openBrowser, visit } from "./browser";
import { readCanvas } from "./canvas";
import { furthestMove, settled } from "./graph";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const START = "/?person=wang-yi&draw=30";
const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });
const stage = (page: Page) => page.getByRole("application", { name: /^Graph of/ });
const chosen = (page: Page) => {
  const search = new URL(page.url()).searchParams;
  return [search.get("select"), ...search.getAll("among")].filter((id) => id !== null);
};
const pins = (page: Page) => new URL(page.url()).searchParams.getAll("pin");

/** Where nodes are on the page. */
async function places(page: Page) {
  const box = (await stage(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const { nodes } = await readCanvas(page);
  return { box, at: (id: string) => ({ x: box.x + (nodes[id]?.left ?? NaN), y: box.y + (nodes[id]?.top ?? NaN) }), nodes };
}

async function click(page: Page, id: string, shift = false): Promise<void> {
  const { at } = await places(page);
  const { x, y } = at(id);
  if (shift) await page.keyboard.down("Shift");
  await page.mouse.click(x, y);
  if (shift) await page.keyboard.up("Shift");
}

test("clicks with Shift add and take away; the panel counts what they all were at, and its number is that of the list", async () => {
  const { page, context, complaints } = await visit(browser);
  await page.goto(START);
  await settled(page);
  await click(page, "wang-yi");
  await expect.poll(() => chosen(page)).toEqual(["wang-yi"]);
  await click(page, "xi-jinping", true);
  await click(page, "vladimir-putin", true);
  await expect.poll(() => chosen(page)).toEqual(["wang-yi", "xi-jinping", "vladimir-putin"]);
  const panel = inspector(page);
  await panel.getByRole("heading", { name: "3 people" }).waitFor();
  const asked = await page.request.get("/api/v1/meetings?person=wang-yi&with=wang-yi&with=xi-jinping&with=vladimir-putin&encounters=1");
  const { total } = (await asked.json()) as { total: number };
  const together = panel.getByRole("link", { name: new RegExp(`^${total} meetings? as a table`) }).first();
  await together.waitFor();
  await expectAccessible(page, "several selected");
  await together.click();
  await expect.poll(() => page.locator("h1").textContent()).toContain(`${total} meeting`);
  await page.keyboard.press("Control+z");
  await click(page, "xi-jinping", true);
  await expect.poll(() => chosen(page)).toEqual(["wang-yi", "vladimir-putin"]);
  await panel.getByRole("link", { name: "Compare the two" }).waitFor();
  await panel.getByRole("button", { name: "Chains between" }).waitFor();

  await page.reload();
  await panel.getByRole("heading", { name: "2 people" }).waitFor();
  await page.keyboard.press("Control+z");
  await panel.getByRole("heading", { name: "3 people" }).waitFor();
  await panel.getByRole("button", { name: "Hide" }).click();
  await expect.poll(async () => Object.keys((await readCanvas(page)).nodes).some((id) => ["wang-yi", "xi-jinping", "vladimir-putin"].includes(id))).toBe(false);
  await page.keyboard.press("Control+z");
  await panel.getByRole("heading", { name: "3 people" }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("a line drawn round nodes selects those within it, by the tool and with Alt; the picture holds still meanwhile", async () => {
  const { page, context } = await visit(browser);
  await page.goto(START);
  const before = await settled(page);
  const { box, nodes } = await places(page);
  const corner = { x: box.x + 6, y: box.y + 6 };
  const half = { x: box.x + box.width / 2, y: box.y + box.height - 6 };
  const draw = async () => {
    await page.mouse.move(corner.x, corner.y);
    await page.mouse.down();
    for (const [x, y] of [[half.x, corner.y], [half.x, half.y], [corner.x, half.y], [corner.x, corner.y]] as const) await page.mouse.move(x, y, { steps: 6 });
    await page.mouse.up();
  };
  const within = Object.entries(nodes).filter(([, { left, top }]) => left > 6 && left < box.width / 2 && top > 6 && top < box.height - 6).map(([id]) => id).sort();
  expect(within.length).toBeGreaterThan(3);
  await page.getByRole("button", { name: "Select several" }).click();
  await draw();
  await expect.poll(() => [...chosen(page)].sort()).toEqual(within);
  await page.getByRole("status").filter({ hasText: `${within.length} nodes selected` }).waitFor({ state: "attached" });
  expect(await settled(page)).toEqual(before);
  // While it is on, a click adds or takes away without Shift; Escape ends it.
  await click(page, within[0] ?? "");
  await expect.poll(() => chosen(page).length).toBe(within.length - 1);
  await page.keyboard.press("Escape");
  expect(await page.getByRole("button", { name: "Select several" }).getAttribute("aria-pressed")).toBe("false");

  await page.goto(START);
  await settled(page);
  await page.keyboard.down("Alt");
  await draw();
  await page.keyboard.up("Alt");
  await expect.poll(() => [...chosen(page)].sort()).toEqual(within);
  await context.close();
});

test("dragging one of several moves all and pins each, as one step", async () => {
  const { page, context } = await visit(browser);
  await page.goto(`${START}&select=wang-yi&among=sergey-lavrov`);
  const before = await settled(page);
  const { at } = await places(page);
  const { x, y } = at("sergey-lavrov");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 30, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => pins(page).map((pin) => pin.split(":")[0])).toEqual(["wang-yi", "sergey-lavrov"]);
  const after = await settled(page);
  const moved = (id: string) => {
    const [then, now] = [before, after].map((all) => all.find((node) => node.id === id));
    return { x: Math.round((now?.x ?? 0) - (then?.x ?? 0)), y: Math.round((now?.y ?? 0) - (then?.y ?? 0)) };
  };
  expect(moved("wang-yi").x).toBeGreaterThan(5);
  expect(Math.abs(moved("wang-yi").x - moved("sergey-lavrov").x)).toBeLessThanOrEqual(1);
  expect(after.filter(({ id }) => Math.abs(moved(id).x) > 1).map(({ id }) => id).sort()).toEqual(["sergey-lavrov", "wang-yi"]);
  await page.reload();
  expect(furthestMove(after, await settled(page))).toBeLessThanOrEqual(1);
  await page.keyboard.press("Control+z");
  await expect.poll(() => pins(page)).toEqual([]);
  await expect.poll(async () => furthestMove(before, await settled(page))).toBe(0);
  await context.close();
});

test("a node is locked where it stands, by key and in the inspector, and let go again", async () => {
  const { page, context } = await visit(browser);
  await page.goto(`${START}&select=wang-yi`);
  const before = await settled(page);
  await stage(page).focus();
  await page.keyboard.press("l");
  await expect.poll(() => pins(page).length).toBe(1);
  await page.getByRole("status").filter({ hasText: "locked in its place" }).waitFor({ state: "attached" });
  expect(furthestMove(before, await settled(page))).toBeLessThanOrEqual(1);
  await inspector(page).getByRole("button", { name: /^Release/ }).click();
  await expect.poll(() => pins(page)).toEqual([]);
  await inspector(page).getByRole("button", { name: "Lock in place" }).click();
  await page.getByRole("button", { name: "Release all: 1 node locked in place" }).click();
  await expect.poll(() => pins(page)).toEqual([]);
  for (let i = 0; i < 4; i++) await page.keyboard.press("Control+z");
  await expect.poll(() => new URL(page.url()).search).toBe(START.slice(1) + "&select=wang-yi");
  await context.close();
});

test("H hides the node that the keyboard is at, and undo brings it back where it was", async () => {
  const { page, context } = await visit(browser);
  await page.goto(`${START}&select=wang-yi`);
  const before = await settled(page);
  await stage(page).focus();
  await page.keyboard.press("h");
  await expect.poll(() => new URL(page.url()).searchParams.getAll("hide")).toEqual(["wang-yi"]);
  expect([...(await settled(page)).keys()]).not.toContain("wang-yi");
  await page.keyboard.press("Control+z");
  await expect.poll(() => new URL(page.url()).search).toBe(START.slice(1) + "&select=wang-yi");
  await expect.poll(async () => furthestMove(before, await settled(page))).toBe(0);
  await context.close();
});

test("the keyboard selects several with Shift and Enter, and says so", async () => {
  const { page, context } = await visit(browser);
  await page.goto(START);
  await settled(page);
  await stage(page).focus();
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+Space");
  await expect.poll(() => chosen(page).length).toBe(2);
  await page.getByRole("status").filter({ hasText: /, selected$/ }).waitFor({ state: "attached" });
  await inspector(page).getByRole("heading", { name: "2 people" }).waitFor();
  await page.keyboard.press("Shift+Space");
  await expect.poll(() => chosen(page).length).toBe(1);
  await context.close();
});
