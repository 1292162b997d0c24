import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "@/lib/domain/answers";
import { middleOf } from "@/lib/view/by-time/time-axis";
import { expectAccessible, openBrowser, visit } from "./browser";
import { readCanvas } from "./canvas";
import { furthestMove, settled, type Standing } from "./graph";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const START = "/?person=wang-yi&from=2023&projection=events&layout=time&draw=60";
const stage = (page: Page) => page.getByRole("application", { name: /^Graph of .* from left to right by date/ });
const legend = (page: Page) => page.getByRole("list", { name: "Legend" });
const shown = (page: Page) => page.getByRole("navigation", { name: "How the meetings are shown" });
/** Labels of both axes, that of the graph and that of the timeline. */
const labels = (page: Page) => page.locator("main svg text").allTextContents();
const search = (page: Page) => new URL(page.url()).searchParams;
const placed = (page: Page, by: "By ties" | "By time") => page.getByRole("link", { name: by, exact: true });
const find = (nodes: readonly Standing[], id: string) => nodes.find((node) => node.id === id) ?? { id, x: NaN, y: NaN };

/** The days of the meetings drawn, by id. */
async function daysOf(page: Page, query: string): Promise<ReadonlyMap<string, number>> {
  const { nodes } = (await (await page.request.get(`/api/v1/graph?${query}`)).json()) as Graph;
  const [from, to] = [search(page).get("from"), search(page).get("to")];
  return new Map(nodes.flatMap(({ id, kind, date }) => (kind === "meeting" ? [[id, middleOf(date, { from, to }) ?? NaN] as const] : [])));
}

/** Expects every meeting at its date on one straight scale, and none upon another. */
function expectByDate(nodes: readonly Standing[], days: ReadonlyMap<string, number>): void {
  const meetings = nodes.filter(({ id }) => days.has(id)).map((node) => ({ ...node, day: days.get(node.id) ?? NaN })).sort((a, b) => a.day - b.day);
  expect(meetings.length).toBeGreaterThan(20);
  const [first, last] = [meetings[0], meetings.at(-1)];
  if (first === undefined || last === undefined) return;
  const perDay = (last.x - first.x) / (last.day - first.day);
  expect(perDay).toBeGreaterThan(0);
  for (const { id, x, day } of meetings) expect(Math.abs(x - first.x - (day - first.day) * perDay), id).toBeLessThanOrEqual(2);
  const upon = meetings.flatMap((a, i) => meetings.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 16).map((b) => `${a.id} on ${b.id}`));
  expect(upon).toEqual([]);
}

