import isoCodes from "i18n-iso-countries/codes.json" with { type: "json" };
import type { Graph, GraphEdge, GraphNode } from "@/lib/domain/answers";
import { dateWords } from "./date-words";
import { PLAIN_LOOK, type Look } from "./graph-look";
import { countWords, STATUS_LABELS } from "./labels";
import type { View } from "./view";

/** What the graph says in words: to those who do not see it, and where the pointer rests. */

/** `Graph of 63 people, 214 ties; the table shows the same meetings.` */
export function graphSentence(graph: Graph | undefined, { projection, level }: Pick<View, "projection" | "level">): string {
  if (graph === undefined) return "Graph, being drawn.";
  const { nodes, edges } = graph;
  const actors = nodes.filter(({ kind }) => kind !== "meeting").length;
  const who = level === "country" ? countWords(actors, "country or organization", "countries and organizations")
    : nodes.every(({ kind }) => kind === "person" || kind === "meeting") ? countWords(actors, "person", "people") : countWords(actors, "actor");
  const meetings = projection === "events" ? ` and ${countWords(nodes.length - actors, "meeting")}` : "";
  return `Graph of ${who}${meetings}, ${countWords(edges.length, projection === "events" ? "line" : "tie")}; the table shows the same meetings.`;
}

/** `Wang Yi, China, 57 meetings, tied to 41` */
export function nodeSentence(node: GraphNode, look: Pick<Look, "factsOf"> = PLAIN_LOOK): string {
  return [node.label, ...nodeFacts(node, look)].join(", ");
}

/** What is told of a node beside its name. */
export function nodeFacts(node: GraphNode, { factsOf }: Pick<Look, "factsOf"> = PLAIN_LOOK): readonly string[] {
  if (node.kind === "meeting") {
    return [...(node.status === null ? [] : [STATUS_LABELS[node.status].toLowerCase()]), dateWords(node.date), countWords(node.neighbours, "took part", "took part")];
  }
  const country = node.kind === "person" && node.country !== null ? [countryName(node.country)] : [];
  return [...country, countWords(node.meetings, "meeting"), `tied to ${node.neighbours}`, ...factsOf(node)];
}

/** `12 meetings, 10 held, none between the two` */
export function tieFacts({ meetings, held, bilateral }: GraphEdge): readonly string[] {
  return [
    countWords(meetings, "meeting"),
    held === meetings ? "all held" : held === 0 ? "none held" : `${held} held`,
    bilateral === 0 ? "only with others" : bilateral === meetings ? "all between the two" : `${bilateral} between the two`,
  ];
}

/** Kosovo's code is in use, but not ISO 3166-1's. */
const ALPHA_2 = new Map([...isoCodes.map(([two, three]) => [three, two] as const), ["XKX", "XK"] as const]);
const COUNTRY_NAMES = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

/** `China` for `CHN`; a code that is none of ISO 3166-1's stays as it is. */
export function countryName(code: string): string {
  const two = ALPHA_2.get(code);
  return two === undefined ? code : (COUNTRY_NAMES.of(two) ?? code);
}
