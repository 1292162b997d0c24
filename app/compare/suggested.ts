import type { ActorDossier } from "@/lib/domain/dossier-answers";
import { EVERY_MEETING } from "@/lib/domain/filter";
import type { GraphStore } from "@/lib/store/port";
import { windowWords } from "@/lib/view/date-words";
import { compareHref } from "@/lib/view/hrefs";

/** Comparisons worth a look, out of the data itself. */
export interface Suggested {
  readonly label: string;
  readonly href: string;
}

/** The two people and the two countries that met most, and the first of these people in the data's last two years. */
export async function comparisonsWithin(store: GraphStore): Promise<Suggested[]> {
  const most = (level: "person" | "country") => store.graph(EVERY_MEETING, { projection: "network", level, limit: 2, expand: [], hide: [] });
  const [people, countries] = await Promise.all([most("person"), most("country")]);
  const [first] = people.nodes;
  const record = first === undefined ? null : await store.actor(first.id);
  return [people, countries].flatMap(({ nodes: [a, b] }) => (a === undefined || b === undefined ? [] : [beside(a, b)])).concat(record === null ? [] : inTwoYears(record));
}

/** An actor beside the three it met most of its own kind, and in its own last two years. */
export function comparisonsOf(actor: ActorDossier): Suggested[] {
  return [...actor.partners.filter((partner) => partner.actor.kind === actor.kind).slice(0, 3).map((partner) => beside(actor, partner.actor)), ...inTwoYears(actor)];
}

interface Named {
  readonly id: string;
  readonly label: string;
}

function beside(a: Named, b: Named): Suggested {
  return { label: `${a.label} and ${b.label}`, href: compareHref(a, b) };
}

function inTwoYears({ id, label, byYear }: Pick<ActorDossier, "id" | "label" | "byYear">): Suggested[] {
  const [before, last] = byYear.filter(({ held }) => held > 0).slice(-2).map(({ year }) => year);
  if (before === undefined || last === undefined) return [];
  return [{ label: `${label} ${windowWords(before, before)} and ${windowWords(last, last)}`, href: compareHref({ id, from: before, to: before }, { id, from: last, to: last }) }];
}
