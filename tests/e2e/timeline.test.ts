import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TIMELINE_UNITS, type Graph, type MeetingPage, type Timeline } from "@/lib/domain/answers";
import { columnWords } from "@/lib/view/timeline-columns";
import { openBrowser, visit } from "./browser";
import { readCanvas, type CanvasContainer, type Drawn } from "./canvas";
import { ask, graphDrawn, idsOf, marks, meetingsOf, openPage, readColumns, scaleOf, search, sight, stage, title } from "./timeline-page";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = (path: string, options: Parameters<typeof openPage>[2] = {}) => openPage(browser, path, options);

describe("bins", () => {
  test.each(TIMELINE_UNITS)("by %s hold every meeting: those of the first, and what begins in the others", async (unit) => {
    const { bins, total, undated, unit: served } = await ask<Timeline>(`timeline?unit=${unit}`);
    expect(TIMELINE_UNITS.indexOf(served)).toBeGreaterThanOrEqual(TIMELINE_UNITS.indexOf(unit));
    expect(bins.reduce((sum, { begun }) => sum + begun, 0)).toBe(total - undated);
    expect((await meetingsOf("")).length).toBe(total);
  });

  test("of a span are those of all time, and the total stays", async () => {
    const whole = await ask<Timeline>("timeline?unit=month");
    const part = await ask<Timeline>("timeline?unit=month&span=2023-01-15/2023-06");
    expect({ ...part, bins: [] }).toEqual({ ...whole, bins: [] });
    expect(part.bins).toEqual(whole.bins.filter(({ start }) => start >= "2023-01-01" && start <= "2023-06-01"));
  });
});

describe("zooming and moving", () => {
  test("the wheel zooms at the pointer, from months to days, and what is drawn is what the server counts", async () => {
    const { page, context, complaints } = await open("/");
    expect(await title(page).textContent()).toBe("Meetings by month");
    const { x, y, width } = await scaleOf(page);
    await page.mouse.move(x + 0.53 * width, y + 40);
    for (let turn = 0; turn < 16; turn++) await page.mouse.wheel(0, -100);
    await expect.poll(() => title(page).textContent()).toBe("Meetings by day");
    const drawn = await readColumns(page);
    expect(drawn.length).toBeGreaterThan(20);
    const { bins } = await ask<Timeline>("timeline?unit=day&span=2022/2024");
    const counted = new Map(bins.map((bin) => [columnWords(bin, "day").split(":")[0] ?? "", bin.meetings]));
    for (const [when, meetings] of drawn) expect(counted.get(when), when).toBe(meetings);
    expect([...search(page).keys()], "what is in sight is the reader's own").toEqual([]);
    await page.mouse.wheel(0, 6000);
    await expect.poll(() => title(page).textContent()).toBe("Meetings by month");
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("dragging the axis moves, and so does the wheel sideways", async () => {
    const { page, context } = await open("/");
    const { x, y, width } = await scaleOf(page);
    await page.mouse.move(x + 0.5 * width, y + 40);
    await page.mouse.wheel(0, -700);
    await expect.poll(() => sight(page)).not.toContain("2020");
    const before = await sight(page);
    await page.mouse.move(x + 0.3 * width, y + 98);
    await page.mouse.down();
    await page.mouse.move(x + 0.9 * width, y + 98, { steps: 5 });
    await page.mouse.up();
    const after = await sight(page);
    expect(after).not.toBe(before);
    expect([...search(page).keys()], "no window was drawn").toEqual([]);
    await page.mouse.wheel(0.6 * width, 0);
    await expect.poll(() => sight(page)).toBe(before);
    await context.close();
  });

  test("two fingers zoom", async () => {
    const { page, context } = await open("/", { width: 390, height: 844 });
    const { x, y, width } = await scaleOf(page);
    const before = await sight(page);
    const touch = await context.newCDPSession(page);
    const points = (apart: number) => [-apart, apart].map((by, id) => ({ x: x + width / 2 + by, y: y + 40, id }));
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: points(20) });
    for (const apart of [40, 70, 100]) await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: points(apart) });
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect.poll(() => sight(page)).not.toBe(before);
    expect([...search(page).keys()]).toEqual([]);
    await context.close();
  });

  test("a chosen unit is in the address; where there is no room for it, that is said", async () => {
    const { page, context } = await open("/");
    await page.getByRole("combobox", { name: "Width of a column" }).selectOption("quarter");
    await expect.poll(() => title(page).textContent()).toBe("Meetings by quarter");
    expect(search(page).get("unit")).toBe("quarter");
    await page.getByRole("combobox", { name: "Width of a column" }).selectOption("day");
    await page.locator("#timeline").getByText(/^Too much time in sight for columns by day/).waitFor();
    const { x, y, width } = await scaleOf(page);
    await page.mouse.move(x + 0.5 * width, y + 40);
    await page.mouse.wheel(0, -1200);
    await expect.poll(() => title(page).textContent()).toBe("Meetings by day");
    await context.close();
  });
});

