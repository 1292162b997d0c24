import { readExpansion } from "@/lib/domain/expansion";
import { collapse, toggleFilter, type ListFilter } from "./changes";
import type { Problem } from "./parameters";
import type { View } from "./view";

/** Addresses that ask for what is not there: what they mean without it, and how to say so. */

/** An id in an address that names nothing. */
export interface UnknownId {
  readonly parameter: string;
  readonly id: string;
}

/** The view without the ids that name nothing. */
export function withoutUnknown(view: View, unknown: readonly UnknownId[]): View {
  return unknownIn(view, unknown).reduce((left, { parameter, id }) => {
    if (parameter === "expand") return collapse(left, id);
    if (parameter === "hide") return { ...left, hide: left.hide.filter((each) => each !== id) };
    return toggleFilter(left, parameter as ListFilter, id);
  }, view);
}

/** Those of the unknown ids that a view still asks for. */
export function unknownIn(view: View, unknown: readonly UnknownId[]): UnknownId[] {
  const lists: Readonly<Record<string, unknown>> = { ...view.filter, expand: view.expand.map((each) => readExpansion(each).id), hide: view.hide };
  return unknown.filter(({ parameter, id }) => {
    const list = lists[parameter];
    return Array.isArray(list) && list.includes(id);
  });
}

const NOUNS: Readonly<Record<string, string>> = {
  person: "No person", country: "No country", of: "No country", org: "No organization", place: "No place", topic: "No topic", source: "No source", publisher: "No publisher",
};

/** `No person has the id wang-yee; that filter is left out.` */
export function unknownWords({ parameter, id }: UnknownId): string {
  return `${NOUNS[parameter] ?? "Nobody"} has the id ${id}; “${parameter}” is read without it.`;
}

/**
 * `from=2023-13 is ignored: no such day in the calendar.`
 * @param given what the address gives for the parameter
 */
export function problemWords({ parameter, message }: Problem, given: readonly string[]): string {
  const [value] = given;
  const named = given.length === 1 && value !== undefined && value !== "" ? `${parameter}=${value}` : parameter;
  return `${named} is ignored: ${message}.`;
}
