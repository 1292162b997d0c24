import { describe, expect, test } from "vitest";
import type { SearchItem } from "@/lib/domain/answers";
import { readAsked } from "@/lib/view/commands/asked";
import { listCommands, type Known } from "@/lib/view/commands/list-commands";
import { readRecent, remember } from "@/lib/view/commands/recent";
import { DEFAULT_VIEW, parseView, viewHref, type View } from "@/lib/view/view";

const item = (kind: SearchItem["kind"], id: string, label: string): SearchItem => ({ id, kind, label, hint: "", meetings: 1, meeting: null });
const WANG = item("person", "wang-yi", "Wang Yi");
const LAVROV = item("person", "sergey-lavrov", "Sergey Lavrov");
const CHINA = item("country", "CHN", "China");
const MOSCOW = item("place", "moscow", "Moscow");
const known = (change: Partial<Known> = {}): Known => ({ view: DEFAULT_VIEW, views: [], recent: [], found: [], others: [], from: null, ...change });
const view = (search: string): View => parseView(new URLSearchParams(search)).view;

/** Where choosing a command leads from a view; for what is no view, what it is. */
const leads = (typed: string, id: string, with_: Partial<Known> = {}, from = DEFAULT_VIEW) => {
  const command = listCommands(typed, known(with_)).commands.find((each) => each.id === id);
  if (command === undefined) return null;
  const { act } = command;
  return act.kind === "view" ? viewHref(act.step(from)) : act.kind === "go" ? act.href : act.kind === "do" ? act.deed : `ask ${act.from.id}`;
};
const headings = (typed: string, with_: Partial<Known> = {}) => listCommands(typed, known(with_)).groups.map(({ heading }) => heading);
const enters = (typed: string, with_: Partial<Known> = {}) => {
  const { commands, enter } = listCommands(typed, known(with_));
  return commands[enter]?.id;
};

describe("readAsked", () => {
  test.each([
    ["wang yi", "find", "wang yi", ""],
    ["expand Wang Yi", "expand", "Wang Yi", ""],
    ["Filter by China", "filter", "China", ""],
    ["only china", "filter", "china", ""],
    ["leave out biden", "without", "biden", ""],
    ["go to moscow", "open", "moscow", ""],
    ["chains between wang yi and lavrov", "chains", "wang yi", "lavrov"],
    ["path wang to lavrov", "chains", "wang", "lavrov"],
    ["chains wang", "chains", "wang", ""],
    ["hidely", "find", "hidely", ""],
    ["focus on wang", "focus", "wang", ""],
    ["draw only lavrov", "focus", "lavrov", ""],
    ["group china", "group", "china", ""],
    ["draw people of china", "group", "china", ""],
    ["expand", "find", "expand", ""],
  ])("%s", (typed, verb, words, other) => expect(readAsked(typed)).toEqual({ verb, words, other }));
});

