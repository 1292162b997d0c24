import isoCodes from "i18n-iso-countries/codes.json" with { type: "json" };
import type { Graph, GraphEdge, GraphNode } from "@/lib/domain/answers";
import { dateWords } from "./date-words";
import { PLAIN_LOOK, type Look } from "./graph-look";
import { countWords, numberWords, STATUS_LABELS } from "./labels";
import type { View } from "./view";

/** What the graph says in words: to those who do not see it, and where the pointer rests. */

/** `Graph of 63 people, 214 ties; the list holds the same, the table shows the meetings.` */
export function graphSentence(graph: Graph | undefined, view: Pick<View, "projection" | "level"> & Partial<Pick<View, "layout">>): string {
  const across = view.layout === "time" ? ", from left to right by date" : "";
  return graph === undefined ? "Graph, being drawn." : `Graph of ${drawnWords(graph, view)}${across}; the list holds the same, the table shows the meetings.`;
}

/** `63 people, 214 ties` */
export function drawnWords({ nodes, edges }: Pick<Graph, "nodes" | "edges">, { projection, level }: Pick<View, "projection" | "level">): string {
  const actors = nodes.filter(({ kind }) => kind !== "meeting").length;
  const who = level === "country" ? countWords(actors, "country or organization", "countries and organizations")
    : nodes.every(({ kind }) => kind === "person" || kind === "meeting") ? countWords(actors, "person", "people") : countWords(actors, "actor");
  const asOne = nodes.some(({ people }) => people !== null) ? ", people drawn as one among them" : "";
  const meetings = projection === "events" ? ` and ${countWords(nodes.length - actors, "meeting")}` : "";
  return `${who}${asOne}${meetings}, ${countWords(edges.length, projection === "events" ? "line" : "tie")}`;
}

/** What of a node the picture does not show: its meetings outside the window of time, and ties to whoever is not drawn. */
export interface Beyond {
  /** Its meetings over all time; undefined where that is not known. */
  readonly ofAll?: number | undefined;
  /** Ties drawn. */
  readonly drawn?: number | undefined;
}

/** `Wang Yi, China, 7 of 57 meetings shown, tied to 41, 5 of them drawn` */
export function nodeSentence(node: GraphNode, look: Pick<Look, "factsOf"> = PLAIN_LOOK, beyond: Beyond = {}): string {
  return [nodeName(node), ...nodeFacts(node, look, beyond)].join(", ");
}

/** `China, 12 people` where people are drawn as one; of any other node its name. */
export function nodeName({ label, people }: Pick<GraphNode, "label" | "people">): string {
  return people === null ? label : `${label}, ${countWords(people, "person", "people")}`;
}

/** `tied to 41, 5 of them drawn` */
export function nodeTies({ neighbours }: Pick<GraphNode, "neighbours">, drawn = neighbours): string {
  return `tied to ${numberWords(neighbours)}${drawn < neighbours ? `, ${numberWords(drawn)} of them drawn` : ""}`;
}

/** What is told of a node beside its name. */
export function nodeFacts(node: GraphNode, { factsOf }: Pick<Look, "factsOf"> = PLAIN_LOOK, { ofAll = node.meetings, drawn }: Beyond = {}): readonly string[] {
  if (node.kind === "meeting") {
    return [...(node.status === null ? [] : [STATUS_LABELS[node.status].toLowerCase()]), dateWords(node.date), countWords(node.neighbours, "took part", "took part")];
  }
  const country = node.kind === "person" && node.country !== null ? [countryName(node.country)] : [];
  const meetings = ofAll > node.meetings ? `${numberWords(node.meetings)} of ${countWords(ofAll, "meeting")} shown` : countWords(node.meetings, "meeting");
  return [...country, meetings, nodeTies(node, drawn), ...factsOf(node)];
}

/** `12 meetings, 10 held, none between the two` */
export function tieFacts({ meetings, held, bilateral }: GraphEdge): readonly string[] {
  return [
    countWords(meetings, "meeting"),
    held === meetings ? "all held" : held === 0 ? "none held" : `${held} held`,
    bilateral === 0 ? "only with others" : bilateral === meetings ? "all between the two" : `${bilateral} between the two`,
  ];
}

/** The name of a node or a tie, and what is told beside it; null where it is not drawn. */
export function elementTold({ nodes, edges }: Pick<Graph, "nodes" | "edges">, id: string, look: Pick<Look, "factsOf"> = PLAIN_LOOK): { readonly name: string; readonly facts: readonly string[] } | null {
  const node = nodes.find((each) => each.id === id);
  if (node !== undefined) return { name: nodeName(node), facts: nodeFacts(node, look) };
  const edge = edges.find((each) => each.id === id);
  const ends = edge === undefined ? [] : [edge.source, edge.target].flatMap((end) => nodes.find((each) => each.id === end) ?? []);
  if (edge === undefined || ends.length < 2) return null;
  const name = ends.map(({ label }) => label).join(" and ");
  return { name, facts: ends.some(({ kind }) => kind === "meeting") ? [] : tieFacts(edge) };
}

/** Kosovo's code is in use, but not ISO 3166-1's. */
const ALPHA_2 = new Map([...isoCodes.map(([two, three]) => [three, two] as const), ["XKX", "XK"] as const]);
const COUNTRY_NAMES = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

/** `China` for `CHN`; a code that is none of ISO 3166-1's stays as it is. */
export function countryName(code: string): string {
  const two = ALPHA_2.get(code);
  return two === undefined ? code : (COUNTRY_NAMES.of(two) ?? code);
}
