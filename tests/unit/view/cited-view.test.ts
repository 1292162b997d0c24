import { describe, expect, test } from "vitest";
import { EVERY_MEETING } from "@/lib/domain/filter";
import { chipsOf, wordsOfId } from "@/lib/view/chips";
import { citedInWindow, citedTitle, citeHref } from "@/lib/view/cited-view";
import { DEFAULT_VIEW, parseView } from "@/lib/view/view";

const told = { meetings: "12 meetings", actors: "9 people", when: " in February 2023" };

describe("what a view is cited as", () => {
  test("tells what it asks for, and its window once", () => {
    const { view } = parseView(new URLSearchParams("person=wang-yi&status=held&from=2023-02&to=2023-02"));
    expect(citedTitle(told, chipsOf(view.filter, (_, id) => wordsOfId(id)))).toBe("12 meetings of 9 people in February 2023: Held, Wang Yi");
  });

  test("everything is told without a colon", () => {
    expect(citedTitle({ meetings: "1,002 meetings", actors: null, when: "" }, chipsOf(EVERY_MEETING, (_, id) => id))).toBe("1,002 meetings");
  });
});

test("the page that cites a view has the view's own address behind it", () => {
  expect(citeHref(DEFAULT_VIEW)).toBe("/cite");
  const { view } = parseView(new URLSearchParams("person=wang-yi&show=table&select=vladimir-putin"));
  const href = citeHref(view);
  expect(href).toMatch(/^\/cite\?/);
  expect(parseView(new URL(href, "http://localhost").searchParams).view).toEqual(view);
});

test.each([
  ["all time", { from: null, to: null }, { title: "The meetings of Wang Yi", href: "/actors/wang-yi" }],
  ["a window", { from: "2021", to: "2022-06" }, { title: "The meetings of Wang Yi, 2021 to June 2022", href: "/actors/wang-yi?from=2021&to=2022-06" }],
  ["one end", { from: null, to: "2022" }, { title: "The meetings of Wang Yi, until 2022", href: "/actors/wang-yi?to=2022" }],
])("a record of %s", (_, window, cited) => expect(citedInWindow("The meetings of Wang Yi", "/actors/wang-yi", window)).toEqual(cited));
