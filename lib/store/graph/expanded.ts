import type { ActorRef } from "@/lib/domain/answers";
import type { Expansion } from "@/lib/domain/expansion";

/** Whether an expansion asks for an actor. */
export type Fits = (expansion: Expansion, id: string) => boolean;

/**
 * Those of whom kind and country have to be known, since some expansion asks for one kind or country.
 * @param partnersOf all who met an actor
 */
export function askedAbout(expand: readonly Expansion[], partnersOf: (id: string) => Iterable<string>): string[] {
  return [...new Set(expand.filter(({ only }) => only !== null).flatMap(({ id }) => [...partnersOf(id)]))];
}

/** @param actor the kind and country of those that `askedAbout` names */
export function fitting(actor: (id: string) => Pick<ActorRef, "kind" | "country">): Fits {
  return ({ only }, id) => {
    if (only === null) return true;
    const { kind, country } = actor(id);
    return only === kind || only === country;
  };
}
