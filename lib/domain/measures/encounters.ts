import type { PartOf } from "./counting";

/** Meetings that have parts, each with all of them, at any depth. */
export type PartsOf = ReadonlyMap<string, readonly string[]>;

export function partsByWhole(parts: readonly PartOf[]): PartsOf {
  const wholes = new Map<string, string[]>();
  for (const { part, whole } of parts) {
    const known = wholes.get(whole);
    if (known === undefined) wholes.set(whole, [part]);
    else known.push(part);
  }
  return wholes;
}

/**
 * The rule of counting for a list: a meeting is left out where one of its parts is in the same list. Every figure of a
 * record is the number of meetings that this leaves of the meetings that pass the figure's own filter, so that the list
 * under that filter, with `encounters`, has as many rows.
 */
export function encounters<M extends { readonly id: string }>(among: readonly M[], partsOf: PartsOf): M[] {
  const listed = new Set(among.map(({ id }) => id));
  return among.filter(({ id }) => partsOf.get(id)?.some((part) => listed.has(part)) !== true);
}