describe("the window", () => {
  test("brushed over February and March 2023, the table, the graph and the API have the same meetings", async () => {
    const { page, context, complaints } = await open("/?projection=events&draw=2000");
    const { bins } = await ask<Timeline>("timeline");
    const at = bins.findIndex(({ start }) => start === "2023-02-01");
    const { x, y, width } = await scaleOf(page);
    const days = (Date.parse(bins.at(-1)?.end ?? "") - Date.parse(bins[0]?.start ?? "")) / 86_400_000 + 1;
    const place = (day: string) => x + (width * ((Date.parse(day) - Date.parse(bins[0]?.start ?? "")) / 86_400_000)) / days;
    await page.mouse.move(place("2023-02-10"), y + 30);
    await page.mouse.down();
    await page.mouse.move(place("2023-03-20"), y + 30, { steps: 6 });
    const counted = (bins[at]?.meetings ?? 0) + (bins[at + 1]?.begun ?? 0);
    await page.locator("#timeline").getByText(`${counted} meetings`, { exact: true }).waitFor();
    await page.mouse.up();
    await expect.poll(() => [search(page).get("from"), search(page).get("to")]).toEqual(["2023-02", "2023-03"]);

    const expected = idsOf(await meetingsOf("from=2023-02&to=2023-03"));
    expect(expected).toHaveLength(counted);
    await expect.poll(() => page.locator("main h1").textContent()).toContain(`${counted} meetings`);
    await expect.poll(async () => (await readCanvas(page)).meetings).toEqual(expected);

    // With fewer drawn, what is drawn and what is said to be left out are the same set again.
    await page.goto("/?projection=events&draw=40&from=2023-02&to=2023-03");
    const graph = await ask<Graph>("graph?projection=events&limit=40&from=2023-02&to=2023-03");
    await expect.poll(async () => (await readCanvas(page)).meetings.length).toBe(graph.nodes.filter(({ kind }) => kind === "meeting").length);
    const { meetings } = await readCanvas(page);
    for (const id of meetings) expect(expected).toContain(id);
    await page.locator("main").getByText(`Drawn: the newest ${meetings.length} meetings, of ${counted}, with who took part.`).first().waitFor();

    await page.goto("/?show=table&from=2023-02&to=2023-03");
    const rows = page.locator("main table tr[data-meeting]");
    await rows.first().waitFor();
    while ((await rows.count()) < counted) await page.getByRole("button", { name: /^Show .* more$/ }).click();
    expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-meeting") ?? "").sort())).toEqual(expected);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("dragging one end leaves the other open", async () => {
    const { page, context } = await open("/");
    const { x, y, width } = await scaleOf(page);
    await page.mouse.move(x, y + 43);
    await page.mouse.down();
    await page.mouse.move(x + 0.5 * width, y + 43, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => search(page).get("from")).toMatch(/^202\d-\d\d$/);
    expect(search(page).get("to")).toBeNull();
    await context.close();
  });
});

