import type { Graph, SearchItem } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { STEP_PARTICIPANTS, type PathAnswer, type PathChain, type PathStep } from "@/lib/domain/path-answers";
import type { ActorKind, Level, Projection } from "@/lib/domain/words";
import { clearFilters, setLevel, withFilter } from "./changes";
import type { Chip } from "./chips";
import { selectionFilter } from "./requests";
import type { View } from "./view";

/** The chains between two actors as part of a view: how they are asked for, and what of the graph they are. */

/** The two ends of `path`; null where none is asked for. */
export function chainEnds({ path }: Pick<View, "path">): readonly [string, string] | null {
  const [a, b] = path?.split("~") ?? [];
  return a === undefined || b === undefined ? null : [a, b];
}

/**
 * Asks for the chains from one actor to another, in place of what was selected.
 * @param level on which the two are joined: the picture goes there
 */
export function chainsBetween(view: View, a: string, b: string, level = view.level): View {
  return { ...(level === view.level ? view : setLevel(view, level)), path: `${a}~${b}`, chain: null, select: null, among: [], measures: null };
}

/**
 * The level on which chains from an actor go. A country or an organization that is not drawn among persons, as when a
 * search found it, stands for all who acted for it.
 */
export function levelOfChains({ level }: Pick<View, "level">, kind: ActorKind, graph: Pick<Graph, "nodes"> | undefined, id: string): Level {
  return level === "country" || kind === "person" || graph?.nodes.some((node) => node.id === id) === true ? level : "country";
}

/** Who can be the other end of a chain on a level. */
export function canBeEnd({ kind }: Pick<SearchItem, "kind">, level: Level): boolean {
  return level === "person" ? kind === "person" : kind === "country" || kind === "organization";
}

export function closeChains(view: View): View {
  return { ...view, path: null, chain: null };
}

/** Chooses one of the chains, by its number from 1 on; the one that is chosen is let go. */
export function chooseChain(view: View, chain: number): View {
  return { ...view, chain: view.chain === chain ? null : chain };
}

/**
 * The chains in the order in which they are listed and numbered: the shortest; where the two met themselves, those
 * through others after that one.
 */
export function listedChains(shortest: PathAnswer | undefined, indirect: PathAnswer | undefined): readonly PathChain[] {
  return [...(shortest?.chains ?? []), ...(indirect?.chains ?? [])];
}

/** Nodes and ties of a chain. */
export interface ChainMarks {
  readonly nodes: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
}

/** What a chain is in the graph: its actors and their ties; among events its actors, the first meeting of each step, and their lines. */
export function marksOf({ steps }: PathChain, projection: Projection): ChainMarks {
  const nodes = new Set(steps.flatMap(({ from, to }) => [from.id, to.id]));
  const ties = new Set<string>();
  for (const { from, to, meetings: [first] } of steps) {
    if (projection === "network") {
      const [a, b] = from.id < to.id ? [from.id, to.id] : [to.id, from.id];
      ties.add(`${a}~${b}`);
    } else if (first !== undefined) {
      nodes.add(first.id);
      ties.add(`${from.id}~${first.id}`).add(`${to.id}~${first.id}`);
    }
  }
  return { nodes, ties };
}

/** The ids that the graph draws in addition, so that both ends and every chain are in it: in one order, whatever was drawn before. */
export function drawnForChains(ends: readonly string[], chains: readonly PathChain[], projection: Projection): readonly string[] {
  return [...new Set([...ends, ...chains.flatMap((chain) => [...marksOf(chain, projection).nodes])])];
}

/** The meetings of a step, as many as it says. */
export function stepFilter(view: View, { from, to }: Pick<PathStep, "from" | "to">, maxParticipants: number): MeetingFilter {
  return { ...selectionFilter(view, [from.id, to.id]), status: ["held"], maxParticipants };
}

/** The view that lists the meetings of a step as a table, beside the two who met. */
export function stepAsTable(view: View, step: Pick<PathStep, "from" | "to">, maxParticipants: number): View {
  return { ...closeChains(view), filter: stepFilter(view, step, maxParticipants), show: "table", select: `${step.from.id}~${step.to.id}`, among: [] };
}

/** A change of the filter that may join what is not joined. */
export interface Widening {
  readonly words: string;
  readonly step: (view: View) => View;
}

/** Sizes of meetings that are tried beyond those that make a step. */
const LARGER = [20, 50] as const;

/**
 * What to try where there is no chain: each filter let go, all of them, and larger meetings.
 * @param chips of the view's filter
 */
export function widenings(chips: readonly Chip[], maxParticipants: number): readonly Widening[] {
  return [
    ...chips.filter(({ key }) => key !== "maxParticipants").map(({ words, remove }) => ({ words: `Without “${words}”`, step: remove })),
    ...(maxParticipants < STEP_PARTICIPANTS ? [STEP_PARTICIPANTS, ...LARGER] : LARGER).filter((size) => size > maxParticipants)
      .map((size) => ({ words: `With meetings of up to ${size}`, step: (view: View) => withFilter(view, { maxParticipants: size }) })),
    ...(chips.length > 1 ? [{ words: "Without any filter", step: clearFilters }] : []),
  ];
}
