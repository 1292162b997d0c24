import { EVERYBODY, EXPAND_BY, EXPAND_MOST, expansionsOf, isCounted, readExpansion, writeExpansion } from "@/lib/domain/expansion";
import type { Graph, GraphNode } from "@/lib/domain/answers";
import { ACTOR_KINDS } from "@/lib/domain/words";
import { countryName } from "./graph-words";
import { numberWords } from "./labels";
import type { View } from "./view";

/** What can be drawn in addition around an actor, each choice with how many nodes it brings: exactly these. */

export interface Offer {
  /** As the address writes it. */
  readonly expansion: string;
  readonly label: string;
  /** How many nodes that are not drawn yet it brings. */
  readonly count: number;
}

export interface Offers {
  /** Partners that are neither drawn nor hidden. */
  readonly left: number;
  readonly most: readonly Offer[];
  readonly kinds: readonly Offer[];
  /** Most first, then by name. */
  readonly countries: readonly Offer[];
}

type Drawing = Pick<View, "draw" | "expand" | "hide">;

/**
 * @param around the actor and its partners, those it met most first, as the API answers its neighbours
 * @param drawn the network that is drawn, as the API answers it: first those within the limit
 */
export function offersFor(id: string, around: Pick<Graph, "nodes" | "truncated">, drawn: Pick<Graph, "nodes">, { draw, expand, hide }: Drawing): Offers {
  const hidden = new Set(hide);
  const foremost = new Set(drawn.nodes.slice(0, draw).map((node) => node.id));
  const there = new Set(drawn.nodes.map((node) => node.id));
  const partners = around.nodes.filter((node) => node.id !== id && !hidden.has(node.id) && !foremost.has(node.id));
  const isNew = (node: GraphNode) => !there.has(node.id);
  /** As the store takes them: the first so many of those that fit. */
  const brought = (fits: (node: GraphNode) => boolean) => partners.filter(fits).slice(0, EXPAND_MOST).filter(isNew).length;

  const left = partners.filter(isNew).length;
  const offer = (expansion: string, label: string, count: number): Offer[] => (count === 0 || expand.includes(expansion) ? [] : [{ expansion, label, count }]);
  const next = nextFew(partners, isNew);
  const started = expansionsOf(expand, id).some(isCounted);
  const all = brought(() => true);
  const most = [
    ...(next === null ? [] : offer(writeExpansion(id, next.most), started ? "The next who met most" : "Those who met most", next.count)),
    ...(all > (next?.count ?? 0) ? offer(`${id}:${EVERYBODY}`, all < left || around.truncated ? `The first ${numberWords(EXPAND_MOST)} who met most` : "All of them", all) : []),
  ];
  // Where not all partners are known, what a kind or a country would bring is not known either.
  if (around.truncated) return { left, most, kinds: [], countries: [] };

  const kinds = ACTOR_KINDS.flatMap((kind) => offer(`${id}:${kind}`, KIND_WORDS[kind], brought((node) => node.kind === kind)));
  const codes = [...new Set(partners.map(({ country }) => country))].filter((country) => country !== null);
  const countries = codes.flatMap((code) => offer(`${id}:${code}`, countryName(code), brought(({ country }) => country === code)));
  return {
    left, most,
    kinds: kinds.length > 1 ? kinds : [],
    countries: countries.length > 1 ? countries.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)) : [],
  };
}

/** How many partners an expansion must take so that a few of them are new. */
function nextFew(partners: readonly GraphNode[], isNew: (node: GraphNode) => boolean): { readonly most: number; readonly count: number } | null {
  const places = partners.slice(0, EXPAND_MOST).flatMap((node, index) => (isNew(node) ? [index] : [])).slice(0, EXPAND_BY);
  const last = places.at(-1);
  // With fewer than a few it takes them all the same: the shorter address.
  return last === undefined ? null : { most: Math.max(EXPAND_BY, last + 1), count: places.length };
}

const KIND_WORDS = { person: "People", country: "Countries", organization: "Organizations" } as const;

/** An expansion that stands, in words: `the 24 who met most`, `all partners`, `China`, `people`. */
export function expansionWords(text: string): string {
  const { most, only } = readExpansion(text);
  if (isCounted(text)) return `the ${most} who met most`;
  if (only === null) return "all partners";
  return only in KIND_WORDS ? KIND_WORDS[only as keyof typeof KIND_WORDS].toLowerCase() : countryName(only);
}
