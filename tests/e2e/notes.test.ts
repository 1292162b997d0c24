import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible, openBrowser, visit } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });
const notes = (page: Page) => inspector(page).getByRole("region", { name: "Your notes" });
const marks = (page: Page) => page.locator("canvas[data-notes]").getAttribute("data-notes");

async function write(page: Page, on: string, text: string): Promise<void> {
  await notes(page).getByRole("button", { name: /^Write a/ }).click();
  await notes(page).getByRole("textbox", { name: `Note on ${on}` }).fill(text);
  await page.keyboard.press("Control+Enter");
  await notes(page).getByText(text, { exact: true }).waitFor();
}

test("notes on an actor, a tie and a meeting are shown there in every view, marked in graph and table, and listed", async () => {
  const { page, context, complaints } = await visit(browser);
  await page.goto("/?draw=40&select=xi-jinping");
  await write(page, "Xi Jinping", "An actor.");
  await expect.poll(() => marks(page)).toBe("1");
  // From the other end, it is the same tie.
  await page.goto("/?draw=40&select=xi-jinping~vladimir-putin");
  await write(page, "Xi Jinping and Vladimir Putin", "A tie.");
  await expect.poll(() => marks(page)).toBe("2");
  await page.goto("/?show=table&person=wang-yi&from=2023-02&to=2023-02&select=2023-02-22-wang-putin-moscow");
  await write(page, "Wang Yi and Vladimir Putin", "A meeting.");

  const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: "Wang Yi and Vladimir Putin" }) });
  await row.getByText("1 note", { exact: true }).waitFor();
  await page.goto("/?show=list&draw=60&select=vladimir-putin~xi-jinping");
  await page.locator('[data-element="xi-jinping"]:not([data-tie])').getByText("1 note", { exact: true }).waitFor();
  await page.goto("/?show=matrix&select=vladimir-putin~xi-jinping");
  await page.getByText(/^Vladimir Putin and Xi Jinping: 14 meetings/).getByText("1 note", { exact: true }).waitFor();
  // In both cells of the two, and in the own cell of one of them.
  expect(await page.locator("[data-element]:has(path[class*='note'])").evaluateAll((cells) => cells.map((cell) => cell.getAttribute("data-element")).sort())).toEqual([
    "vladimir-putin~xi-jinping", "vladimir-putin~xi-jinping", "xi-jinping",
  ]);
  await page.goto("/?draw=60&select=vladimir-putin~xi-jinping");
  await notes(page).getByText("A tie.").waitFor();
  await expect.poll(() => marks(page)).toBe("2");

  await page.getByRole("button", { name: "Views" }).click();
  const panel = page.getByRole("dialog", { name: "Views and notes" });
  await panel.getByText("3 notes", { exact: true }).first().click();
  await expect.poll(() => panel.getByRole("list", { name: "Notes" }).getByRole("link").allTextContents()).toEqual([
    "Wang Yi and Vladimir Putin", "View it was written in", "Xi Jinping and Vladimir Putin", "View it was written in", "Xi Jinping", "View it was written in",
  ]);
  await expectAccessible(page, "notes listed");
  await panel.getByRole("link", { name: "Xi Jinping", exact: true }).click();
  await expect.poll(() => new URL(page.url()).search).toBe("?draw=60&select=xi-jinping");
  await notes(page).getByText("An actor.").waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("among meetings, the mark of a meeting stands at its node, and who walks the graph hears of it", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?projection=events&person=wang-yi&from=2023-02&to=2023-02&select=2023-02-22-wang-putin-moscow");
  await write(page, "Wang Yi and Vladimir Putin", "Here.");
  await expect.poll(() => marks(page)).toBe("1");
  await page.getByRole("application", { name: /^Graph of/ }).focus();
  // As by the keyboard.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await page.getByRole("status").filter({ hasText: /1 note$/ }).waitFor({ state: "attached" });
  await context.close();
});

test("a note is edited and deleted, deleting can be undone, and it outlives a reload", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?show=table&select=wang-yi");
  await write(page, "Wang Yi", "First words.");
  await notes(page).getByRole("button", { name: "Edit your note" }).click();
  await notes(page).getByRole("textbox").fill("Other words,\nin two lines.");
  await notes(page).getByRole("button", { name: "Save note" }).click();
  await page.reload();
  await notes(page).getByText("Other words,").waitFor();
  await notes(page).getByRole("button", { name: "Delete your note" }).click();
  await expect.poll(() => notes(page).getByText("Other words,").count()).toBe(0);
  await notes(page).getByRole("button", { name: "Undo" }).click();
  await notes(page).getByText("Other words,").waitFor();
  await context.close();
});

test("Escape lets a note be without closing the panel; what was begun is there again; 500 characters are the most", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?show=table&select=wang-yi");
  await notes(page).getByRole("button", { name: "Write a note" }).click();
  await notes(page).getByRole("textbox").fill("Begun");
  await page.keyboard.press("Escape");
  await notes(page).getByRole("button", { name: "Write a note" }).waitFor();
  await notes(page).getByRole("button", { name: "Write a note" }).click();
  expect(await notes(page).getByRole("textbox").inputValue()).toBe("");
  await page.keyboard.insertText("x".repeat(600));
  expect((await notes(page).getByRole("textbox").inputValue()).length).toBe(500);
  await notes(page).getByText("500 of 500 characters").waitFor();
  await page.getByRole("link", { name: "Xi Jinping", exact: true }).first().click();
  await inspector(page).getByRole("heading", { name: /^Xi Jinping/ }).waitFor();
  await page.goBack();
  await notes(page).getByRole("button", { name: "Write a note" }).click();
  expect((await notes(page).getByRole("textbox").inputValue()).length).toBe(500);
  await context.close();
});
