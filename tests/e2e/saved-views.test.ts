import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectAccessible, openBrowser, visit } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const KEY = "parley-kept";
const panel = (page: Page) => page.getByRole("dialog", { name: "Views and notes" });
const search = (page: Page) => new URL(page.url()).search;
const stored = (page: Page) => page.evaluate((key) => window.localStorage.getItem(key), KEY);

async function openPanel(page: Page): Promise<void> {
  // It works once the page's scripts do.
  await expect.poll(async () => {
    if (!(await panel(page).isVisible())) await page.getByRole("button", { name: /^Views/ }).click();
    return panel(page).isVisible();
  }).toBe(true);
  await panel(page).getByRole("heading", { name: "Views" }).waitFor();
}

async function save(page: Page, name: string): Promise<void> {
  await panel(page).getByRole("textbox").first().fill(name);
  await panel(page).getByRole("button", { name: "Save", exact: true }).click();
}

const names = (page: Page) => panel(page).getByRole("list", { name: "Saved views" }).getByRole("link").allTextContents();

test("a view is saved, survives a reload, comes back as a step that can be undone, and says where it was changed", async () => {
  const { page, context, complaints } = await visit(browser);
  await page.goto("/?person=wang-yi&from=2023&show=map");
  await openPanel(page);
  expect(await panel(page).getByRole("textbox").inputValue()).toBe("since 2023, Wang Yi, on the map");
  await save(page, "Wang’s years");
  await panel(page).getByText("Saved as “Wang’s years”.").waitFor();
  await page.reload();
  await page.getByText("Saved as “Wang’s years”", { exact: true }).waitFor();

  await page.goto("/?topic=trade&show=table");
  await openPanel(page);
  await panel(page).getByRole("link", { name: "Wang’s years" }).click();
  await expect.poll(() => search(page)).toBe("?person=wang-yi&from=2023&show=map");
  expect(await panel(page).isVisible()).toBe(false);
  await page.getByRole("checkbox", { name: /^Held/ }).click();
  await page.getByText("“Wang’s years”, changed since", { exact: true }).waitFor();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect.poll(() => search(page)).toBe("?topic=trade&show=table");
  expect(complaints).toEqual([]);
  await context.close();
});

test("views are renamed, replaced and deleted, and what is gone can be put back; a name that is taken is kept beside", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?show=table&person=wang-yi");
  await openPanel(page);
  await save(page, "First");
  await panel(page).getByText("Saved as “First”.").waitFor();
  await save(page, "first");
  await panel(page).getByText("There is a view of that name: saved beside it as “first (2)”.").waitFor();
  expect(await names(page)).toEqual(["first (2)", "First"]);

  await panel(page).getByRole("button", { name: "Rename “first (2)”" }).click();
  await panel(page).getByRole("textbox", { name: "New name of “first (2)”" }).fill("Second");
  await page.keyboard.press("Enter");
  await expect.poll(() => names(page)).toEqual(["Second", "First"]);
  await panel(page).getByRole("button", { name: "Delete “First”" }).click();
  await expect.poll(() => names(page)).toEqual(["Second"]);
  await panel(page).getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => names(page)).toEqual(["Second", "First"]);

  await page.keyboard.press("Escape");
  await page.getByRole("checkbox", { name: /^Held/ }).click();
  await openPanel(page);
  await panel(page).getByRole("button", { name: "Replace “First” by what is shown" }).click();
  await panel(page).getByText("“First” is now what is shown.").waitFor();
  const addresses = async () => (JSON.parse((await stored(page)) ?? "") as { views: { address: string }[] }).views.map(({ address }) => address);
  expect(await addresses()).toEqual(["person=wang-yi&status=held&show=table", "person=wang-yi&show=table"]);
  await panel(page).getByRole("button", { name: "Undo" }).click();
  await expect.poll(addresses).toEqual(["person=wang-yi&show=table", "person=wang-yi&show=table"]);
  await context.close();
});

test("all of it by keyboard alone", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/?show=table&person=wang-yi", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Views" }).focus();
  await page.keyboard.press("Enter");
  await panel(page).getByRole("textbox").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.type("By keys");
  await page.keyboard.press("Enter");
  await expect.poll(() => names(page)).toEqual(["By keys"]);
  await page.keyboard.press("Escape");
  expect(await panel(page).isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("popovertarget"))).toBe("views-menu");
  await context.close();
});

