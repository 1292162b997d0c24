import type { TimelineUnit } from "@/lib/domain/answers";
import { actorsAsked, EVERY_MEETING, type MeetingFilter, type TimeWindow } from "@/lib/domain/filter";
import type { MeetingOrder } from "@/lib/domain/orders";
import { firstDay, lastDay } from "@/lib/domain/partial-date";
import type { Colour, Layout, Level, Projection, Size } from "@/lib/domain/words";
import type { MeasureOrder } from "./measure-columns";
import {
  FILTER_PARAMETERS, parseParameters, VIEW_PARAMETERS, type MatrixOrder, type Parsed, type Picture, type Problem,
} from "./parameters";

/** What the analyst is looking at. All of it is in the address, and nothing else decides what is drawn. */
export interface View {
  readonly filter: MeetingFilter;
  readonly show: Picture;
  /** In what order the matrix has its rows and columns. */
  readonly rows: MatrixOrder;
  readonly projection: Projection;
  readonly level: Level;
  /** Where the nodes stand. By time is for meetings as nodes alone: with `network` it is always `ties`. */
  readonly layout: Layout;
  /** How many nodes are drawn before those that were expanded. */
  readonly draw: number;
  readonly order: MeetingOrder;
  /** Of the timeline's columns; null for what fits. Which part of all time is in sight is the reader's own, like the zoom of the graph. */
  readonly unit: TimelineUnit | null;
  readonly time: "lanes" | "columns";
  readonly size: Size;
  readonly colour: Colour;
  /** The order of the table of measures beside the graph; null where it is not shown. */
  readonly measures: MeasureOrder | null;
  /** An actor's or meeting's id, or a tie as `a~b`. */
  readonly select: string | null;
  /** What is selected besides. */
  readonly among: readonly string[];
  /** The two actors whose chains of meetings are shown, as `a~b`. */
  readonly path: string | null;
  /** Which of the chains is chosen, from 1 on; null for all of them alike. */
  readonly chain: number | null;
  readonly expand: readonly string[];
  /** Only these actors are drawn, and those tied to them; empty for all. */
  readonly focus: readonly string[];
  /** Codes of the countries whose people are drawn as one. */
  readonly group: readonly string[];
  readonly hide: readonly string[];
  readonly pin: readonly Pin[];
}

export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export const DEFAULT_VIEW: View = {
  filter: EVERY_MEETING, show: "graph", rows: "count", projection: "network", level: "person", layout: "ties", draw: 150, order: "newest", unit: null, time: "lanes",
  size: "meetings", colour: "region", measures: null,
  select: null, among: [], path: null, chain: null, expand: [], focus: [], group: [], hide: [], pin: [],
};

/** The filter that parsed parameters ask for, and what is wrong with them taken together. */
export function filterOf({ values, problems }: Pick<Parsed<typeof FILTER_PARAMETERS>, "values" | "problems">): {
  readonly filter: MeetingFilter;
  readonly problems: readonly Problem[];
} {
  const filter: MeetingFilter = {
    ...values,
    match: values.match ?? "any",
    undated: values.undated ?? false,
    disputed: values.disputed ?? false,
    encounters: values.encounters ?? false,
    q: values.q ?? "",
  };
  const together: Problem[] = [];
  const window = windowProblem(filter);
  if (window !== null) together.push(window);
  if (filter.where.length > 0 && actorsAsked(filter).length !== 1) {
    together.push({ parameter: "where", message: "needs exactly one person, country or organization to be seen from" });
  }
  const dropped = new Set(together.map(({ parameter }) => parameter));
  return {
    filter: { ...filter, ...(dropped.has("from") && { from: null, to: null }), ...(dropped.has("where") && { where: [] }) },
    problems: [...problems, ...together],
  };
}

/** What is wrong with the ends of a window of time taken together. */
export function windowProblem({ from, to }: TimeWindow): Problem | null {
  const isBackwards = from !== null && to !== null && firstDay(from) > lastDay(to);
  return isBackwards ? { parameter: "from", message: `${from} is after ${to}` } : null;
}

/**
 * Reads a view from an address. Never fails: a parameter that cannot be read counts as not given, and is named.
 * @returns the view, and what could not be read; parameters that are none of a view's are ignored
 */
