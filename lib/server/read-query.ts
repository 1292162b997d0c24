import { fold } from "@/lib/domain/fold";
import type { MeetingFilter, TimeWindow } from "@/lib/domain/filter";
import type { Cancellable, GraphStore } from "@/lib/store/port";
import { FILTER_PARAMETERS, parseParameters, type Parameter, type Problem, type Values } from "@/lib/view/parameters";
import { filterOf, windowProblem } from "@/lib/view/view";
import type { Route } from "./route";

export interface Query<P extends Record<string, Parameter>> {
  readonly filter: MeetingFilter;
  readonly values: Values<P>;
}

/**
 * Reads the query of a request strictly: what a page would ignore is a fault here.
 * @returns the filter and the route's own parameters, or the first thing that is wrong
 */
export function readQuery<P extends Record<string, Parameter>>(route: Route<P>, search: URLSearchParams): Query<P> | Problem {
  const own = parseParameters(route.parameters, search);
  // Always read, so that there is a filter; what it finds counts only where the route takes one.
  const shared = parseParameters(FILTER_PARAMETERS, route.filtered ? search : new URLSearchParams());
  const { filter, problems } = filterOf(shared);
  const [stranger] = own.unknown.filter((name) => !route.filtered || !Object.hasOwn(FILTER_PARAMETERS, name));
  if (stranger !== undefined) return { parameter: stranger, message: "there is no such parameter here" };
  const [problem] = [...own.problems, ...problems, ...windowProblems(own.values)];
  if (problem !== undefined) return problem;
  if (Object.hasOwn(route.parameters, "q") && fold((own.values as { q?: string | null }).q ?? "") === "") {
    return { parameter: "q", message: "asks for at least one letter or digit" };
  }
  return { filter, values: own.values };
}

/** Of a route that takes a window of time and no filter. */
function windowProblems({ from = null, to = null }: Partial<TimeWindow>): Problem[] {
  const problem = windowProblem({ from, to });
  return problem === null ? [] : [problem];
}

/**
 * Answers a request as the API would, within this process.
 * @param url of the route, as a view's requests write it
 * @throws RangeError where the address has a fault; StoreError
 */
export async function askRoute<P extends Record<string, Parameter>>(route: Route<P>, url: string, store: GraphStore, options: Cancellable): Promise<object | null> {
  const read = readQuery(route, new URL(url, "http://localhost").searchParams);
  const found = isProblem(read) ? read : await route.answer({ store, id: "", other: "", ...read, options });
  if (found !== null && isProblem(found)) throw new RangeError(`${found.parameter}: ${found.message}`);
  return found;
}

export function isProblem(read: object): read is Problem {
  return "parameter" in read;
}
