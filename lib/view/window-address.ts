import { ALL_TIME, type TimeWindow } from "@/lib/domain/filter";
import { parseParameters, WINDOW_PARAMETERS, type Problem } from "./parameters";
import { windowProblem } from "./view";

/**
 * Reads the window of time of a page's address. Never fails: what cannot be read counts as not given, and is named; a
 * window that ends before it begins is none. Blank fields, which a form sent without scripts names too, ask for nothing.
 */
export function readWindowOf(address: URLSearchParams): { readonly window: TimeWindow; readonly problems: readonly Problem[] } {
  const search = new URLSearchParams([...address].filter(([, value]) => value.trim() !== ""));
  const { values: window, problems } = parseParameters(WINDOW_PARAMETERS, search);
  const together = windowProblem(window);
  return together === null ? { window, problems } : { window: ALL_TIME, problems: [...problems, together] };
}
