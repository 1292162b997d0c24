import { setMaxListeners } from "node:events";
import type { Parameter } from "@/lib/view/parameters";
import { facetsUrl, graphUrl, layoutUrl, meetingsUrl, timelineUrl } from "@/lib/view/requests";
import { withoutUnknown, type UnknownId } from "@/lib/view/unknown-ids";
import type { View } from "@/lib/view/view";
import { askRoute } from "@/lib/server/read-query";
import type { Route } from "@/lib/server/route";
import { ROUTES } from "@/lib/server/routes";
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
  const ask = async <P extends Record<string, Parameter>>(route: Route<P>, url: string) => [url, await inTime(askRoute(route, url, store, options))] as const;
  const entries = await Promise.all([
    ask(ROUTES.graph, graphUrl(view)),
    ask(ROUTES.graph, layoutUrl(view)),
    ask(ROUTES.timeline, timelineUrl(view)),
    ask(ROUTES.facets, facetsUrl(view)),
    ask(ROUTES.meetings, meetingsUrl(view, null)),
  ]);
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
