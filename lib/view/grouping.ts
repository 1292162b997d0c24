import type { Graph, GraphNode } from "@/lib/domain/answers";
import type { CountryId } from "@/lib/domain/ids";
import type { ChainMarks } from "./chains";
import { select, setLevel, setProjection, ungroup, withFilter } from "./changes";
import type { Positions } from "./graph-geometry";
import { countryName } from "./graph-words";
import { countWords, listWords, numberWords } from "./labels";
import { takingPart } from "./requests";
import type { View } from "./view";

/**
 * People of a country drawn as one: a node with the country's code for an id, which stands for every person of that
 * country in the view, whomever they acted for. Each meeting counts once for it, however many of them were there, and
 * its number opens the meetings of the filter `of`.
 */

/** Draws the people of a country as one, and selects them. What of them was in focus is so as one; undone by `ungroup`. */
export function group(view: View, code: string): View {
  const ties = view.projection === "network" ? view : setProjection(view, "network");
  const shown = ties.level === "person" ? ties : setLevel(ties, "person");
  const show = view.show === "list" || view.show === "matrix" ? view.show : "graph";
  return { ...select(shown, code), show, group: [...shown.group.filter((each) => each !== code), code], hide: shown.hide.filter((each) => each !== code) };
}

export function toggleGroup(view: View, code: string): View {
  return view.group.includes(code) ? ungroup(view, [code]) : group(view, code);
}

/** Narrows the view to the meetings in which people of these countries took part, and these actors. */
export function onlyBehind(view: View, ids: readonly string[]): View {
  return withFilter(view, takingPart(view, ids));
}

/** The country whose people a person may be drawn as one with; null where there is none, or no persons are drawn. */
export function groupable({ level, projection }: Pick<View, "level" | "projection">, { kind, country }: { readonly kind: GraphNode["kind"]; readonly country: string | null }): CountryId | null {
  return level === "person" && projection === "network" && (kind === "person" || kind === "country") ? (country as CountryId | null) : null;
}

/** What an actor is drawn as: the code of its country, where its people are drawn as one. */
export function drawnAs({ groups }: Pick<Graph, "groups">): (id: string) => string {
  const of = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)));
  return (id) => of.get(id) ?? id;
}

/** What is selected, as it is drawn: `wang-yi~sergey-lavrov` as `CHN~sergey-lavrov`. */
export function selectionDrawn(graph: Pick<Graph, "groups">, selected: string | null): string | null {
  return graph.groups.length === 0 ? selected : (selected?.split("~").map(drawnAs(graph)).join("~") ?? null);
}

/** The nodes and ties of a chain, as they are drawn. */
export function chainDrawn(graph: Pick<Graph, "groups">, { nodes, ties }: ChainMarks): ChainMarks {
  const as = drawnAs(graph);
  return { nodes: new Set([...nodes].map(as)), ties: new Set([...ties].map((tie) => tie.split("~").map(as).sort().join("~"))) };
}

/**
 * The places of a picture with those of the groups: each stands where the one of it stands who met most, so that it
 * takes nobody else's place, and nothing moves.
 */
export function seatGroups(positions: Positions, { groups }: Pick<Graph, "groups">): Positions {
  if (groups.length === 0) return positions;
  const seats = groups.flatMap(({ id, members }) => {
    const seat = members.map((member) => positions.get(member.id)).find((at) => at !== undefined);
    return seat === undefined ? [] : [[id, seat] as const];
  });
  return new Map([...positions, ...seats]);
}

/** `12 people of China and 3 of France`, `nobody of Cuba`; "" where nobody is drawn as one, as where these are hidden. */
export function groupWords({ nodes, groups }: Pick<Graph, "nodes" | "groups">): string {
  const told = groups.filter(({ id, members }) => members.length === 0 || nodes.some((node) => node.id === id));
  const [first, ...others] = told.map(({ id, members }) => ({ name: countryName(id), people: members.filter(({ kind }) => kind === "person").length }))
    .sort((a, b) => Number(b.people > 0) - Number(a.people > 0));
  if (first === undefined) return "";
  const words = [`${first.people === 0 ? "nobody" : countWords(first.people, "person", "people")} of ${first.name}`, ...others.map(({ name, people }) => `${people === 0 ? "nobody" : numberWords(people)} of ${name}`)];
  return listWords(words);
}

/** How many actors of the view are drawn, by themselves or within a group. */
export function actorsDrawn({ nodes, groups }: Pick<Graph, "nodes" | "groups">): number {
  const sizes = new Map(groups.map(({ id, members }) => [id, members.length]));
  return nodes.reduce((sum, { id }) => sum + (sizes.get(id) ?? 1), 0);
}
