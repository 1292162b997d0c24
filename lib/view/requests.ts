import type { TimelineUnit } from "@/lib/domain/answers";
import type { DateRange } from "@/lib/domain/edtf";
import { EVERY_MEETING, type MeetingFilter } from "@/lib/domain/filter";
import { asksForMeasures, DEFAULT_VIEW, filterToSearch, type View } from "./view";

/** The requests that a view makes of the API. The server answers the first ones itself, under the same addresses. */

/** Nodes on which the layout rests: enough that those drawn in any window of time have their place in it. */
export const LAYOUT_NODES = 500;
/** Ties that are drawn: more of them hide one another, and hold up the hand that moves the picture. */
export const MOST_TIES = 1200;
/** So many for each of those drawn, where a reader draws more. */
const TIES_PER_NODE = 8;
/** Ties on which the layout rests. */
export const LAYOUT_TIES = 5000;
/** Actors that the measures take in; the API gives no more at a time. */
export const NETWORK_NODES = 2000;
/** Values of each filter that the panel asks for. */
export const FACET_VALUES = 60;
/** Marks of the lanes: with more meetings than this in sight they would lie upon one another. */
export const MOST_MARKS = 400;
/** Rows that the table asks for at a time. */
export const TABLE_PAGE = 100;

function tiesFor(draw: number): number {
  return Math.max(MOST_TIES, TIES_PER_NODE * draw);
}

/**
 * The graph that is drawn.
 * @param also ids of nodes that are drawn in addition
 */
export function graphUrl(view: View, also: readonly string[] = []): string {
  const search = filterToSearch(view.filter);
  shape(search, view);
  if (view.projection === "network") search.set("ties", String(tiesFor(view.draw)));
  search.set("limit", String(view.draw));
  // In a focus nothing is expanded.
  if (view.focus.length === 0) for (const id of view.expand) search.append("expand", id);
  for (const id of also) search.append("also", id);
  for (const id of view.focus) search.append("focus", id);
  for (const id of groupsOf(view)) search.append("group", id);
  for (const id of view.hide) search.append("hide", id);
  return `/api/v1/graph?${search.toString()}`;
}

/** The countries whose people are drawn as one: only persons are, and only where no meetings are nodes. */
export function groupsOf({ projection, level, group }: Pick<View, "projection" | "level" | "group">): readonly string[] {
  return projection === "network" && level === "person" ? group : [];
}

/**
 * The graph on which the layout rests: the view without its window of time and without what was expanded, put into
 * focus, drawn as one, hidden or drawn in addition, so that none of these moves a node. By time it is what is drawn
 * first: the scale is that of the window, and an actor stands amid those of its meetings that are drawn.
 */
export function layoutUrl(view: View): string {
  if (view.layout === "time") return graphUrl({ ...view, expand: [], hide: [] });
  const search = filterToSearch({ ...view.filter, from: null, to: null });
  shape(search, view);
  if (view.projection === "network") search.set("ties", String(LAYOUT_TIES));
  search.set("limit", String(LAYOUT_NODES));
  return `/api/v1/graph?${search.toString()}`;
}

/** Partners that the API gives at a time. */
export const MOST_NEIGHBOURS = 500;

/** Whom an actor met in the view, those it met most first; without any ties. */
export function neighboursUrl({ filter, level }: Pick<View, "filter" | "level">, id: string): string {
  const search = filterToSearch(filter);
  if (level !== DEFAULT_VIEW.level) search.set("level", level);
  search.set("ties", "0");
  search.set("limit", String(MOST_NEIGHBOURS));
  return `/api/v1/actors/${id}/neighbours?${search.toString()}`;
}

/** Of the nodes beyond the layout so many have a place of their own, whatever is drawn. */
export const OUTSKIRTS_NODES = 2000;

/** As the layout, with more nodes: where those stand that an expansion, or by ties another window of time, brings from beyond it. */
export function outskirtsUrl(view: View): string {
  const [path = "", search] = layoutUrl(view).split("?");
  const more = new URLSearchParams(search);
  more.set("limit", String(OUTSKIRTS_NODES));
  return withSearch(path, more);
}

function shape(search: URLSearchParams, { projection, level }: View): void {
  if (projection !== DEFAULT_VIEW.projection) search.set("projection", projection);
  if (level !== DEFAULT_VIEW.level) search.set("level", level);
}

/** The meetings of the view by place. */
export function mapUrl({ filter }: Pick<View, "filter">): string {
  return withSearch("/api/v1/map", filterToSearch(filter));
}

/** The request for some of a filter's meetings, newest first. */
export function meetingsOf(filter: MeetingFilter, limit: number, cursor: string | null = null): string {
  const search = filterToSearch(filter);
  search.set("limit", String(limit));
  if (cursor !== null) search.set("cursor", cursor);
  return `/api/v1/meetings?${search.toString()}`;
}

/** Rows and columns of the matrix: as many as can be told apart on a screen. */
export const MATRIX_ACTORS = 40;

/** The actors who met most, and the ties among them; what was hidden in the graph, or is out of its focus, is not there either, and who is drawn as one is so here. */
export function matrixUrl(view: View): string {
  const search = filterToSearch(view.filter);
  if (view.level !== DEFAULT_VIEW.level) search.set("level", view.level);
  search.set("limit", String(MATRIX_ACTORS));
  for (const id of view.focus) search.append("focus", id);
  for (const id of groupsOf({ ...view, projection: "network" })) search.append("group", id);
  for (const id of view.hide) search.append("hide", id);
  return `/api/v1/graph?${search.toString()}`;
}

