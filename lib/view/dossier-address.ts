import type { TimeWindow } from "@/lib/domain/filter";
import { actorHref } from "./hrefs";
import { DOSSIER_PARAMETERS, parseParameters, type Problem, type WholeList } from "./parameters";
import type { PartnerOrder } from "./partner-order";
import { readWindowOf } from "./window-address";

/** A dossier in its address: the time its figures rest on, and how much of its long lists is shown. */
export interface DossierView extends TimeWindow {
  /** By what the partners are ranked. */
  readonly sort: PartnerOrder;
  /** Lists shown whole, where a page shows their beginning. */
  readonly whole: readonly WholeList[];
}

export const DEFAULT_DOSSIER: DossierView = { from: null, to: null, sort: "meetings", whole: [] };

/**
 * Reads an address. Never fails: what cannot be read counts as not given, and is named; a window that ends before it
 * begins counts as none.
 */
export function parseDossierView(address: URLSearchParams): { readonly view: DossierView; readonly problems: readonly Problem[] } {
  const { window, problems } = readWindowOf(address);
  const { values: { sort, whole }, problems: more } = parseParameters(DOSSIER_PARAMETERS, address);
  return { view: { ...window, sort: sort ?? DEFAULT_DOSSIER.sort, whole }, problems: [...problems, ...more] };
}

/** The address of a dossier: `/actors/wang-yi?from=2023&whole=partners#partners`. */
export function dossierHref(id: string, { from, to, sort, whole }: DossierView, anchor?: string): string {
  const search = new URLSearchParams();
  if (from !== null) search.set("from", from);
  if (to !== null) search.set("to", to);
  if (sort !== DEFAULT_DOSSIER.sort) search.set("sort", sort);
  for (const list of whole) search.append("whole", list);
  const text = search.toString();
  return `${actorHref(id)}${text === "" ? "" : `?${text}`}${anchor === undefined ? "" : `#${anchor}`}`;
}

/** The same, with one more of its lists shown whole. */
export function wholeHref(id: string, view: DossierView, list: WholeList, anchor: string = list): string {
  return dossierHref(id, { ...view, whole: [...new Set([...view.whole, list])] }, anchor);
}
