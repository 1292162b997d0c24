import type { Graph, GraphNode, SearchItem } from "@/lib/domain/answers";
import { expansionsOf } from "@/lib/domain/expansion";
import type { ActorKind, Level } from "@/lib/domain/words";
import { collapse, expand, setLevel } from "./changes";
import { actorsDrawn } from "./grouping";
import { countWords, listWords, numberWords } from "./labels";
import { MAX_REPEATS } from "./parameters";
import { groupsOf } from "./requests";
import type { View } from "./view";

/**
 * The focus: only some actors and those tied to them are drawn. It is no filter, so the meetings of the view, and with
 * them the table and the timeline, stay as they are; and it moves nothing, since positions do not rest on it.
 */

/** Draws only these and those tied to them, in place of another focus; as a graph, unless the picture is of ties already. */
export function focusOn(view: View, ids: readonly string[]): View {
  const focus = [...new Set(ids)].slice(0, MAX_REPEATS);
  const show = view.show === "list" || view.show === "matrix" ? view.show : "graph";
  return { ...view, show, focus, hide: view.hide.filter((hidden) => !focus.includes(hidden)) };
}

/** Focuses on what a search found. Persons are drawn among persons, countries among countries. */
export function focusOnFound(view: View, { id, kind }: Pick<SearchItem, "id" | "kind">): View {
  if (groupsOf(view).includes(id)) return focusOn(view, [id]);
  const level = kind === "person" || kind === "country" ? kind : view.level;
  return focusOn(level === view.level ? view : setLevel(view, level), [id]);
}

/** Draws all again. */
export function leaveFocus(view: View): View {
  return { ...view, focus: [] };
}

/** Whether just these are in focus. */
export function isFocused({ focus }: Pick<View, "focus">, ids: readonly string[]): boolean {
  return ids.length > 0 && focus.length === ids.length && ids.every((id) => focus.includes(id));
}

/** Focuses on these, or draws all again where just these are in focus. */
export function toggleFocus(view: View, ids: readonly string[]): View {
  return isFocused(view, ids) ? leaveFocus(view) : focusOn(view, ids);
}

/** Whether an actor can be in focus: one that is drawn, or is of the kind that is. */
export function canFocus({ level }: { readonly level: Level }, kind: ActorKind, drawn: boolean): boolean {
  return drawn || (kind === "person") === (level === "person");
}

/** Whether something was drawn in addition around an actor: it was expanded or, in a focus, is in it. */
export function isGrown({ focus, expand: expanded }: Pick<View, "focus" | "expand">, id: string): boolean {
  return focus.length > 0 ? focus.includes(id) : expansionsOf(expanded, id).length > 0;
}

/** Draws more of those tied to an actor; in a focus it takes the actor into it, so that all of them are drawn. */
export function grow(view: View, id: string): View {
  if (isGrown(view, id)) return view;
  return view.focus.length > 0 ? focusOn(view, [...view.focus, id]) : expand(view, id);
}

/** Takes back what `grow` drew. The last in focus stays in it: to draw all again is another act. */
export function shrink(view: View, id: string): View {
  if (view.focus.length === 0) return collapse(view, id);
  return view.focus.length === 1 ? view : { ...view, focus: view.focus.filter((each) => each !== id) };
}

export function toggleGrown(view: View, id: string): View {
  return isGrown(view, id) ? shrink(view, id) : grow(view, id);
}

/** What is drawn of a focus. */
export interface Focused {
  /** `Drawn: only Wang Yi with 41 partners, 42 of 273.` */
  readonly words: string;
  /** Whether more of it is drawn where more may be drawn. */
  readonly more: boolean;
}

type Drawn = Pick<Graph, "nodes" | "totals" | "groups"> & { readonly focus: NonNullable<Graph["focus"]> };

/**
 * Tells what is drawn of a focus, and of how many.
 * @param graph the answer that draws it
 */
export function tellFocus({ nodes, totals, groups, focus: { on, nodes: around, meetings } }: Drawn, { projection, draw }: Pick<View, "projection" | "draw">): Focused {
  if (on.length === 0) return { words: "Nobody is drawn: who is in focus is not among those whom this picture could draw.", more: false };
  const drawnIds = new Set(nodes.map(({ id }) => id));
  const who = namesOf(on.map(({ id, label }) => (drawnIds.has(id) ? label : `${label} (not drawn)`)));
  // The limit is of actors, whatever they are drawn as.
  const more = nodes.length < around && actorsDrawn({ nodes, groups }) >= draw;
  if (projection === "events") {
    const drawn = nodes.filter(isMeeting).length;
    const some = drawn < meetings ? `${numberWords(drawn)} of ` : "";
    return { words: `Drawn: only ${some}${countWords(meetings, "meeting")} of ${who}, of ${numberWords(totals.meetings)}.`, more: drawn < meetings };
  }
  const inFocus = new Set(on.map(({ id }) => id));
  const partners = around - on.length;
  const drawn = nodes.filter(({ id }) => !inFocus.has(id)).length;
  const some = drawn < partners ? `${numberWords(drawn)} of ` : "";
  const besides = drawn > partners ? ` and ${numberWords(drawn - partners)} more` : "";
  return { words: `Drawn: only ${who} with ${some}${countWords(partners, "partner")}${besides}, ${numberWords(actorsDrawn({ nodes, groups }))} of ${numberWords(totals.nodes)}.`, more };
}

function isMeeting({ kind }: Pick<GraphNode, "kind">): boolean {
  return kind === "meeting";
}

/** Names that a sentence bears. */
const MOST_NAMES = 3;

/** `Wang Yi, Qin Gang, and 4 others` */
export function namesOf(names: readonly string[]): string {
  return listWords(names.length <= MOST_NAMES ? names : [...names.slice(0, MOST_NAMES - 1), `${numberWords(names.length - MOST_NAMES + 1)} others`]);
}
