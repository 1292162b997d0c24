import type { GraphEdge } from "@/lib/domain/answers";
import type { Tally, Tie } from "@/lib/domain/measures/counting";
import type { GraphRequest } from "../port";
import { compareText } from "@/lib/domain/compare";
import type { Drawn } from "./drawn";
import type { Fits } from "./expanded";
import { byMost, type Grouping } from "./grouping";

/**
 * Actors joined by the meetings they shared: those with most meetings, then what is expanded, then what is asked for
 * besides, and the ties among them. With a focus those in it come first, then those tied to them.
 * @param tallied the figures of the nodes, of which some may be groups
 * @param counts how many meetings count for each actor by itself: by these they are ranked, grouped or not
 */
export function networkGraph(tallied: Tally, counts: ReadonlyMap<string, number>, { nodeOf, groups }: Grouping, fits: Fits, { limit, ties = Infinity, expand, also = [], focus = [], hide }: Asked): Drawn {
  const hidden = new Set(hide);
  const isHidden = (id: string) => hidden.has(id) || hidden.has(nodeOf(id));
  const ranked = [...counts].sort(byMost).map(([id]) => id);
  const around = focus.length === 0 ? null : aroundFocus(tallied, ranked, focus, nodeOf);
  const foremost = new Set((around?.all ?? ranked).filter((id) => !isHidden(id)).slice(0, limit).map(nodeOf));
  const isAround = (node: string) => around === null || around.nodes.has(node);
  const isThere = (node: string) => tallied.meetings.has(node) && !hidden.has(node);
  for (const { id } of groups) if (isThere(id) && isAround(id)) foremost.add(id);
  const drawn = new Set(foremost);
  for (const expansion of around === null ? expand : []) {
    const { id: actor, most } = expansion;
    if (!isThere(actor)) continue;
    drawn.add(actor);
    const added = strongest(tallied, actor).filter((id) => !foremost.has(id) && !hidden.has(id) && fits(expansion, id)).slice(0, most);
    for (const id of added) drawn.add(id);
  }
  for (const id of also.map(nodeOf)) if (isThere(id)) drawn.add(id);
  const isComplete = ranked.every((id) => drawn.has(nodeOf(id)) || isHidden(id));
  const network = drawNetwork(tallied, [...drawn]);
  const named = new Set<string>([...expand.map(({ id }) => id), ...[...also, ...focus].map(nodeOf), ...groups.map(({ id }) => id)]);
  const edges = network.edges.filter(({ source, target }, i) => i < ties || named.has(source) || named.has(target));
  return {
    ...network, edges, totals: { ...network.totals, nodes: ranked.length },
    truncated: !isComplete, tiesLeft: network.edges.length - edges.length, focus: around && { on: around.on, nodes: around.nodes.size },
  };
}

type Asked = Pick<GraphRequest, "limit" | "ties" | "expand" | "also" | "focus" | "hide">;

/** The nodes in focus that there are, and they with all that are tied to any of them; and all actors of these, by rank. */
function aroundFocus(tallied: Tally, ranked: readonly string[], focus: readonly string[], nodeOf: Grouping["nodeOf"]) {
  const asked = new Set(focus.map(nodeOf));
  const on = new Set(ranked.map(nodeOf).filter((node) => asked.has(node)));
  const nodes = new Set([...on, ...[...on].flatMap((node) => [...(tallied.ties.get(node)?.keys() ?? [])])]);
  const isOn = (id: string) => on.has(nodeOf(id));
  return { on: [...on], nodes, all: [...ranked.filter(isOn), ...ranked.filter((id) => !isOn(id) && nodes.has(nodeOf(id)))] };
}

/** These actors, in this order, and the ties among them; strongest ties first. */
export function drawNetwork(tallied: Tally, drawn: readonly string[]): Omit<Drawn, "truncated" | "focus" | "tiesLeft"> {
  const isDrawn = new Set(drawn);
  const ties = drawn.flatMap((id) => [...(tallied.ties.get(id)?.values() ?? [])].filter(({ a, b }) => a === id && isDrawn.has(b)));
  return {
    actors: drawn.map((id) => ({ id, meetings: tallied.meetings.get(id) ?? 0, neighbours: tallied.ties.get(id)?.size ?? 0 })),
    meetings: [],
    edges: ties.sort((s, t) => t.meetings - s.meetings || compareText(s.a, t.a) || compareText(s.b, t.b)).map(toEdge),
    totals: { nodes: tallied.meetings.size, edges: tallied.tieCount },
  };
}

/** An actor's neighbours: those with whom it shares most meetings first, then by id. */
export function strongest(tallied: Tally, actor: string): string[] {
  return [...(tallied.ties.get(actor) ?? [])].sort(([a, s], [b, t]) => t.meetings - s.meetings || compareText(a, b)).map(([id]) => id);
}

/** In whatever order its meetings came, a tie has the same weight: sums of fractions differ in the last places. */
const PRECISION = 1e6;

function toEdge({ a, b, weight, hostedByA, hostedByB, ...figures }: Tie): GraphEdge {
  return {
    id: `${a}~${b}`, source: a, target: b, ...figures,
    weight: Math.round(weight * PRECISION) / PRECISION, hostedBySource: hostedByA, hostedByTarget: hostedByB,
  };
}
