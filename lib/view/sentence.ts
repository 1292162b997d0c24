import type { Graph, Timeline } from "@/lib/domain/answers";
import type { RegionGroup } from "@/lib/domain/words";
import { windowWords } from "./date-words";
import { tellFocus, type Focused } from "./focus";
import { actorsDrawn, groupWords } from "./grouping";
import { countWords, numberWords, REGION_LABELS } from "./labels";
import type { View } from "./view";

/** The view told as a sentence. */
export interface Sentence {
  /** `616 meetings`. */
  readonly meetings: string;
  /** `273 people`, or null where who took part is not counted. */
  readonly actors: string | null;
  /** ` with East Asia or organizations`; "" where no region is asked for. */
  readonly region: string;
  /** `, January 2022 to December 2024` or ` since 2022`, with what joins it; "" for all time. */
  readonly when: string;
  /** With a focus `Drawn: only Wang Yi with 41 partners, 42 of 273.`; else `Drawn: the 63 who met most, of 273.`, or `Drawn: the 63 who met most and 12 more, of 273.`; null where all are drawn, or none. */
  readonly drawn: string | null;
  /** Whether more may be drawn of what the picture leaves out for want of room. */
  readonly more: boolean;
  /** `Ties: 1,200, those of most meetings first, of 9,991 among them.`; null where all are drawn. */
  readonly ties: string | null;
  /** `2 hidden.`; null where nobody is. */
  readonly hidden: string | null;
  /** `8 more outside January 2022 to December 2024.`; null where nothing is. */
  readonly outside: string | null;
}

export interface Told {
  /** How many meetings the view lists. */
  readonly meetings: number;
  readonly graph: Drawn | undefined;
  /** Of all time under the other filters. */
  readonly timeline: Pick<Timeline, "total"> | undefined;
}

const OR = new Intl.ListFormat("en", { type: "disjunction" });

/** Organizations are no proper name. */
function regionWords(region: RegionGroup): string {
  return region === "organizations" ? REGION_LABELS[region].toLowerCase() : REGION_LABELS[region].replaceAll(", ", "/");
}

/** Tells a view from its answers. */
export function tellView({ filter, projection, level, show, draw, hide }: View, { meetings, graph, timeline }: Told): Sentence {
  const window = windowWords(filter.from, filter.to);
  const ranged = filter.from !== null && filter.to !== null && filter.from !== filter.to;
  const showsNodes = show === "graph" || show === "list";
  const shown = graph === undefined || !showsNodes || meetings === 0 ? null : graph;
  const drawn = shown && drawnOf(shown, { projection, level, draw });
  const outside = timeline === undefined ? 0 : timeline.total - meetings;
  return {
    meetings: meetings === 0 ? "No meetings" : countWords(meetings, "meeting"),
    actors: graph === undefined || meetings === 0 || (projection === "events" && filter.encounters) ? null : actorWords(graph, projection, level),
    region: filter.region.length === 0 ? "" : ` with ${OR.format(filter.region.map(regionWords))}`,
    when: window === "" ? "" : ranged ? `, ${window}` : ` ${window}`,
    drawn: drawn?.words ?? null,
    more: drawn?.more ?? false,
    ties: shown && tiesWords(shown),
    hidden: !showsNodes || hide.length === 0 ? null : `${numberWords(hide.length)} hidden.`,
    outside: outside <= 0 || window === "" ? null : `${numberWords(outside)} more ${ranged ? `outside ${window}` : "outside that time"}.`,
  };
}

/** All of it as one text: what a screen reader is told when the view changed. */
export function sentenceText({ meetings, actors, region, when, drawn, ties, hidden, outside }: Sentence): string {
  return [`${meetings}${actors === null ? "" : ` of ${actors}`}${region}${when}.`, drawn, ties, hidden, outside].filter((part) => part !== null).join(" ");
}

type Drawn = Pick<Graph, "nodes" | "edges" | "totals" | "truncated" | "focus" | "groups" | "leftOut">;

/**
 * How many took part. Persons meet, but organizations and countries take part as well: they are left out of the words
 * only where it is sure that there are none.
 */
export function actorWords({ nodes, totals, truncated }: Pick<Drawn, "nodes" | "totals" | "truncated">, projection: View["projection"], level: View["level"]): string {
  // A country whose people are drawn as one took no part itself.
  const kinds = new Set(nodes.filter(({ people }) => people === null).map(({ kind }) => kind));
  const sure = !truncated;
  // Among events the meetings are nodes too.
  const count = projection === "events" ? totals.nodes - totals.meetings : totals.nodes;
  if (level === "country") {
    if (sure && !kinds.has("organization")) return countWords(count, "country", "countries");
    return sure && !kinds.has("country") ? countWords(count, "organization") : countWords(count, "country or organization", "countries and organizations");
  }
  const others = [...(kinds.has("country") ? ["countries"] : []), ...(kinds.has("organization") || !sure ? ["organizations"] : [])];
  if (others.length === 0) return countWords(count, "person", "people");
  return countWords(count, "participant", others.length === 2 ? "people, countries and organizations" : `people and ${others.join("")}`);
}

function drawnOf(graph: Drawn, view: Pick<View, "projection" | "level" | "draw">): Focused | null {
  const asOne = groupWords(graph);
  if (graph.focus !== null) {
    const told = tellFocus({ ...graph, focus: graph.focus }, view);
    return asOne === "" ? told : { ...told, words: `${told.words} Drawn as one: ${asOne}.` };
  }
  if (asOne !== "") return { words: graph.truncated ? `Drawn: ${numberWords(actorsDrawn(graph))} of ${numberWords(graph.totals.nodes)}, ${asOne} as one.` : `Drawn as one: ${asOne}.`, more: graph.truncated };
  const words = drawnWords(graph, view);
  return words === null ? null : { words, more: true };
}

function tiesWords({ edges, leftOut }: Drawn): string | null {
  return leftOut.ties === 0 ? null : `Ties: ${numberWords(edges.length)}, those of most meetings first, of ${numberWords(edges.length + leftOut.ties)} among them.`;
}

function drawnWords({ nodes, totals, truncated }: Drawn, { projection, level, draw }: Pick<View, "projection" | "level" | "draw">): string | null {
  if (!truncated || nodes.length === 0) return null;
  if (projection === "events") {
    const drawn = nodes.filter(({ kind }) => kind === "meeting").length;
    return `Drawn: the newest ${countWords(drawn, "meeting")}, of ${numberWords(totals.meetings)}, with who took part.`;
  }
  // Those beyond the number that the view draws were added by hand.
  const added = Math.max(0, nodes.length - draw);
  const more = added === 0 ? "" : ` and ${numberWords(added)} more`;
  return `Drawn: the ${numberWords(nodes.length - added)} ${level === "person" ? "who" : "that"} met most${more}, of ${numberWords(totals.nodes)}.`;
}
