import type { ActorRef } from "@/lib/domain/answers";
import type { ActorId } from "@/lib/domain/ids";
import type { ActorKind } from "@/lib/domain/words";
import { collapse, select, withFilter } from "./changes";
import type { Point } from "./graph-geometry";
import { ACTOR_FILTERS } from "./hrefs";
import { MAX_KEPT, MAX_REPEATS } from "./parameters";
import type { Pin, View } from "./view";

/** Several things selected at once, and what can be done with all of them, as pure functions from view to view. */

/** As many can be selected at once as an address may name. */
export const MOST_SELECTED = MAX_REPEATS;

/** All that is selected, each once; of a tie both ends. */
export function selectedIds({ select, among }: Pick<View, "select" | "among">): readonly string[] {
  return [...new Set([...(select?.split("~") ?? []), ...among])];
}

/** Selects all of these, the first of which the picture brings into sight; no more than `MOST_SELECTED`. */
export function selectAll(view: View, ids: readonly string[]): View {
  const [first = null, ...others] = [...new Set(ids)].slice(0, MOST_SELECTED);
  return { ...view, select: first, among: others };
}

/** Adds one to what is selected, or takes it away where it is there. */
export function toggleSelected(view: View, id: string): View {
  const ids = selectedIds(view);
  return selectAll(view, ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
}

/** Whether what is hidden, or locked, has room for these as well. */
export function hasRoom(kept: readonly string[], ids: readonly string[]): boolean {
  return new Set([...kept, ...ids]).size <= MAX_KEPT;
}

/** Hides these nodes, where there is room: what they brought in goes with them, and neither they nor ties of theirs stay selected. */
export function hide(view: View, ...ids: readonly string[]): View {
  if (!hasRoom(view.hide, ids)) return view;
  const hidden = new Set(ids);
  const selected = [view.select ?? "", ...view.among].filter((item) => item !== "" && !item.split("~").some((id) => hidden.has(id)));
  return { ...selectAll(ids.reduce(collapse, view), selected), hide: [...view.hide.filter((id) => !hidden.has(id)), ...hidden] };
}

/** Leaves the meetings of all these actors out of the view. */
export function leaveAllOut(view: View, ids: readonly string[]): View {
  const not = view.filter.not.filter((each) => !ids.includes(each));
  return select(withFilter(view, { not: [...not, ...(ids as readonly ActorId[])] }), null);
}

/** The one kind that all of these actors have; null where they have several. */
export function commonKind(actors: readonly Pick<ActorRef, "kind">[]): ActorKind | null {
  const kinds = new Set(actors.map(({ kind }) => kind));
  const [kind = null] = kinds;
  return kinds.size === 1 ? kind : null;
}

/** Narrows the view to the meetings of any of these actors, all of one kind, in place of other actors asked for. */
export function anyOf(view: View, kind: ActorKind, ids: readonly string[]): View {
  return withFilter(view, { person: [], country: [], org: [], match: "any", [ACTOR_FILTERS[kind]]: ids });
}

/** Where several nodes are put, so that nothing but the hand moves them. Beyond `MAX_KEPT` those put first are let go. */
export function pinAll(view: View, places: readonly (Point & { readonly id: string })[]): View {
  const put = new Set(places.map(({ id }) => id));
  const pins: readonly Pin[] = [...view.pin.filter(({ id }) => !put.has(id)), ...places.map(({ id, x, y }) => ({ id, x: Math.round(x), y: Math.round(y) }))];
  return { ...view, pin: pins.slice(-MAX_KEPT) };
}

/** Lets nodes go to where the picture would have them. */
export function release(view: View, ids: readonly string[]): View {
  return { ...view, pin: view.pin.filter(({ id }) => !ids.includes(id)) };
}

export function releaseAll(view: View): View {
  return { ...view, pin: [] };
}

export function isPinned({ pin }: Pick<View, "pin">, id: string): boolean {
  return pin.some((pinned) => pinned.id === id);
}