describe("what commands do", () => {
  test.each<readonly [typed: string, id: string, with_: Partial<Known>, leads: string | null]>([
    ["table", "show:table", {}, "/?show=table"],
    ["meetings nodes", "projection:events", {}, "/?projection=events"],
    ["meetings by time", "layout:time", {}, "/?projection=events&layout=time"],
    ["planned", "filter:status:planned", {}, "/?status=planned"],
    ["video", "filter:format:video", {}, "/?format=video"],
    ["2023", "time:2023/2023", {}, "/?from=2023&to=2023"],
    ["filter by march 2023", "time:2023-03/2023-03", {}, "/?from=2023-03&to=2023-03"],
    ["timeline month", "unit:month", {}, "/?unit=month"],
    ["dark", "do:dark", {}, "dark"],
    ["compare", "page:/compare", {}, "/compare"],
    ["grain deal", "words", {}, "/?q=grain+deal"],
    ["wang", "find:person:wang-yi", { found: [WANG] }, "/?person=wang-yi&select=wang-yi"],
    ["wang", "find:person:wang-yi", { found: [WANG], view: null }, "/actors/wang-yi"],
    ["wang", "expand:person:wang-yi", { found: [WANG] }, "/?expand=wang-yi"],
    ["wang", "chains:person:wang-yi", { found: [WANG] }, "ask wang-yi"],
    ["focus on wang", "focus:person:wang-yi", { found: [WANG] }, "/?focus=wang-yi"],
    ["focus on china", "focus:country:CHN", { found: [CHINA] }, "/?level=country&focus=CHN"],
    ["group china", "group:country:CHN", { found: [CHINA] }, "/?select=CHN&group=CHN"],
    ["group wang", "group:person:wang-yi", { found: [WANG] }, null],
    ["focus on moscow", "focus:place:moscow", { found: [MOSCOW] }, null],
    ["hide wang", "hide:person:wang-yi", { found: [WANG] }, "/?hide=wang-yi"],
    ["without wang", "without:person:wang-yi", { found: [WANG] }, "/?not=wang-yi"],
    ["filter by china", "filter:country:CHN", { found: [CHINA] }, "/?country=CHN"],
    ["filter by moscow", "filter:place:moscow", { found: [MOSCOW] }, "/?place=moscow"],
    ["open moscow", "open:place:moscow", { found: [MOSCOW] }, "/places/moscow"],
    ["expand moscow", "expand:place:moscow", { found: [MOSCOW] }, null],
    ["chains wang to lavrov", "chains:wang-yi~sergey-lavrov", { found: [WANG], others: [LAVROV] }, "/?path=wang-yi%7Esergey-lavrov"],
    ["chains wang to china", "chains:wang-yi~CHN", { found: [WANG], others: [CHINA] }, null],
    ["lav", "chains:wang-yi~sergey-lavrov", { found: [LAVROV, CHINA], from: WANG }, "/?path=wang-yi%7Esergey-lavrov"],
    ["spring", "saved:4", { views: [{ id: 4, name: "Spring", address: "topic=trade", told: "Trade", saved: "2026-11-25" }] }, "/?topic=trade"],
  ])("%s: %s", (typed, id, with_, where) => expect(leads(typed, id, with_)).toBe(where));

  test("what is chosen already is let go, and clearing is offered only where there is something to clear", () => {
    const planned = view("status=planned");
    expect(leads("planned", "filter:status:planned", { view: planned }, planned)).toBe("/");
    expect(listCommands("planned", known({ view: planned })).commands[0]?.label).toBe("No more filter by status: planned");
    expect(leads("clear filters", "clear", { view: planned }, planned)).toBe("/");
    expect(leads("clear filters", "clear", {})).toBeNull();
    const expanded = view("expand=wang-yi:CHN");
    expect(leads("expand wang", "expand:person:wang-yi", { view: expanded, found: [WANG] }, expanded)).toBe("/");
  });

  test("a focus is left by name, as whatever is in it is", () => {
    const focused = view("focus=wang-yi&show=list");
    expect(leads("draw all again", "focus", { view: focused }, focused)).toBe("/?show=list");
    expect(leads("focus on wang", "focus:person:wang-yi", { view: focused, found: [WANG] }, focused)).toBe("/?show=list");
    expect(leads("expand lavrov", "expand:person:sergey-lavrov", { view: focused, found: [LAVROV] }, focused)).toBe("/?show=list&focus=wang-yi&focus=sergey-lavrov");
    expect(leads("draw all again", "focus", {})).toBeNull();
  });

  test("people drawn as one are drawn one by one again by name", () => {
    const grouped = view("group=CHN&group=USA&select=CHN");
    expect(leads("one by one", "ungroup:CHN", { view: grouped }, grouped)).toBe("/?group=USA");
    expect(leads("group china", "group:country:CHN", { view: grouped, found: [CHINA] }, grouped)).toBe("/?group=USA");
    expect(leads("one by one", "ungroup:CHN", {})).toBeNull();
  });

  test("outside the explorer nothing can be undone", () => {
    expect(leads("undo", "do:undo")).toBe("undo");
    expect(leads("undo", "do:undo", { view: null })).toBeNull();
  });
});

