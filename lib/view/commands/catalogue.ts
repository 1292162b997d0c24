import { TIMELINE_UNITS } from "@/lib/domain/answers";
import { actorsAsked, EVERY_MEETING } from "@/lib/domain/filter";
import { FORMATS, KINDS, OFFICE_KINDS, PUBLISHER_KINDS, STATUSES, WHERES } from "@/lib/domain/words";
import { clearFilters, DRAW_MORE, drawMore, type ListFilter, setLayout, setLevel, setMeasures, setProjection, setTime, setUnit, setWindow, toggleFilter, ungroup, withFilter } from "../changes";
import { leaveFocus } from "../focus";
import { countryName } from "../graph-words";
import { FORMAT_LABELS, KIND_LABELS, OFFICE_LABELS, PUBLISHER_KIND_LABELS, STATUS_LABELS, WHERE_LABELS } from "../labels";
import { DEFAULT_MEASURE_ORDER } from "../measure-columns";
import type { SavedView } from "../saved/kept";
import { savedView } from "../saved/same-view";
import type { Picture } from "../parameters";
import { DEFAULT_VIEW, type View } from "../view";
import type { Command, Deed } from "./command";

/** Everything that can be done by name without anything being found first, under headings. */
export interface Shelf {
  readonly heading: string;
  readonly commands: readonly Command[];
}

const PICTURE_COMMANDS: Readonly<Record<Picture, readonly [label: string, also: string]>> = {
  graph: ["Show as a graph", "network picture"], list: ["Show as a list", "tree"], table: ["Show as a table", "rows meetings"],
  map: ["Show on the map", "places world"], matrix: ["Show as a matrix", "grid who met whom"],
};

/**
 * @param view what is shown; outside the explorer, the view of all meetings
 * @param views those that the reader saved
 * @param inExplorer whether there is a view to be changed
 */
export function catalogue(view: View, views: readonly SavedView[], inExplorer: boolean): readonly Shelf[] {
  return [
    { heading: "Saved views", commands: views.map((saved) => change(`saved:${saved.id}`, `Open “${saved.name}”`, () => savedView(saved), `${saved.told} view`)) },
    { heading: "How it is shown", commands: shownCommands(view) },
    { heading: "Filters", commands: filterCommands(view) },
    { heading: "Timeline", commands: timelineCommands() },
    { heading: "This page", commands: pageCommands(inExplorer) },
    { heading: "Pages", commands: PAGES },
  ];
}

function change(id: string, label: string, step: (view: View) => View, also = ""): Command {
  return { id, label, also, act: { kind: "view", step } };
}

function shownCommands(view: View): Command[] {
  return [
    ...Object.entries(PICTURE_COMMANDS).map(([show, [label, also]]) => change(`show:${show}`, label, (from) => ({ ...from, show: show as Picture }), also)),
    change("projection:network", "Draw ties between actors", (from) => setProjection({ ...from, show: "graph" }, "network"), "network"),
    change("projection:events", "Draw meetings as nodes", (from) => setProjection({ ...from, show: "graph" }, "events"), "events"),
    change("layout:time", "Draw meetings by time", (from) => setLayout({ ...from, show: "graph" }, "time"), "date axis chronological layout"),
    change("layout:ties", "Draw meetings by ties", (from) => setLayout({ ...from, show: "graph" }, "ties"), "layout"),
    change("level:person", "Show by person", (from) => setLevel(from, "person"), "people"),
    change("level:country", "Show by country", (from) => setLevel(from, "country"), "countries organizations"),
    change("measures", "Show the measures", (from) => setMeasures(from, from.measures ?? DEFAULT_MEASURE_ORDER), "betweenness centrality brokers circles"),
    ...(view.focus.length > 0 ? [change("focus", "Draw all again", leaveFocus, "focus leave everybody")] : []),
    ...view.group.map((code) => change(`ungroup:${code}`, `Draw people of ${countryName(code)} one by one`, (from) => ungroup(from, [code]), "ungroup")),
    change("draw", `Draw ${DRAW_MORE} more`, (from) => drawMore(from, DRAW_MORE), "nodes"),
  ];
}

