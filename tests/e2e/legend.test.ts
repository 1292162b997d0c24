import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MeetingPage } from "@/lib/domain/answers";
import { baseUrl, expectAccessible, openBrowser, visit } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const entry = (page: Page, name: string) => page.getByRole("list", { name: "Legend" }).getByRole("button", { name, exact: true });
const listed = async (search: string) => ((await (await fetch(`${baseUrl()}/api/v1/meetings?${search}&limit=500`)).json()) as MeetingPage);

test("a region in the legend narrows the view to meetings with somebody of it, and says so", async () => {
  const { page, context, complaints } = await visit(browser);
  await page.goto("/?from=2023&to=2023");
  const button = entry(page, "East Asia");
  expect(await button.getAttribute("aria-pressed")).toBe("false");
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  await button.focus();
  await page.keyboard.press("Space");
  await expect.poll(() => new URL(page.url()).search).toBe("?region=east-asia&from=2023&to=2023");
  await expect.poll(() => button.getAttribute("aria-pressed")).toBe("true");

  const { items, total } = await listed("region=east-asia&from=2023&to=2023");
  expect(total).toBeGreaterThan(10);
  for (const { participants, title } of items) {
    expect(participants.some(({ actor, for: party }) => [actor.region, party?.region].includes("east-asia")), title).toBe(true);
  }
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toMatch(new RegExp(`^${total} meetings of .+ with East Asia in 2023$`));
  await page.getByRole("link", { name: "Remove East Asia", exact: true }).waitFor();
  await expectAccessible(page, "the legend, pressed");

  await button.click();
  await expect.poll(() => new URL(page.url()).search).toBe("?from=2023&to=2023");
  expect(complaints).toEqual([]);
  await context.close();
});

test("what was not held is narrowed to by its line, and let go again", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/");
  await entry(page, "not held").click();
  await expect.poll(() => new URL(page.url()).searchParams.getAll("status")).toEqual(["planned", "postponed", "cancelled", "denied"]);
  const { total } = await listed("status=planned&status=postponed&status=cancelled&status=denied");
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toContain(`${total} meetings`);
  await entry(page, "not held").click();
  await expect.poll(() => new URL(page.url()).search).toBe("");
  await context.close();
});