interface Seen extends Pick<Drawn, "nodes"> {
  readonly said: string;
}

/** Notes, twenty times a second, what is drawn of each window once its answers are there. */
async function watch(page: Page): Promise<() => Promise<Readonly<Record<string, Seen>>>> {
  await page.evaluate(() => {
    const seen: Record<string, unknown> = {};
    Object.assign(window, { seen });
    const container = [...document.querySelectorAll("div")].find((div) => "_cyreg" in div) as unknown as CanvasContainer;
    setInterval(() => {
      if (document.querySelector("main")?.getAttribute("aria-busy") !== "false" || document.querySelector("main h1")?.closest("[aria-busy=true]") !== null) return;
      const { searchParams } = new URL(location.href);
      const nodes = Object.fromEntries(container._cyreg.cy.nodes().map((node) => {
        const [at, on] = [node.position(), node.renderedPosition()];
        return [node.id(), { x: at.x, y: at.y, left: on.x, top: on.y }];
      }));
      seen[`${searchParams.get("from")}…${searchParams.get("to")}`] = { nodes, said: document.querySelector("main h1")?.textContent ?? "" };
    }, 50);
  });
  return () => page.evaluate(() => (window as unknown as { seen: Record<string, Seen> }).seen);
}

describe("playing", () => {
  test("through 2021 to 2025 no node moves, every window says as many meetings as the API, and one step back undoes it all", async () => {
    const { page, context, complaints } = await open("/?from=2021&to=2025");
    await graphDrawn(page);
    const entries = await page.evaluate(() => history.length);
    const read = await watch(page);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await page.getByRole("combobox", { name: "Speed" }).selectOption("4");
    await page.getByRole("button", { name: "Pause", exact: true }).waitFor();
    await page.getByRole("button", { name: "Play", exact: true }).waitFor({ timeout: 80_000 });
    expect([search(page).get("from"), search(page).get("to")]).toEqual(["2025-10", "2025-12"]);

    const seen = await read();
    const windows = Object.keys(seen).filter((key) => key !== "2021…2025");
    expect(windows).toHaveLength(58);
    const places = new Map<string, string>();
    for (const window of windows) {
      const [from, to] = window.split("…");
      const { total } = await ask<MeetingPage>(`meetings?limit=1&from=${from}&to=${to}`);
      expect(seen[window]?.said, window).toMatch(new RegExp(`^${total === 0 ? "No meetings" : `${total} meetings?`} `));
      for (const [id, at] of Object.entries(seen[window]?.nodes ?? {})) {
        const place = JSON.stringify(at);
        expect(places.get(id) ?? place, `${id} in ${window}`).toBe(place);
        places.set(id, place);
      }
    }
    expect(places.size).toBeGreaterThan(200);
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
    await page.goBack();
    expect([search(page).get("from"), search(page).get("to")]).toEqual(["2021", "2025"]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([
    ["map", "/api/v1/map", "/?from=2023-02&to=2023-03&show=map", 'svg[role="listbox"] [data-place]'],
    ["matrix", "/api/v1/graph?", "/?from=2023-02&to=2023-03&show=matrix", "[data-cell]"],
  ])("on the %s asks for the next window before it is shown, and is never without a picture", async (_, asked, path, drawn) => {
    const { page, context, complaints } = await visit(browser);
    await page.addInitScript(() => {
      const shown: [string, number][] = [];
      const replace = history.replaceState.bind(history);
      history.replaceState = (...given) => {
        shown.push([new URL(String(given[2]), location.href).searchParams.get("from") ?? "", performance.now()]);
        replace(...given);
      };
      Object.assign(window, { shown });
    });
    await page.goto(path);
    await page.locator(drawn).first().waitFor();
    await page.evaluate((selector) => {
      const bare = { times: 0 };
      new MutationObserver(() => { if (document.querySelector(selector) === null) bare.times++; }).observe(document.body, { childList: true, subtree: true });
      Object.assign(window, { bare });
    }, drawn);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await page.getByRole("combobox", { name: "Speed" }).selectOption("2");
    await expect.poll(() => search(page).get("from"), { timeout: 20_000 }).toBe("2023-08");
    await page.getByRole("button", { name: "Pause", exact: true }).click();

    const { shown, fetched, bare } = await page.evaluate((url) => {
      const { shown: all, bare: { times } } = window as unknown as { shown: [string, number][]; bare: { times: number } };
      const entries = performance.getEntriesByType("resource").filter(({ name }) => name.includes(url) && (url !== "/api/v1/graph?" || name.includes("limit=40")));
      return { shown: all, bare: times, fetched: entries.map(({ name, startTime }) => [new URL(name).searchParams.get("from") ?? "", startTime] as const) };
    }, asked);
    expect(bare).toBe(0);
    for (const window of ["2023-04", "2023-05", "2023-06", "2023-07", "2023-08"]) {
      const when = shown.find(([from]) => from === window)?.[1] ?? NaN;
      const asks = fetched.filter(([from]) => from === window);
      expect(asks, window).toHaveLength(1);
      expect(asks[0]?.[1], window).toBeLessThan(when);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("a window that is set moves as it is, step by step, on and back", async () => {
    const { page, context } = await open("/?from=2023-02&to=2023-03");
    const window = () => [search(page).get("from"), search(page).get("to")];
    await page.getByRole("button", { name: "One step on" }).click();
    expect(window()).toEqual(["2023-03", "2023-04"]);
    await page.getByRole("button", { name: "One step on" }).click();
    await page.getByRole("button", { name: "One step back" }).click();
    await page.getByRole("button", { name: "One step back" }).click();
    expect(window()).toEqual(["2023-02", "2023-03"]);
    const { total } = await ask<MeetingPage>("meetings?limit=1&from=2023-02&to=2023-03");
    await expect.poll(() => page.locator("main h1").textContent()).toContain(`${total} meetings`);
    await context.close();
  });
});

test("the keyboard alone zooms, moves, narrows, selects and plays", async () => {
  const { page, context, complaints } = await open("/?person=wang-yi&person=sergey-lavrov");
  await expect.poll(() => marks(page).count()).toBeGreaterThan(10);
  await page.getByRole("link", { name: "Columns" }).focus();
  for (let tabs = 0; tabs < 12 && !(await stage(page).evaluate((element) => element === document.activeElement)); tabs++) await page.keyboard.press("Tab");
  expect(await stage(page).evaluate((element) => element === document.activeElement)).toBe(true);

  const all = await sight(page);
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press("+");
  const zoomed = await sight(page);
  expect(zoomed).not.toBe(all);
  await page.keyboard.press("ArrowRight");
  expect(await sight(page)).not.toBe(zoomed);
  await page.keyboard.press("Home");
  expect((await sight(page))?.split(" to ")[0]).toBe(all?.split(" to ")[0]);
  await page.keyboard.press("End");
  expect((await sight(page))?.split(" to ")[1]).toBe(all?.split(" to ")[1]);
  await page.keyboard.press("0");
  expect(await sight(page)).toBe(all);

  await page.keyboard.press("Tab");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-meeting"));
  const first = await focused();
  expect(first).not.toBeNull();
  await page.keyboard.press("ArrowRight");
  const second = await focused();
  expect(second).not.toBe(first);
  // The focus lights as the pointer does.
  await expect.poll(async () => (await readCanvas(page)).lit.length).toBeGreaterThan(1);
  await page.keyboard.press("Enter");
  await expect.poll(() => search(page).get("select")).toBe(second);

  await page.getByRole("slider", { name: "From" }).focus();
  await page.keyboard.press("PageUp");
  await expect.poll(() => search(page).get("from")).not.toBeNull();
  await page.keyboard.press("Escape");
  await expect.poll(() => search(page).get("from")).toBeNull();

  await stage(page).focus();
  await page.keyboard.press("Space");
  await expect.poll(() => search(page).get("to")).not.toBeNull();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Play", exact: true }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
