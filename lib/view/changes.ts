import type { MeetingFilter } from "@/lib/domain/filter";
import { actorsAsked, EVERY_MEETING } from "@/lib/domain/filter";
import { isCounted, readExpansion } from "@/lib/domain/expansion";
import type { View } from "./view";

/** Every change that a gesture can make to a view, as pure functions from view to view. */

/** The filters that are lists of values. */
export type ListFilter = {
  [K in keyof MeetingFilter]: MeetingFilter[K] extends readonly string[] ? K : never;
}[keyof MeetingFilter];

/** Puts a value into a list filter, or takes it out where it is there. */
export function toggleFilter(view: View, name: ListFilter, value: string): View {
  const list: readonly string[] = view.filter[name];
  const next = list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
  return withFilter(view, { [name]: next });
}

/** Changes filters. What `where` is seen from may be gone afterwards: then it goes as well. Other filters have other chains. */
export function withFilter(view: View, change: Partial<MeetingFilter>): View {
  const filter = { ...view.filter, ...change };
  const seenFromOne = actorsAsked(filter).length === 1;
  return { ...view, chain: null, filter: { ...filter, where: seenFromOne ? filter.where : [] } };
}

export function clearFilters(view: View): View {
  return { ...view, chain: null, filter: EVERY_MEETING };
}

export function select(view: View, id: string | null): View {
  return { ...view, select: id, among: [] };
}

/** The window of time; null on a side for none. */
export function setWindow(view: View, from: string | null, to: string | null): View {
  return withFilter(view, { from, to });
}

/** The meetings that no window of time can hold, as a table: those without a date, under the other filters. */
export function onlyUndated(view: View): View {
  return { ...withFilter(view, { from: null, to: null, undated: true }), show: "table" };
}

export function setUnit(view: View, unit: View["unit"]): View {
  return { ...view, unit };
}

/** Lanes or columns. */
export function setTime(view: View, time: View["time"]): View {
  return { ...view, time };
}

/**
 * Draws what an expansion adds. One that says how many takes the place of another of the same actor.
 * @param asked an id, or an expansion as the address writes it
 */
export function expand(view: View, asked: string): View {
  if (view.expand.includes(asked)) return view;
  const { id } = readExpansion(asked);
  const others = isCounted(asked) ? view.expand.filter((each) => !isCounted(each) || readExpansion(each).id !== id) : view.expand;
  return { ...view, expand: [...others, asked], hide: view.hide.filter((hidden) => hidden !== id) };
}

/** Takes back all that was added around an actor. */
export function collapse(view: View, id: string): View {
  return { ...view, expand: view.expand.filter((each) => readExpansion(each).id !== id) };
}

/** Takes back one expansion, as the address writes it. */
export function takeBack(view: View, asked: string): View {
  return { ...view, expand: view.expand.filter((each) => each !== asked) };
}

/** So many nodes more are offered at a time. */
export const DRAW_MORE = 50;

export function drawMore(view: View, more: number): View {
  return { ...view, draw: Math.min(2000, view.draw + more) };
}

/** Persons and countries are other nodes: what was selected, expanded, hidden and dragged names nothing there. */
export function setLevel(view: View, level: View["level"]): View {
  return { ...view, level, select: null, among: [], path: null, chain: null, expand: [], focus: [], group: [], hide: [], pin: [] };
}

/** The table of measures beside the graph, in an order; null for none. */
export function setMeasures(view: View, measures: View["measures"]): View {
  return { ...view, show: "graph", measures };
}

/** Draws the people of some countries one by one again; what was chosen of them as one is let go. */
export function ungroup(view: View, codes: readonly string[] = view.group): View {
  const isIn = (id: string) => codes.includes(id);
  const without = (ids: readonly string[]) => ids.filter((id) => !isIn(id));
  const [first = null, ...others] = [view.select ?? "", ...view.among].filter((item) => item !== "" && !item.split("~").some(isIn));
  return {
    ...view, group: without(view.group), focus: without(view.focus), hide: without(view.hide), expand: view.expand.filter((each) => !isIn(readExpansion(each).id)),
    select: first, among: others, pin: view.pin.filter(({ id }) => !isIn(id)),
  };
}

export function setProjection(view: View, projection: View["projection"]): View {
  return { ...ungroup(view), projection, layout: projection === "events" ? view.layout : "ties", expand: [], pin: [] };
}

/** Meetings as nodes, drawn by ties or by time. What was dragged stood in the other picture. */
export function setLayout(view: View, layout: View["layout"]): View {
  if (view.projection === "events" && view.layout === layout) return view;
  return { ...(view.projection === "events" ? view : setProjection(view, "events")), layout, pin: [] };
}
