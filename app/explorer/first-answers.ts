import { setMaxListeners } from "node:events";
import { facetsUrl, FACET_VALUES, graphUrl, LAYOUT_NODES, layoutUrl, meetingsUrl, TABLE_PAGE, timelineUrl } from "@/lib/view/requests";
import { withoutUnknown, type UnknownId } from "@/lib/view/unknown-ids";
import type { View } from "@/lib/view/view";
import { getStore } from "@/lib/server/store";
import { StoreError } from "@/lib/store/port";

/** What the page has in it before the browser asks for anything. */
export interface FirstAnswers {
  /** By the address of the request that they answer. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** Ids of the view that name nothing: the answers are those without them. */
  readonly unknown: readonly UnknownId[];
}

/** The page comes in this time in any case; what is not answered by then the browser asks for itself. */
const PATIENCE_MS = 2000;

/**
 * Answers a view's first requests on the server. Where the engine is away or slow nothing, or less, is answered: the
 * browser then asks, and says what it is told.
 * @throws what is not the engine's failure
 */
export async function firstAnswers(asked: View): Promise<FirstAnswers> {
  const deadline = AbortSignal.timeout(PATIENCE_MS);
  // Every query listens to it, and there are more of them than the ten at which Node suspects a leak.
  setMaxListeners(0, deadline);
  const options = { signal: deadline };
  const late = until(deadline);
  const inTime = <T>(work: Promise<T>) => Promise.race([work, late]).catch(nothingWhereAway);

  const store = await inTime(getStore());
  const unknown = store === null ? null : await inTime(store.unknown(asked.filter, [], options));
  if (store === null || unknown === null) return { answers: {}, unknown: [] };

  const view = withoutUnknown(asked, unknown);
  const { filter, projection, level, expand, hide, draw, order } = view;
  const always = { ...filter, from: null, to: null };
  const entries = await Promise.all([
    [graphUrl(view), inTime(store.graph(filter, { projection, level, expand, hide, limit: draw }, options))] as const,
    [layoutUrl(view), inTime(store.graph(always, { projection, level, expand: [], hide: [], limit: LAYOUT_NODES }, options))] as const,
    [timelineUrl(view), inTime(store.timeline(always, null, options))] as const,
    [facetsUrl(view), inTime(store.facets(filter, FACET_VALUES, options))] as const,
    [meetingsUrl(view, null), inTime(store.meetings(filter, { limit: TABLE_PAGE, cursor: null, order }, options))] as const,
  ].map(async ([url, answer]) => [url, await answer] as const));
  return { answers: Object.fromEntries(entries.filter(([, answer]) => answer !== null)), unknown };
}

/** Null once the time is over; never before. */
function until(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(null), { once: true }));
}

function nothingWhereAway(error: unknown): null {
  if (error instanceof StoreError) return null;
  throw error;
}