export function parseView(address: URLSearchParams): { readonly view: View; readonly problems: readonly Problem[] } {
  // A form sent without scripts names the fields left blank as well.
  const search = new URLSearchParams([...address].filter(([, value]) => value !== ""));
  const { filter, problems } = filterOf(parseParameters(FILTER_PARAMETERS, search));
  const { values, problems: more } = parseParameters(VIEW_PARAMETERS, search);
  const misplaced = layoutProblem(values);
  const layout = misplaced === null ? values.layout : null;
  const ungrouped = groupProblem(values);
  const { pin, show, rows, projection, level, draw, order, unit, time, size, colour, measures, select, among, path, chain, expand, focus, group, hide } = values;
  const view: View = {
    filter,
    show: show ?? DEFAULT_VIEW.show,
    rows: rows ?? DEFAULT_VIEW.rows,
    projection: projection ?? DEFAULT_VIEW.projection,
    level: level ?? DEFAULT_VIEW.level,
    layout: layout ?? DEFAULT_VIEW.layout,
    draw: draw ?? DEFAULT_VIEW.draw,
    order: order ?? DEFAULT_VIEW.order,
    unit,
    time: time ?? DEFAULT_VIEW.time,
    size: size ?? DEFAULT_VIEW.size,
    colour: colour ?? DEFAULT_VIEW.colour,
    measures,
    select,
    among,
    path,
    chain,
    expand,
    focus,
    group: ungrouped === null ? group : [],
    hide,
    pin: pin.map(parsePin),
  };
  return { view, problems: [...problems, ...more, ...[misplaced, ungrouped].filter((problem) => problem !== null)] };
}

/** A tie between two actors has no date of its own. */
function layoutProblem({ layout, projection }: { readonly layout: Layout | null; readonly projection: Projection | null }): Problem | null {
  const isAlone = layout === "time" && projection !== "events";
  return isAlone ? { parameter: "layout", message: "needs projection=events: only meetings have a date" } : null;
}

/** Countries are drawn by themselves already, and meetings are with each of their people. */
function groupProblem({ group, level, projection }: { readonly group: readonly string[]; readonly level: View["level"] | null; readonly projection: Projection | null }): Problem | null {
  const isAlone = group.length > 0 && (level === "country" || projection === "events");
  return isAlone ? { parameter: "group", message: "is for ties between people: neither level=country nor projection=events goes with it" } : null;
}

function parsePin(text: string): Pin {
  const [id = "", x, y] = text.split(":");
  return { id, x: Number(x), y: Number(y) };
}

/** The filter's parameters, in the order of the table, defaults left out. */
export function filterToSearch(filter: MeetingFilter): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of Object.keys(FILTER_PARAMETERS) as (keyof MeetingFilter)[]) {
    const value = filter[name];
    if (Array.isArray(value)) for (const each of value as readonly string[]) search.append(name, each);
    else if (value === true) search.set(name, "1");
    else if (value !== EVERY_MEETING[name] && value !== null) search.set(name, String(value));
  }
  return search;
}

/** The address of a view: the shortest that `parseView` reads back as the same view. */
export function viewToSearch(view: View): URLSearchParams {
  const search = filterToSearch(view.filter);
  for (const name of ["show", "rows", "projection", "level", "layout", "draw", "order", "unit", "time", "size", "colour", "measures", "select", "path", "chain"] as const) {
    if (view[name] !== DEFAULT_VIEW[name]) search.set(name, String(view[name]));
  }
  for (const id of view.among) search.append("among", id);
  for (const id of view.expand) search.append("expand", id);
  for (const id of view.focus) search.append("focus", id);
  for (const id of view.group) search.append("group", id);
  for (const id of view.hide) search.append("hide", id);
  for (const { id, x, y } of view.pin) search.append("pin", `${id}:${Math.round(x)}:${Math.round(y)}`);
  return search;
}

/**
 * A link to the explorer with this view: `/?person=wang-yi`.
 * @param path of another page that takes the same parameters
 */
export function viewHref(view: View, path = "/"): string {
  const search = viewToSearch(view).toString();
  return search === "" ? path : `${path}?${search}`;
}

/** A link to the meetings of a filter, as a table. */
export function meetingsHref(filter: Partial<MeetingFilter>): string {
  return viewHref({ ...DEFAULT_VIEW, show: "table", filter: { ...EVERY_MEETING, ...filter } });
}

/**
 * Whether something of a view rests on the measures of its network: the table of them, the size or the colour of the
 * discs, or the order of the matrix.
 */
export function asksForMeasures({ show, rows, measures, size, colour }: View): boolean {
  if (show === "matrix") return rows === "circle";
  return show === "graph" && (measures !== null || size !== DEFAULT_VIEW.size || colour !== DEFAULT_VIEW.colour);
}
