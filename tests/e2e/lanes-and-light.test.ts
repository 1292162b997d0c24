import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph, MeetingPage, Timeline } from "@/lib/domain/answers";
import { litMeeting } from "@/lib/view/lit";
import { openBrowser } from "./browser";
import { readCanvas } from "./canvas";
import { ask, graphDrawn, idsOf, markIds, marks, meetingsOf, openPage, scaleOf, search, title } from "./timeline-page";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = (path: string) => openPage(browser, path);

describe("lanes", () => {
  test("of two persons have a mark for each of their dated meetings, on the lanes of those who took part", async () => {
    const { page, context, complaints } = await open("/?person=wang-yi&person=vladimir-putin");
    const items = (await meetingsOf("person=wang-yi&person=vladimir-putin")).filter(({ date }) => date !== null);
    await expect.poll(() => markIds(page)).toEqual(idsOf(items));
    expect(await page.getByRole("list", { name: "Lanes" }).getByRole("listitem").allTextContents()).toEqual(["Wang Yi", "Vladimir Putin"]);
    for (const { id, participants } of items) {
      const lanes = participants.filter(({ actor }) => ["wang-yi", "vladimir-putin"].includes(actor.id)).length;
      const mark = page.locator(`#timeline [data-meeting="${id}"]`);
      expect(await mark.locator("svg[data-status]").count(), id).toBe(lanes);
      expect(await mark.locator("line").count(), `${id} is joined where both took part`).toBe(lanes - 1);
    }
    // One that lies on top: others cover some.
    const alone = await page.evaluate(() => [...document.querySelectorAll("#timeline [data-meeting]")].find((mark) => {
      const box = mark.querySelector("svg[data-status]")?.getBoundingClientRect();
      return box !== undefined && mark.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
    })?.getAttribute("data-meeting") ?? "");
    await page.locator(`#timeline [data-meeting="${alone}"] svg[data-status]`).first().click();
    await expect.poll(() => search(page).get("select")).toBe(alone);
    expect(search(page).get("from"), "a click on a mark draws no window").toBeNull();
    await page.getByRole("link", { name: "Columns" }).click();
    await expect.poll(() => title(page).textContent()).toMatch(/^Meetings by/);
    expect(search(page).get("time")).toBe("columns");
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([
    [1440, ["first", "last"]],
    // There the next mark reaches over the first.
    [390, ["last"]],
  ] as const)("at the ends of the scale, %i px wide, marks and handles can both be pressed", async (width, ends) => {
    // By day the scale begins and ends with a meeting.
    const { page, context } = await openPage(browser, "/?person=wang-yi&person=vladimir-putin&match=all&unit=day", { width });
    await expect.poll(() => marks(page).count()).toBeGreaterThan(2);
    await page.locator("#timeline").scrollIntoViewIfNeeded();
    for (const which of ends) {
      const mark = marks(page)[which]().locator("svg[data-status]").first();
      const box = (await mark.boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN };
      const scale = await scaleOf(page);
      expect(Math.min(Math.abs(box.x + box.width / 2 - scale.x), Math.abs(box.x + box.width / 2 - scale.x - scale.width))).toBeLessThan(2);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await expect.poll(() => search(page).get("select")).toBe(await marks(page)[which]().getAttribute("data-meeting"));
    }
    expect([search(page).get("from"), search(page).get("to")]).toEqual([null, null]);
    // On a phone what is selected lies over the timeline.
    await page.goBack();
    await page.locator("#timeline").scrollIntoViewIfNeeded();
    const { x, y, width: wide } = await scaleOf(page);
    const grip = (await page.getByRole("slider", { name: "To" }).boundingBox()) ?? { x: NaN, width: NaN };
    expect(grip.x).toBeGreaterThanOrEqual(x + wide);
    await page.mouse.move(grip.x + grip.width / 2, y + 43);
    await page.mouse.down();
    await page.mouse.move(x + wide / 2, y + 43, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => search(page).get("to")).not.toBeNull();
    expect(search(page).get("from")).toBeNull();
    await context.close();
  });

  test("too many meetings stay columns, which says why; fewer in sight have lanes", async () => {
    const { page, context } = await open("/?country=USA&country=CHN&country=RUS");
    const { total } = await ask<MeetingPage>("meetings?limit=1&country=USA&country=CHN&country=RUS");
    expect(total).toBeGreaterThan(400);
    await page.locator("#timeline").getByText(/ meetings in sight: lanes are drawn for 400 at most\. Zoom in\.$/).waitFor();
    const { x, y, width } = await scaleOf(page);
    await page.mouse.move(x + 0.6 * width, y + 40);
    await page.mouse.wheel(0, -700);
    await expect.poll(() => title(page).textContent()).toBe("Meetings in lanes");
    await expect.poll(() => marks(page).count()).toBeGreaterThan(50);
    await context.close();
  });
});

describe("what is lit in one view is lit in all", () => {
  test("a row of the list lights who took part in the graph, and its column", async () => {
    const { page, context } = await open("/?from=2023-02&to=2023-02");
    await graphDrawn(page);
    const row = page.getByRole("complementary", { name: "Inspector" }).locator("[data-meeting]").nth(2);
    const id = await row.getAttribute("data-meeting");
    const [item] = (await meetingsOf("from=2023-02&to=2023-02")).filter((each) => each.id === id);
    await row.hover();
    await expect.poll(async () => (await readCanvas(page)).lit).toEqual(expect.arrayContaining(item?.participants.map(({ actor }) => actor.id) ?? ["nobody"]));
    expect(await page.locator("#timeline [data-lit-bin]").evaluateAll((bins) => bins.map((bin) => bin.getAttribute("data-lit-bin")))).toContain("2023-02-01");
    await page.mouse.move(5, 5);
    await expect.poll(async () => (await readCanvas(page)).lit).toEqual([]);
    await context.close();
  });

  test("a column lights the rows of its month, and in the graph those who met in it", async () => {
    const { page, context } = await open("/?show=table&person=wang-yi");
    const { bins } = await ask<Timeline>("timeline?person=wang-yi");
    const bin = bins.find(({ start }) => start === "2023-02-01");
    const span = [Date.parse(bins[0]?.start ?? ""), Date.parse(bins.at(-1)?.end ?? "") + 86_400_000] as const;
    // Beside the graph stands the inspector: the scale is not as wide there.
    const pointAtFebruary = async () => {
      const { x, y, width } = await scaleOf(page);
      const left = x + (width * (Date.parse("2023-02-15") - span[0])) / (span[1] - span[0]);
      await page.mouse.move(left + 1, y + 70);
      await page.mouse.move(left, y + 70);
    };
    expect(bin?.meetings).toBeGreaterThan(3);
    await pointAtFebruary();
    const litRows = () => page.locator("main tr[data-lit]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-meeting") ?? "").sort());
    await expect.poll(litRows).toEqual(idsOf(await meetingsOf("person=wang-yi&from=2023-02&to=2023-02")));

    await page.goto("/?person=wang-yi");
    await graphDrawn(page);
    await pointAtFebruary();
    const graph = await ask<Graph>("graph?person=wang-yi&from=2023-02-01&to=2023-02-28");
    await expect.poll(async () => (await readCanvas(page)).lit).toEqual([...graph.nodes, ...graph.edges].map(({ id }) => id).sort());
    await context.close();
  });

  test("a node of the graph lights its columns and its rows", async () => {
    const { page, context } = await open("/?from=2023&to=2023");
    await graphDrawn(page);
    const at = (await readCanvas(page)).nodes["xi-jinping"];
    const box = await page.getByRole("application", { name: /^Graph/ }).boundingBox();
    await page.mouse.move((box?.x ?? 0) + (at?.left ?? 0), (box?.y ?? 0) + (at?.top ?? 0), { steps: 4 });
    const { bins } = await ask<Timeline>("timeline?with=xi-jinping&unit=month");
    await expect.poll(() => page.locator("#timeline [data-lit-bin]").count()).toBe(bins.filter(({ meetings }) => meetings > 0).length);
    const rows = page.getByRole("complementary", { name: "Inspector" }).locator("[data-meeting]");
    const items = new Map((await meetingsOf("from=2023&to=2023")).map((item) => [item.id, litMeeting(item)]));
    const wrong = await rows.evaluateAll((all) => all.map((row) => [row.getAttribute("data-meeting") ?? "", row.hasAttribute("data-lit")] as const));
    for (const [id, lit] of wrong) expect(lit, id).toBe(items.get(id)?.actors.has("xi-jinping"));
    await context.close();
  });
});
