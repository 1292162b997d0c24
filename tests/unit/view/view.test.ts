import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TIMELINE_UNITS } from "@/lib/domain/answers";
import { EVERY_MEETING, type MeetingFilter } from "@/lib/domain/filter";
import { MEETING_ORDERS } from "@/lib/domain/orders";
import { COLOURS, FORMATS, KINDS, LAYOUTS, OFFICE_KINDS, PUBLISHER_KINDS, REGION_GROUPS, SIZES, STATUSES } from "@/lib/domain/words";
import { MATRIX_ORDERS, PICTURES } from "@/lib/view/parameters";
import { DEFAULT_VIEW, meetingsHref, parseView, viewHref, viewToSearch, type View } from "@/lib/view/view";
import { clearFilters, drawMore, expand, onlyUndated, select, setLayout, setLevel, setProjection, setWindow, toggleFilter, withFilter } from "@/lib/view/changes";
import { hide, pinAll } from "@/lib/view/selected";
import { MEASURE_ORDERS } from "@/lib/view/measure-columns";
import { selectionFilter } from "@/lib/view/requests";

const parse = (search: string) => parseView(new URLSearchParams(search));

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const code = fc.stringMatching(/^[A-Z]{3}$/);
const some = <T>(of: fc.Arbitrary<T>) => fc.uniqueArray(of, { maxLength: 4 });
const month = fc.tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, "0")}`);

const filter = fc.record({
  person: some(slug), country: some(code), org: some(slug), region: some(fc.constantFrom(...REGION_GROUPS)), match: fc.constantFrom("any", "all"), with: some(slug), for: some(code), of: some(code),
  not: some(fc.oneof(slug, code)), place: some(fc.oneof(slug, code)), topic: some(slug), source: some(slug), publisher: some(slug),
  publisherKind: some(fc.constantFrom(...PUBLISHER_KINDS)), language: some(fc.constantFrom("en", "zh", "fil")),
  from: fc.constant(null), to: fc.option(month), format: some(fc.constantFrom(...FORMATS)), kind: some(fc.constantFrom(...KINDS)),
  status: some(fc.constantFrom(...STATUSES)), office: some(fc.constantFrom(...OFFICE_KINDS)), where: fc.constant([]), disputed: fc.boolean(), undated: fc.boolean(),
  encounters: fc.boolean(), maxParticipants: fc.option(fc.integer({ min: 2, max: 1000 })),
  q: fc.string({ unit: fc.constantFrom("a", "é", "王", "&", "=", "+", "%", "#") , maxLength: 12 }),
}) as unknown as fc.Arbitrary<MeetingFilter>;

const view: fc.Arbitrary<View> = fc.record({
  filter, show: fc.constantFrom(...PICTURES),
  rows: fc.constantFrom(...MATRIX_ORDERS), projection: fc.constantFrom("network", "events"), level: fc.constantFrom("person", "country"),
  draw: fc.integer({ min: 1, max: 2000 }), order: fc.constantFrom(...MEETING_ORDERS),
  unit: fc.option(fc.constantFrom(...TIMELINE_UNITS)), time: fc.constantFrom("lanes", "columns"),
  size: fc.constantFrom(...SIZES), colour: fc.constantFrom(...COLOURS), measures: fc.option(fc.constantFrom(...MEASURE_ORDERS)),
  select: fc.option(fc.oneof(slug, code, fc.tuple(slug, slug).map(([a, b]) => `${a}~${b}`))),
  path: fc.option(fc.tuple(fc.oneof(slug, code), slug).map(([a, b]) => `${a}~${b}`)), chain: fc.option(fc.integer({ min: 1, max: 20 })), among: some(fc.oneof(slug, code)), expand: some(slug), hide: some(slug), focus: some(fc.oneof(slug, code)), group: some(code),
  pin: fc.uniqueArray(fc.record({ id: slug, x: fc.integer({ min: -9999, max: 9999 }), y: fc.integer({ min: -9999, max: 9999 }) }), { maxLength: 3, selector: ({ id }) => id }),
  layout: fc.constantFrom(...LAYOUTS),
}).map((given) => ({ ...given, layout: given.projection === "events" ? given.layout : "ties", group: given.projection === "network" && given.level === "person" ? given.group : [] }));

test("people are drawn as one only among ties of people: elsewhere it is said", () => {
  for (const address of ["level=country&group=CHN", "projection=events&group=CHN"]) {
    const { view: read, problems } = parseView(new URLSearchParams(address));
    expect(read.group).toEqual([]);
    expect(problems.map(({ parameter }) => parameter)).toEqual(["group"]);
  }
});

test("a view's address reads back as the same view, without a problem", () => {
  fc.assert(fc.property(view, (given) => {
    expect(parse(viewToSearch(given).toString())).toEqual({ view: given, problems: [] });
  }));
});

test("any text at all is read as some view", () => {
  fc.assert(fc.property(fc.webQueryParameters(), (search) => void parse(search)), { numRuns: 40 });
});

test("the default view has the shortest address", () => {
  expect(viewHref(DEFAULT_VIEW)).toBe("/");
  expect(meetingsHref({ person: ["wang-yi"] as never, encounters: true })).toBe("/?person=wang-yi&encounters=1&show=table");
});

describe("what cannot be read counts as not given, and is named", () => {
  test.each([
    ["from=2023-13", "from"], ["to=2023-02-30", "to"], ["from=2023-03&to=2023-02", "from"], ["person=Wang%20Yi", "person"],
    ["where=home", "where"], ["where=home&person=a&person=b", "where"], ["where=home&org=eu&country=FRA", "where"], ["draw=0", "draw"], ["status=done", "status"],
    ["match=all&match=any", "match"], ["q=%00", "q"], ["disputed=yes", "disputed"], ["undated=no", "undated"], ["layout=time", "layout"], ["layout=time&projection=network", "layout"], ["layout=date&projection=events", "layout"],
  ])("%s", (search, parameter) => {
    const { view: read, problems } = parse(search);
    expect(problems.map((problem) => problem.parameter)).toEqual([parameter]);
    expect(read.filter.from === null || read.filter.to === null || read.filter.from <= read.filter.to).toBe(true);
  });

  test("a window may begin and end within one month", () => {
    expect(parse("from=2023-02-15&to=2023-02").problems).toEqual([]);
  });
});

describe("changes", () => {
  const ids = (list: readonly string[]) => list as never;

  test("a value is put in and taken out", () => {
    const once = toggleFilter(DEFAULT_VIEW, "person", "wang-yi");
    expect(once.filter.person).toEqual(["wang-yi"]);
    expect(toggleFilter(once, "person", "wang-yi")).toEqual(DEFAULT_VIEW);
  });

  test("where goes when there is no longer one to be seen from", () => {
    const seen = withFilter(DEFAULT_VIEW, { person: ids(["wang-yi"]), where: ["away"] });
    expect(seen.filter.where).toEqual(["away"]);
    expect(toggleFilter(seen, "person", "xi-jinping").filter.where).toEqual([]);
  });

  test("hiding a node lets go of what was selected and expanded on it", () => {
    const chosen = expand(select(DEFAULT_VIEW, "sergey-lavrov~wang-yi"), "wang-yi");
    expect(hide(chosen, "wang-yi")).toMatchObject({ select: null, expand: [], hide: ["wang-yi"] });
  });

  test("another level forgets the nodes of this one, and clearing forgets filters alone", () => {
    const busy = setWindow(pinAll(select(DEFAULT_VIEW, "wang-yi"), [{ id: "wang-yi", x: 1, y: 2 }]), "2023", null);
    expect(setLevel(busy, "country")).toMatchObject({ level: "country", select: null, pin: [] });
    expect(clearFilters(busy)).toMatchObject({ filter: EVERY_MEETING, select: "wang-yi" });
    expect(drawMore({ ...busy, draw: 1990 }, 50).draw).toBe(2000);
  });

  test("meetings without a date are opened under the other filters, and outside every window", () => {
    expect(viewHref(onlyUndated(parse("person=wang-yi&from=2023&to=2024&show=map").view))).toBe("/?person=wang-yi&undated=1&show=table");
  });

  test("by time is for meetings as nodes, and forgets what was dragged in the other picture", () => {
    const dragged = expand(pinAll(setProjection(DEFAULT_VIEW, "events"), [{ id: "wang-yi", x: 1, y: 2 }]), "wang-yi");
    const byTime = setLayout(dragged, "time");
    expect(byTime).toEqual({ ...dragged, layout: "time", pin: [] });
    expect(setLayout(byTime, "time")).toBe(byTime);
    expect(viewHref(setLayout(DEFAULT_VIEW, "time"))).toBe("/?projection=events&layout=time");
    expect(setProjection(byTime, "network")).toMatchObject({ projection: "network", layout: "ties" });
    expect(parse("projection=network&layout=time").view.layout).toBe("ties");
  });

  test("what stands behind a tie keeps the view's filters and asks both to have taken part", () => {
    const narrowed = withFilter(DEFAULT_VIEW, { person: ids(["wang-yi"]), maxParticipants: 12 });
    expect(selectionFilter(narrowed, ["sergey-lavrov", "wang-yi"])).toEqual({
      ...EVERY_MEETING, person: ["wang-yi"], maxParticipants: 12, with: ["sergey-lavrov", "wang-yi"], encounters: true,
    });
    expect(selectionFilter({ ...narrowed, level: "country" }, ["CHN"])).toMatchObject({ for: ["CHN"], with: [], maxParticipants: null });
  });
});