/**
 * The meetings that the measures of a view rest on: those held, unless the view asks for a status of its own; as the
 * figures count, so that a tour is not counted beside its talks and the list leaves out what is too large for ties.
 */
export function measuredFilter({ filter }: Pick<View, "filter">): MeetingFilter {
  return { ...filter, status: filter.status.length === 0 ? ["held"] : filter.status, encounters: true };
}

/**
 * The whole network of a view, whatever of it is drawn: neither what is hidden or expanded nor how many nodes are drawn
 * changes a measure. Who is drawn as one is one in it.
 */
export function networkUrl(view: Pick<View, "filter" | "projection" | "level" | "group">): string {
  const search = filterToSearch(measuredFilter(view));
  if (view.level !== DEFAULT_VIEW.level) search.set("level", view.level);
  search.set("limit", String(NETWORK_NODES));
  for (const id of groupsOf(view)) search.append("group", id);
  return `/api/v1/graph?${search.toString()}`;
}

/** Bins over all time, so that what lies outside the window is seen beside it. */
export function timelineUrl(view: View): string {
  return withSearch("/api/v1/timeline", filterToSearch({ ...view.filter, from: null, to: null }));
}

/**
 * Bins of a filter, whatever its window.
 * @param span the days for which they are wanted; null for all time
 */
export function binsUrl(filter: MeetingFilter, unit: TimelineUnit, span: DateRange | null): string {
  const search = filterToSearch({ ...filter, from: null, to: null });
  search.set("unit", unit);
  if (span !== null) search.set("span", `${span.earliest}/${span.latest}`);
  return withSearch("/api/v1/timeline", search);
}

/** The meetings of these days, whatever the window, for the lanes. */
export function lanesUrl({ filter }: View, { earliest, latest }: DateRange): string {
  const search = filterToSearch({ ...filter, from: earliest, to: latest });
  search.set("order", "oldest");
  search.set("limit", String(MOST_MARKS));
  return withSearch("/api/v1/meetings", search);
}

/** The dossier in which a map finds the tours that it draws: that of the one person asked for, in the view's window; null for nobody, or several. */
export function toursUrl({ filter: { person, from, to } }: Pick<View, "filter">): string | null {
  const [one] = person;
  return one === undefined || person.length > 1 ? null : withSearch(`/api/v1/actors/${one}`, filterToSearch({ ...EVERY_MEETING, from, to }));
}

/** What the picture in the middle asks beside the graph and the meetings, that without which it cannot be drawn first. */
export function pictureUrls(view: View): readonly string[] {
  const drawn = view.show === "map" ? [mapUrl(view), toursUrl(view)] : view.show === "matrix" ? [matrixUrl(view)] : [];
  return [...drawn, asksForMeasures(view) ? networkUrl(view) : null].filter((url) => url !== null);
}

/** What a change of the window alone asks anew: what playing can ask for ahead. */
export function windowUrls(view: View): readonly string[] {
  const placed = view.layout === "time" ? [layoutUrl(view)] : [];
  return [...new Set([graphUrl(view), meetingsUrl(view, null), facetsUrl(view), ...placed, ...pictureUrls(view)])];
}

export function facetsUrl(view: View): string {
  const search = filterToSearch(view.filter);
  search.set("limit", String(FACET_VALUES));
  return `/api/v1/facets?${search.toString()}`;
}

/**
 * The chains between two actors under the view's filter.
 * @param indirect leaves out that the two met themselves
 */
export function pathUrl({ filter, level }: Pick<View, "filter" | "level">, [a, b]: readonly [string, string], indirect = false): string {
  const search = filterToSearch(filter);
  search.set("level", level);
  search.set("a", a);
  search.set("b", b);
  if (indirect) search.set("indirect", "1");
  return `/api/v1/path?${search.toString()}`;
}

/** A page of the table. */
export function meetingsUrl(view: View, cursor: string | null): string {
  const search = filterToSearch(view.filter);
  if (view.order !== DEFAULT_VIEW.order) search.set("order", view.order);
  search.set("limit", String(TABLE_PAGE));
  if (cursor !== null) search.set("cursor", cursor);
  return `/api/v1/meetings?${search.toString()}`;
}

/**
 * The meetings behind a selection, within the view: those of an actor, or of a tie, exactly as many as the figures say.
 * @param ids one id for an actor, two for a tie
 */
export function selectionFilter(view: View, ids: readonly string[]): MeetingFilter {
  return {
    ...view.filter,
    ...takingPart(view, ids),
    encounters: true,
    maxParticipants: ids.length > 1 ? view.filter.maxParticipants : null,
  };
}

/** The part of a view's filter that asks all of these to have taken part: an actor, one for a country, or people drawn as one. */
export function takingPart(view: Pick<View, "filter" | "projection" | "level" | "group">, ids: readonly string[]): Pick<MeetingFilter, "with"> | Pick<MeetingFilter, "for"> | Pick<MeetingFilter, "with" | "of"> {
  const { filter } = view;
  const and = <Id extends string>(before: readonly Id[], more: readonly string[]) => [...new Set([...before, ...(more as readonly Id[])])];
  if (view.level === "country") return { for: and(filter.for, ids) };
  const groups = groupsOf(view);
  return { with: and(filter.with, ids.filter((id) => !groups.includes(id))), of: and(filter.of, ids.filter((id) => groups.includes(id))) };
}

function withSearch(path: string, search: URLSearchParams): string {
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}
