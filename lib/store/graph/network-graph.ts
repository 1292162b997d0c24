import type { GraphEdge } from "@/lib/domain/answers";
import type { Tally, Tie } from "@/lib/domain/measures/counting";
import type { GraphRequest } from "../port";
import { compareText } from "@/lib/domain/compare";
import type { Drawn } from "./drawn";
import type { Fits } from "./expanded";

/** Actors joined by the meetings they shared: those with most meetings, then what is expanded, then what is asked for besides, and the ties among them. */
export function networkGraph(tallied: Tally, fits: Fits, { limit, expand, also = [], hide }: Pick<GraphRequest, "limit" | "expand" | "also" | "hide">): Drawn {
  const hidden = new Set(hide);
  const ranked = [...tallied.meetings].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([id]) => id);
  const foremost = new Set(ranked.filter((id) => !hidden.has(id)).slice(0, limit));
  const drawn = new Set(foremost);
  for (const expansion of expand) {
    const { id: actor, most } = expansion;
    if (!tallied.meetings.has(actor) || hidden.has(actor)) continue;
    drawn.add(actor);
    const added = strongest(tallied, actor).filter((id) => !foremost.has(id) && !hidden.has(id) && fits(expansion, id)).slice(0, most);
    for (const id of added) drawn.add(id);
  }
  for (const id of also) if (tallied.meetings.has(id) && !hidden.has(id)) drawn.add(id);
  const isComplete = ranked.every((id) => drawn.has(id) || hidden.has(id));
  return { ...drawNetwork(tallied, [...drawn]), truncated: !isComplete };
}

/** These actors, in this order, and the ties among them; strongest ties first. */
export function drawNetwork(tallied: Tally, drawn: readonly string[]): Omit<Drawn, "truncated"> {
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