describe("a file", () => {
  test("takes views and notes to a fresh profile; the same again adds nothing, another under the same name stands beside", async () => {
    const first = await visit(browser);
    await first.page.goto("/?show=table&person=wang-yi");
    await openPanel(first.page);
    await save(first.page, "Talks");
    await first.page.keyboard.press("Escape");
    await first.page.goto("/?show=table&person=wang-yi&select=wang-yi");
    await first.page.getByRole("button", { name: "Write a note" }).click();
    await first.page.getByRole("textbox", { name: "Note on Wang Yi" }).fill("Ask about Munich.");
    await first.page.getByRole("button", { name: "Save note" }).click();
    await openPanel(first.page);
    const [download] = await Promise.all([first.page.waitForEvent("download"), panel(first.page).getByRole("button", { name: /^Export all/ }).click()]);
    expect(download.suggestedFilename()).toBe("parley-views.json");
    const path = await download.path();

    const second = await visit(browser);
    await second.page.goto("/?topic=trade&show=table");
    await openPanel(second.page);
    await save(second.page, "Talks");
    const file = second.page.getByLabel("Import parley-views.json");
    await file.setInputFiles(path);
    await panel(second.page).getByText("Added 1 view and 1 note. “Talks” is kept beside yours as “Talks (2)”.").waitFor();
    expect(await names(second.page)).toEqual(["Talks (2)", "Talks"]);
    await file.setInputFiles(path);
    await panel(second.page).getByText("Added 1 view; 1 was here already. “Talks” is kept beside yours as “Talks (3)”.").waitFor();
    await panel(second.page).getByRole("link", { name: "Talks (2)" }).click();
    await expect.poll(() => search(second.page)).toBe("?person=wang-yi&show=table");
    expect([...first.complaints, ...second.complaints]).toEqual([]);
    await first.context.close();
    await second.context.close();
  });

  test("that is bad is refused whole, and every fault is named", async () => {
    const { page, context, complaints } = await visit(browser);
    await page.goto("/?show=table&person=wang-yi");
    await openPanel(page);
    const give = (name: string, text: string) => page.getByLabel("Import parley-views.json").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    await give("notes.txt", "not at all");
    await panel(page).getByText("Nothing was taken from notes.txt.").waitFor();
    await panel(page).getByText(/^It is not JSON/).waitFor();
    await give("bad.json", JSON.stringify({
      format: "parley-views", version: 1, exported: "2026-11-25",
      views: [{ name: "Good", address: "", told: "All meetings", saved: "2026-11-25" }, { name: "", address: "from=2023-13", told: "x", saved: "2026-11-25" }],
      notes: [{ on: "WANG YI", label: "Wang Yi", text: "x", written: "2026-11-25", address: "" }],
    }));
    for (const fault of ["View 2, name: is empty.", "View 2, address: cannot be read: from=2023-13 is ignored: no such day in the calendar.", "Note 1, on: is not an id, nor two in order joined by ~."]) {
      await panel(page).getByText(fault).waitFor();
    }
    expect(await stored(page)).toBeNull();
    await expectAccessible(page, "a bad file");
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("the browser's store", () => {
  test("what stands there and cannot be read breaks nothing, is not written over, and can be set aside", async () => {
    const foreign = '{"version":9,"views":"mine"}';
    const { page, context, complaints } = await visit(browser);
    await page.addInitScript(([key, value]) => {
      if (window.sessionStorage.getItem("seeded") === null) window.localStorage.setItem(key ?? "", value ?? "");
      window.sessionStorage.setItem("seeded", "1");
    }, [KEY, foreign]);
    await page.goto("/?show=table&select=wang-yi");
    await page.getByRole("button", { name: "Write a note" }).click();
    await page.getByRole("textbox", { name: "Note on Wang Yi" }).fill("Lost?");
    await page.getByRole("button", { name: "Save note" }).click();
    await page.getByText("Nothing was changed, for what is kept here already cannot be read. See Views.").waitFor();
    expect(await stored(page)).toBe(foreign);
    await openPanel(page);
    await panel(page).getByText("It is of version 9; this Parley reads version 1.").waitFor();
    await expectAccessible(page, "what cannot be read");
    await panel(page).getByRole("button", { name: "Set it aside and begin anew" }).click();
    await panel(page).getByText("No view is saved yet.", { exact: false }).waitFor();
    expect(await page.evaluate(() => window.localStorage.getItem("parley-kept-aside-1"))).toBe(foreign);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([["QuotaExceededError", /^The browser has no room left/], ["SecurityError", /^This browser lets the page keep nothing/]])("a %s is said in a sentence, and nothing is lost", async (name, said) => {
    const { page, context, complaints } = await visit(browser);
    await page.addInitScript((error) => {
      Storage.prototype.setItem = function set(key: string) {
        if (key === "parley-kept") throw new DOMException("no", error);
      };
    }, name);
    await page.goto("/?show=table&person=wang-yi");
    await openPanel(page);
    await save(page, "Too much");
    await panel(page).getByText(said).waitFor();
    expect(await stored(page)).toBeNull();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("where even reading is forbidden, the page works and says so", async () => {
    const { page, context, complaints } = await visit(browser);
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("no", "SecurityError"); } });
    });
    await page.goto("/?show=table&person=wang-yi");
    await openPanel(page);
    await panel(page).getByText(/^This browser lets the page keep nothing/).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("what another tab saves and deletes is followed", async () => {
    const { page, context } = await visit(browser);
    await page.goto("/?show=table&person=wang-yi");
    const other = await context.newPage();
    await other.goto("/?show=table&person=wang-yi");
    await openPanel(page);
    await save(page, "From the first");
    await other.getByText("Saved as “From the first”", { exact: true }).waitFor();
    await openPanel(other);
    await save(other, "From the second");
    await expect.poll(() => names(page)).toEqual(["From the second", "From the first"]);
    await panel(other).getByRole("button", { name: "Delete “From the first”" }).click();
    await expect.poll(() => names(page)).toEqual(["From the second"]);
    await context.close();
  });
});

test.each([["light", false, 1440], ["dark", true, 1440], ["light on a phone", false, 390], ["dark on a phone", true, 390]] as const)("the panel, %s: axe finds nothing, nothing scrolls sideways", async (_, dark, width) => {
  const { page, context, complaints } = await visit(browser, { dark, width, height: 844 });
  await page.goto("/?person=wang-yi&from=2023", { waitUntil: "networkidle" });
  await openPanel(page);
  await save(page, "A name of some length, so that it takes more than one line on a phone");
  await page.getByText(/^Saved as/).first().waitFor();
  await expectAccessible(page, "the panel");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await context.close();
});
