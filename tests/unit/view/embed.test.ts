import { describe, expect, test } from "vitest";
import { expand, select, setLevel, setWindow, toggleFilter } from "@/lib/view/changes";
import { hide } from "@/lib/view/selected";
import { embedCode, embedHref, staysInEmbed, stepInEmbed } from "@/lib/view/embed";
import { DEFAULT_VIEW, parseView, type View } from "@/lib/view/view";

const { view } = parseView(new URLSearchParams("person=wang-yi&from=2023-02&show=map&select=wang-yi"));

test("a view's page for framing takes the view's own parameters", () => {
  expect(embedHref(DEFAULT_VIEW)).toBe("/embed");
  const href = embedHref(view);
  expect(href).toMatch(/^\/embed\?/);
  expect(parseView(new URL(href, "http://localhost").searchParams).view).toEqual(view);
});

describe("a view that may only be looked at", () => {
  test.each<[string, (from: View) => View]>([
    ["a selection", (from) => select(from, "vladimir-putin")],
    ["no selection", (from) => select(from, null)],
    ["a node moved by hand", (from) => ({ ...from, pin: [{ id: "wang-yi", x: 4, y: 5 }] })],
    ["another order of the table", (from) => ({ ...from, order: "oldest" })],
    ["another order of the matrix", (from) => ({ ...from, rows: "name" })],
  ])("takes %s", (_, step) => {
    expect(stepInEmbed(view, step(view))).toEqual(step(view));
    expect(staysInEmbed(view, step(view))).toBe(true);
  });

  test.each<[string, (from: View) => View]>([
    ["another filter", (from) => toggleFilter(from, "place", "moscow")],
    ["another window", (from) => setWindow(from, null, null)],
    ["another picture", (from) => ({ ...from, show: "graph" })],
    ["another level", (from) => setLevel(from, "country")],
    ["more nodes", (from) => ({ ...from, draw: 300 })],
    ["an expansion", (from) => expand(from, "vladimir-putin")],
    ["a node less", (from) => hide(from, "vladimir-putin")],
  ])("takes no %s", (_, step) => {
    expect(stepInEmbed(view, step(view))).toEqual(view);
    expect(staysInEmbed(view, step(view))).toBe(false);
  });
});

test("the code holds the address and the title as text, whatever is in them", () => {
  expect(embedCode("https://parley.example/embed?person=wang-yi&q=%22a%22", '12 meetings: “<b>”, "at sea"')).toBe(
    '<iframe src="https://parley.example/embed?person=wang-yi&amp;q=%22a%22" title="12 meetings: “&lt;b&gt;”, &quot;at sea&quot;"'
    + ' width="100%" height="560" loading="lazy" style="border: 1px solid #c9c4b8"></iframe>',
  );
});
