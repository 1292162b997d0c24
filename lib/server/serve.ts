import type { Parameter } from "@/lib/view/parameters";
import { etagOf, matches } from "./etag";
import { badParameter, failureOf, failureResponse, notFound } from "./failures";
import { logError } from "./log";
import { isProblem, readQuery } from "./read-query";
import type { Question, Route } from "./route";
import { getInfo, getStore } from "./store";

interface PathContext {
  /** Next leaves it out where the path has no part that varies. */
  readonly params?: Promise<Readonly<Record<string, string | undefined>>>;
}

/**
 * The handler of a route of the API: reads the address strictly, asks the store, and answers JSON with an ETag.
 * 400 names the parameter that is wrong or unknown, or whose id names nothing; 404 is for an id of the path; 503 for
 * an engine that is away.
 */
export function serve<P extends Record<string, Parameter>>(route: Route<P>): (request: Request, context?: PathContext) => Promise<Response> {
  return async (request, context) => {
    try {
      const { id = "", other = "" } = (await context?.params) ?? {};
      return await answer(route, request, { id, other });
    } catch (error) {
      const failure = failureOf(error);
      if (failure.status === 500) logError(error);
      return failureResponse(failure);
    }
  };
}

async function answer<P extends Record<string, Parameter>>(route: Route<P>, request: Request, ids: Pick<Question<P>, "id" | "other">): Promise<Response> {
  const url = new URL(request.url);
  const read = readQuery(route, url.searchParams);
  if (isProblem(read)) return failureResponse(badParameter(read.parameter, read.message));
  const problem = route.check?.(ids) ?? null;
  if (problem !== null) return failureResponse(badParameter(problem.parameter, problem.message));

  // The revision is read before the question: data loaded in between make the tag too old, never too new.
  const { revision } = await getInfo();
  const etag = etagOf(revision, url.pathname + url.search);
  const headers = { ETag: etag, "Cache-Control": "no-cache" };
  if (matches(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });

  const store = await getStore();
  const options = { signal: request.signal };
  const [missing] = await store.unknown(read.filter, [], options);
  if (missing !== undefined) return failureResponse(badParameter(missing.parameter, `there is none with the id ${missing.id}`));
  const found = await route.answer({ store, ...ids, filter: read.filter, values: read.values, options });
  if (found !== null && isProblem(found)) return failureResponse(badParameter(found.parameter, found.message));
  if (found === null) return failureResponse(notFound(`There is no ${route.names ?? "answer"} with ${ids.other === "" ? "this id" : "one of these ids"}.`));
  return Response.json(found, { headers });
}
