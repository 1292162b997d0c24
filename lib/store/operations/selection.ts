import type { MeetingFilter } from "@/lib/domain/filter";
import type { PartOf } from "@/lib/domain/measures/counting";
import { isNotCovered, parts, select } from "../cypher/select";
import type { Clause, Engine } from "../engine";
import type { Cancellable } from "../port";

/**
 * The meetings of a filter as the beginning of a query, with `encounters` seen to: a meeting is left out where one of
 * its parts passes the same filter.
 */
export async function selection(engine: Engine, filter: MeetingFilter, options: Cancellable | undefined, also: readonly Clause[] = []): Promise<Clause> {
  if (!filter.encounters) return select(filter, also);
  const found = await partsAmong(engine, select(filter), options);
  return select(filter, [...also, ...isNotCovered([...new Set(found.map(({ whole }) => whole))])]);
}

export function partsAmong(engine: Engine, selected: Clause, options: Cancellable | undefined): Promise<PartOf[]> {
  const { text, parameters } = parts(selected);
  return engine.read<PartOf>(text, parameters, options);
}