function filterCommands(view: View): Command[] {
  const of = <T extends string>(list: ListFilter, heading: string, values: readonly T[], labels: Readonly<Record<T, string>>, also = "") =>
    values.map((value) => {
      const chosen = (view.filter[list] as readonly string[]).includes(value);
      const words = `${heading}: ${labels[value].toLowerCase()}`;
      return change(`filter:${list}:${value}`, chosen ? `No more filter by ${words}` : `Filter by ${words}`, (from) => toggleFilter(from, list, value), also);
    });
  const flag = (name: "disputed" | "encounters" | "undated", words: string, also: string) => {
    const chosen = view.filter[name];
    return change(`filter:${name}`, chosen ? `No more filter by ${words}` : `Filter by ${words}`, (from) => withFilter(from, { [name]: !from.filter[name] }), also);
  };
  return [
    ...(view.filter === EVERY_MEETING ? [] : [change("clear", "Clear all filters", clearFilters, "reset remove everything")]),
    ...(view.filter.from === null && view.filter.to === null ? [] : [change("clear:time", "Show all time", (from) => setWindow(from, null, null), "clear dates widen window")]),
    ...of("status", "status", STATUSES, STATUS_LABELS),
    ...of("format", "format", FORMATS, FORMAT_LABELS),
    ...of("kind", "kind", KINDS, KIND_LABELS),
    ...(actorsAsked(view.filter).length === 1 ? of("where", "where", WHERES, WHERE_LABELS) : []),
    ...of("office", "office", OFFICE_KINDS, OFFICE_LABELS),
    ...of("publisherKind", "source", PUBLISHER_KINDS, PUBLISHER_KIND_LABELS, "publisher"),
    flag("disputed", "sources that differ", "disputed"),
    flag("encounters", "talks in place of visits", "encounters"),
    flag("undated", "meetings without a date", "undated"),
  ];
}

function timelineCommands(): Command[] {
  return [
    ...TIMELINE_UNITS.map((unit) => change(`unit:${unit}`, `Timeline by ${unit}`, (view) => setUnit(view, unit), "unit columns")),
    change("unit", "Timeline by what fits", (view) => setUnit(view, null), "unit automatic columns"),
    change("time:lanes", "Timeline with a lane for each", (view) => setTime(view, "lanes"), "lanes"),
    change("time:columns", "Timeline in columns", (view) => setTime(view, "columns"), "bars"),
  ];
}

function pageCommands(inExplorer: boolean): Command[] {
  const deed = (id: Deed, label: string, also = ""): Command => ({ id: `do:${id}`, label, also, act: { kind: "do", deed: id } });
  return [
    ...(inExplorer ? [deed("undo", "Undo", "back"), deed("redo", "Redo", "forward again"), deed("views", "Save this view, or see those saved", "bookmark notes views import export")] : []),
    deed("copy-link", "Copy a link to this page", "share address url"),
    ...(inExplorer ? [
      deed("png", "Export the picture as PNG", "save download image share"),
      deed("svg", "Export the picture as SVG", "save download image vector share"),
      deed("embed", "Embed this view", "iframe html code share"),
    ] : []),
    deed("print", "Print", "paper pdf export"),
    deed("light", "Light theme", "bright day colours"),
    deed("dark", "Dark theme", "night colours"),
    deed("help", "Help", "about question keys"),
  ];
}

const page = (href: string, label: string, also: string): Command => ({ id: `page:${href}`, label, also, act: { kind: "go", href } });

const PAGES: readonly Command[] = [
  change("page:/", "Go to all meetings", () => DEFAULT_VIEW, "explorer home start"),
  page("/compare", "Go to Compare", "two side by side"),
  page("/upcoming", "Go to Upcoming", "planned future"),
  page("/method", "Go to Method", "how counted settled rules measures"),
];
