import type { MeetingFilter } from "@/lib/domain/filter";
import { chipsOf, type NameOf } from "../chips";
import { namesOf } from "../focus";
import { countryName } from "../graph-words";
import { FILTER_PARAMETERS } from "../parameters";
import { DEFAULT_VIEW, parseView, viewToSearch, type View } from "../view";
import type { SavedView } from "./kept";

/** Whether two addresses show the same, and which saved view is shown. */

/** The address under which a view is saved: its own, without a question mark. */
export function savedAddress(view: View): string {
  return viewToSearch(view).toString();
}

/** The view that a saved address shows. */
export function savedView({ address }: Pick<SavedView, "address">): View {
  return parseView(new URLSearchParams(address)).view;
}

/** The order in which filters were chosen is no difference; that in which nodes were expanded is. */
function inOneOrder(view: View): View {
  const lists = Object.keys(FILTER_PARAMETERS).flatMap((name) => {
    const value: unknown = view.filter[name as keyof MeetingFilter];
    return Array.isArray(value) ? [[name, [...(value as readonly string[])].sort()]] : [];
  });
  return { ...view, filter: { ...view.filter, ...Object.fromEntries(lists) as Partial<MeetingFilter> } };
}

/** True where two views show the same and have the same selected. */
export function isSameView(a: View, b: View): boolean {
  return savedAddress(inOneOrder(a)) === savedAddress(inOneOrder(b));
}

/** To select something changes nothing of what is shown. */
function withoutSelection(view: View): View {
  return { ...view, select: null, chain: null };
}

/** The saved view that is shown, whatever is selected in it; of several, that with the same selection. Null for none. */
export function findSaved<V extends Pick<SavedView, "address">>(views: readonly V[], shown: View): V | null {
  const same = views.filter((saved) => isSameView(withoutSelection(savedView(saved)), withoutSelection(shown)));
  return same.find((saved) => isSameView(savedView(saved), shown)) ?? same[0] ?? null;
}

/** After so many steps nobody remembers where they began. */
const FAR = 100;

/** Which saved view is shown, or was shown last before what was changed since. */
export interface Standing {
  readonly saved: SavedView;
  readonly changed: boolean;
}

/**
 * Where the reader stands among the saved views.
 * @param views those that are saved
 * @param trail the addresses that the reader came through, `/?…`, up to the one that is shown
 * @returns null where no saved view was shown since the reader last began with all meetings
 */
export function standingIn(views: readonly SavedView[], trail: readonly string[]): Standing | null {
  if (views.length === 0) return null;
  for (const [back, step] of trail.slice(-FAR).reverse().entries()) {
    const view = parseView(new URLSearchParams(step.split("?")[1] ?? "")).view;
    const saved = findSaved(views, view);
    if (saved !== null) return { saved, changed: back > 0 };
    if (isSameView(withoutSelection(view), DEFAULT_VIEW)) return null;
  }
  return null;
}

const PICTURE_WORDS: Readonly<Record<View["show"], string | null>> = { graph: null, list: "as a list", table: "as a table", map: "on the map", matrix: "as a matrix" };

/** What a view asks for, in few words: `Wang Yi, since 2022, on the map`. */
export function tellSaved(view: View, nameOf: NameOf): string {
  const chips = chipsOf(view.filter, nameOf).map(({ words }) => words);
  const focus = view.focus.length === 0 ? null : `around ${namesOf(view.focus.map((id) => nameOf("not", id)))}`;
  const asOne = view.group.length === 0 ? null : `people of ${namesOf(view.group.map(countryName))} as one`;
  const shown = [PICTURE_WORDS[view.show], view.level === "country" ? "by country" : null, view.show === "graph" && view.layout === "time" ? "by time" : null, focus, asOne].filter((words) => words !== null);
  return [...(chips.length === 0 ? ["All meetings"] : chips), ...shown].join(", ");
}
