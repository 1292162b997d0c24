import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MeetingDetail, SearchItem, SourceAnswer } from "@/lib/domain/answers";
import { baseUrl, openBrowser, visit } from "./browser";

/** The article that Parley began with: whatever it says is found here, and leads back to it. */
const ARTICLE = "https://www.commonspace.eu/news/wang-and-putin-meet-moscow-china-pushes-relations-russia";

let browser: Browser;
let source: SourceAnswer;

async function ask<T>(path: string): Promise<T> {
  return (await (await fetch(`${baseUrl()}/api/v1/${path}`)).json()) as T;
}

beforeAll(async () => {
  browser = await openBrowser();
  const { items } = await ask<{ items: SearchItem[] }>("search?q=Wang%20and%20Putin%20meet%20in%20Moscow");
  const found = items.find(({ kind }) => kind === "source");
  source = await ask<SourceAnswer>(`sources/${found?.id}`);
});
afterAll(() => browser.close());

test("it is one of the sources, with its date", () => {
  expect(source).toMatchObject({ url: ARTICLE, published: "2023-02-22", publisher: { name: "commonspace.eu" } });
});

test.each([
  ["Wang Yi", "wang-yi"], ["王毅", "wang-yi"], ["Patrushev", "nikolai-patrushev"], ["Putin", "vladimir-putin"], ["Lavrov", "sergey-lavrov"], ["Biden", "joe-biden"],
  ["Xi Jinping", "xi-jinping"],
])("search finds %s", async (name, id) => {
  const { items } = await ask<{ items: SearchItem[] }>(`search?q=${encodeURIComponent(name)}`);
  expect(items[0]).toMatchObject({ id, kind: "person" });
});

test("its meetings are the three talks in Moscow, Biden in Kyiv, and the visit of Xi that it awaits", async () => {
  const meetings = await Promise.all(source.claims.map(({ meeting }) => ask<MeetingDetail>(`meetings/${meeting.id}`)));
  const told = meetings.map(({ id, status }) => {
    const claim = source.claims.find(({ meeting }) => meeting.id === id);
    return [id, claim?.status, status];
  });
  const ids = told.map(([id]) => id);
  for (const id of ["2023-02-21-wang-patrushev-moscow", "2023-02-22-wang-putin-moscow", "2023-02-22-wang-lavrov-moscow", "2023-02-20-biden-zelensky-kyiv"]) {
    expect(ids).toContain(id);
    expect(told.find(([each]) => each === id)).toEqual([id, "held", "held"]);
  }
  const awaited = meetings.find(({ participants, id }) => participants.some(({ actor }) => actor.id === "xi-jinping") && id.startsWith("2023-03"));
  expect(awaited).toMatchObject({ status: "held", kind: "visit" });
  expect(told.find(([id]) => id === awaited?.id)).toEqual([awaited?.id, "planned", "held"]);
});

test("its statements are there, each with its speaker and its topic", () => {
  const said = source.statements.map(({ by, topic }) => `${by.id}: ${topic.id}`);
  expect(said).toEqual(expect.arrayContaining([
    "wang-yi: trade", "wang-yi: third-party-pressure", "wang-yi: democratisation-of-international-relations", "vladimir-putin: china-russia-relations",
    "vladimir-putin: war-in-ukraine", "joe-biden: war-in-ukraine",
  ]));
  const unusual = source.statements.find(({ by, topic }) => by.id === "vladimir-putin" && topic.id === "war-in-ukraine");
  expect(unusual?.note).toBeTruthy();
});

test("from the explorer, each of its meetings leads to the article in at most two actions", async () => {
  for (const { meeting } of source.claims) {
    const { earliest, latest, participants } = await ask<MeetingDetail>(`meetings/${meeting.id}`);
    const { page, context, complaints } = await visit(browser);
    // The view of an analyst at work: these people, these days.
    await page.goto(`/?${participants.slice(0, 2).map(({ actor }) => `with=${actor.id}`).join("&")}&from=${earliest}&to=${latest}`);
    const inspector = page.getByRole("complementary", { name: "Inspector" });
    await inspector.locator(`a[href*="select=${meeting.id}"]`).first().click();
    const link = inspector.locator(`a[href="${ARTICLE}"]:visible`).first();
    await link.waitFor();
    const [article] = await Promise.all([context.waitForEvent("page"), link.click()]);
    expect(article.url(), meeting.id).toBe(ARTICLE);
    expect(complaints).toEqual([]);
    await context.close();
  }
});

test("from a meeting's page one click opens the article", async () => {
  const { page, context } = await visit(browser);
  await page.goto("/meetings/2023-02-22-wang-putin-moscow");
  const [article] = await Promise.all([context.waitForEvent("page"), page.locator(`a[href="${ARTICLE}"]`).first().click()]);
  expect(article.url()).toBe(ARTICLE);
  await context.close();
});