describe("order", () => {
  test("what is typed whole comes before what was found, and what was found before the rest", () => {
    expect(headings("map", { found: [MOSCOW] })).toEqual(["How it is shown", "Places", "Words"]);
    expect(headings("mo", { found: [MOSCOW] }).slice(0, 1)).toEqual(["Places"]);
  });

  test.each([["table", "show:table"], ["2023", "time:2023/2023"], ["video", "filter:format:video"], ["grain deal", "words"], ["tab", "words"], ["undo", "do:undo"], ["filter", "words"], ["show", "words"], ["by", "words"]])("Enter after %s takes %s", (typed, id) => expect(enters(typed)).toBe(id));
  test("Enter takes nothing before anything is typed", () => expect(enters("")).toBeUndefined());
  test.each([["hide wang", "hide:person:wang-yi"], ["focus on wang", "focus:person:wang-yi"]])("Enter after %s takes the only one that it can be done with", (typed, id) => expect(enters(typed, { found: [WANG] })).toBe(id));
  test("of several that it can be done with, none is taken without being chosen", () => expect(enters("hide a", { found: [WANG, LAVROV] })).toBe("words"));
  test("nobody found is taken without being chosen", () => expect(enters("wang yi", { found: [WANG] })).toBe("words"));

  test("a heading lists so many, and says how many there are", () => {
    const group = listCommands("filter", known()).groups.find(({ heading }) => heading === "Filters");
    expect(group?.commands.length).toBe(6);
    expect(group?.total).toBeGreaterThan(20);
  });

  test("nothing is listed twice", () => {
    const ids = listCommands("wang", known({ found: [WANG, LAVROV], recent: [{ id: "find:person:wang-yi", item: WANG }] })).commands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("recent", () => {
  test("comes first, if it can be done here and means the words", () => {
    const recent = [{ id: "find:person:wang-yi", item: WANG }, { id: "show:map" }, { id: "gone:1" }];
    expect(listCommands("", known({ recent })).groups[0]).toMatchObject({ heading: "Recent", total: 2 });
    expect(headings("wang", { recent, found: [WANG] })[0]).toBe("Recent");
    expect(headings("trade", { recent })).not.toContain("Recent");
  });

  test("holds the last eight, each once, and no undoing", () => {
    const all = Array.from({ length: 12 }, (_, i) => ({ id: `show:${i}` })).reduce(remember, []);
    expect(all.map(({ id }) => id)).toEqual([11, 10, 9, 8, 7, 6, 5, 4].map((i) => `show:${i}`));
    expect(remember(all, { id: "show:8" })[0]).toEqual({ id: "show:8" });
    expect(remember(all, { id: "do:undo" })).toBe(all);
  });

  test("what cannot be read is nothing", () => {
    const written = JSON.stringify(remember([], { id: "find:person:wang-yi", item: WANG }));
    expect(readRecent(written)).toEqual([{ id: "find:person:wang-yi", item: WANG }]);
    for (const text of [null, "", "{", '{"a":1}', '[{"id":1}]', '[{"id":"a","item":{"kind":"ship"}}]']) expect(readRecent(text)).toEqual([]);
  });
});

describe("what is on the screen, taken away", () => {
  test.each([["export png", "do:png", "png"], ["picture svg", "do:svg", "svg"], ["embed", "do:embed", "embed"], ["print", "do:print", "print"]])("%s", (typed, id, deed) => {
    expect(enters(typed)).toBe(id);
    expect(leads(typed, id)).toBe(deed);
  });

  test("outside the explorer there is no view to be exported; any page can be printed", () => {
    const offered = (typed: string) => listCommands(typed, known({ view: null })).commands.map(({ id }) => id).filter((id) => id.startsWith("do:"));
    expect([offered("export png"), offered("embed"), offered("print")]).toEqual([[], [], ["do:print"]]);
  });
});