test("meetings as nodes can be placed by time: each at its date, under an axis, and said in the legend; ties cannot", async () => {
  const { page, context, complaints } = await visit(browser);
  await page.goto("/?person=wang-yi&from=2023&draw=60");
  await settled(page);
  expect(await placed(page, "By time").count()).toBe(0);
  await shown(page).getByRole("link", { name: "Meetings", exact: true }).click();
  const byTies = await settled(page);
  await placed(page, "By time").click();
  await stage(page).waitFor();
  expect(search(page).get("layout")).toBe("time");
  await expect.poll(async () => furthestMove(byTies, await settled(page))).toBeGreaterThan(50);
  const nodes = await settled(page);
  expectByDate(nodes, await daysOf(page, "person=wang-yi&from=2023&projection=events&limit=60"));
  expect((await labels(page)).filter((label) => label === "2025")).toHaveLength(2);
  await legend(page).getByText("across: a meeting at its date, actors amid theirs").waitFor();
  await legend(page).getByText("date known less exactly: at the middle of its days within the window").waitFor();
  await expect.poll(() => page.locator("canvas[data-bars]").getAttribute("data-bars").then(Number)).toBeGreaterThan(2);
  await expectAccessible(page, "the graph by time");
  // The same from the address alone, and one step back to where it was.
  const again = await context.newPage();
  await again.goto(page.url());
  expect(await settled(again)).toEqual(nodes);
  await again.close();
  await page.keyboard.press("Control+z");
  await expect.poll(async () => furthestMove(byTies, await settled(page))).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

test("with ties between actors the layout by time is not offered, and an address that asks for it is told why not", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?person=wang-yi&layout=time");
  await settled(page);
  await page.getByText(/only meetings have a date/).waitFor();
  expect(await placed(page, "By time").count()).toBe(0);
  expect(await page.getByRole("application", { name: /by date/ }).count()).toBe(0);
  await page.goto(START);
  await stage(page).waitFor();
  await shown(page).getByRole("link", { name: "Ties", exact: true }).click();
  await expect.poll(() => search(page).get("layout")).toBeNull();
  await context.close();
});

test("what is expanded, hidden and taken back moves nothing that stands", async () => {
  const { page, context, complaints } = await visit(browser);
  const { nodes } = (await (await page.request.get("/api/v1/graph?projection=events&limit=60&to=2025-06")).json()) as Graph;
  const busiest = nodes.filter(({ kind }) => kind !== "meeting").reduce((most, node) => (node.meetings > most.meetings ? node : most)).id;
  await page.goto(`/?projection=events&layout=time&draw=60&to=2025-06&select=${busiest}`);
  const before = await settled(page);
  await stage(page).focus();
  await page.keyboard.press("e");
  await expect.poll(async () => (await settled(page)).length, { timeout: 10_000 }).toBeGreaterThan(before.length);
  const expanded = await settled(page);
  expect(furthestMove(before, expanded)).toBe(0);
  expectByDate(expanded, await daysOf(page, `projection=events&limit=60&to=2025-06&expand=${search(page).get("expand")}`));
  await page.getByRole("complementary", { name: "Inspector" }).getByRole("button", { name: "Hide" }).click();
  await expect.poll(async () => (await settled(page)).some(({ id }) => id === busiest)).toBe(false);
  expect(furthestMove(expanded, await settled(page))).toBe(0);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await settled(page)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(furthestMove(before, await settled(page))).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

test("a node is moved up and down, by hand and by key, and never away from its date", async () => {
  const { page, context } = await visit(browser);
  await page.goto(START);
  const before = await settled(page);
  const { nodes, meetings } = await readCanvas(page);
  const box = (await stage(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  // One that stands well inside, and alone enough to be grabbed.
  const id = meetings.find((each) => {
    const { left, top } = nodes[each] ?? { left: 0, top: 0 };
    return left > 60 && left < box.width - 120 && top > 60 && top < box.height - 80;
  }) ?? "";
  const { left, top } = nodes[id] ?? { left: NaN, top: NaN };
  await page.mouse.move(box.x + left, box.y + top);
  await page.mouse.down();
  await page.mouse.move(box.x + left + 70, box.y + top + 40, { steps: 6 });
  expect(find(await settled(page), id).x).toBe(find(before, id).x);
  await page.mouse.up();
  await expect.poll(() => search(page).getAll("pin").map((pin) => pin.split(":")[0])).toEqual([id]);
  const dragged = await settled(page);
  expect(find(dragged, id).x).toBe(find(before, id).x);
  expect(find(dragged, id).y).toBeGreaterThan(find(before, id).y + 10);
  expect(furthestMove(before.filter((node) => node.id !== id), dragged.filter((node) => node.id !== id))).toBe(0);
  await page.reload();
  expect(furthestMove(dragged, await settled(page))).toBe(0);
  await page.keyboard.press("Control+z");
  await expect.poll(async () => furthestMove(before, await settled(page))).toBe(0);

  await page.goto(`${START}&select=${id}`);
  const start = await settled(page);
  await stage(page).focus();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  await expect.poll(() => search(page).getAll("pin").length).toBe(1);
  const pushed = await settled(page);
  expect(find(pushed, id)).toEqual({ ...find(start, id), y: find(start, id).y + 15 });
  await context.close();
});

test("another window of time has a scale of its own; the command bar changes the layout as well", async () => {
  const { page, context, complaints } = await visit(browser);
  await page.goto("/?projection=events&layout=time&from=2023-02&to=2023-03");
  expectByDate(await settled(page), await daysOf(page, "projection=events&limit=150&from=2023-02&to=2023-03"));
  await expect.poll(() => labels(page)).toEqual(expect.arrayContaining(["Feb 2023", "Mar 2023"]));
  await page.getByRole("button", { name: "One step on" }).click();
  await expect.poll(() => search(page).get("from")).toBe("2023-03");
  await expect.poll(() => labels(page)).toEqual(expect.arrayContaining(["Mar 2023", "Apr 2023"]));
  expectByDate(await settled(page), await daysOf(page, `projection=events&limit=150&from=2023-03&to=${search(page).get("to")}`));

  await page.keyboard.press("Control+k");
  await page.keyboard.type("meetings by ties");
  await page.getByRole("option", { name: "Draw meetings by ties" }).click();
  await expect.poll(() => search(page).get("layout")).toBeNull();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("meetings by time");
  await page.getByRole("option", { name: "Draw meetings by time" }).click();
  await expect.poll(() => search(page).get("layout")).toBe("time");
  expect(complaints).toEqual([]);
  await context.close();
});

test("on a phone nothing goes beyond the edge, and the picture keeps its room", async () => {
  const { page, context, complaints } = await visit(browser, { width: 390, height: 800 });
  await page.goto("/?projection=events&layout=time");
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect((await stage(page).boundingBox())?.height).toBeGreaterThan(180);
  expect(complaints).toEqual([]);
  await context.close();
});
