import type { Graph, MeetingItem, Timeline } from "@/lib/domain/answers";
import { parseEdtf, type DateRange } from "@/lib/domain/edtf";
import type { PlaceId } from "@/lib/domain/ids";
import type { MapAnswer } from "@/lib/domain/map-answers";
import { firstDay, lastDay } from "@/lib/domain/partial-date";
import type { PathChain } from "@/lib/domain/path-answers";
import type { Level } from "@/lib/domain/words";
import { marksOf } from "./chains";
import { surroundings } from "./graph-emphasis";
import { tiedTo } from "./graph-ties";
import { graphUrl, mapUrl, meetingsOf, takingPart } from "./requests";
import type { View } from "./view";

/**
 * What the pointer or the keyboard rests on in one view is lit in all of them. A beam says what it rests on, and these
 * pure functions say what of another view lies in it; app/explorer/lit.ts carries the beam from view to view.
 */
export type Beam =
  /**
   * Meetings: a row, a mark, an item of a list, a diamond of the graph. What of a graph stands for them, where that is less
   * than all who took part: the actors and ties of a chain.
   */
  | { readonly kind: "meetings"; readonly meetings: readonly LitMeeting[]; readonly standing?: ReadonlySet<string> }
  /**
   * One actor, or the two of a tie: every meeting at which all of them took part. At the level of countries, every one in
   * which all were acted for. A visit is among them beside its talks, although the figures count only the talks.
   */
  | { readonly kind: "actors"; readonly ids: readonly string[]; readonly level: Level }
  /** A bin of the timeline: every meeting that touches these days. */
  | { readonly kind: "days"; readonly days: DateRange };

/** A meeting, as far as it takes to know whether it is lit. */
export interface LitMeeting {
  readonly id: string;
  /** Null where it has no date. */
  readonly days: DateRange | null;
  /** Who took part, and the countries whose people they are: nodes where these are drawn as one. */
  readonly actors: ReadonlySet<string>;
  /** The countries and organizations that took part or were acted for. */
  readonly parties: ReadonlySet<string>;
  /** A city's id, or a venue's; null where it has none, or is known by the graph alone. */
  readonly place: string | null;
}

export function litMeeting({ id, earliest, latest, participants, place }: Pick<MeetingItem, "id" | "earliest" | "latest" | "participants" | "place">): LitMeeting {
  const parties = participants.flatMap(({ actor, for: party }) => [...(actor.kind === "person" ? [] : [actor.id]), ...(party === null ? [] : [party.id])]);
  return {
    id, days: earliest === null || latest === null ? null : { earliest, latest },
    actors: new Set(participants.flatMap(({ actor }) => (actor.country === null ? [actor.id] : [actor.id, actor.country]))), parties: new Set(parties), place: place?.id ?? null,
  };
}

/** The beam of a node or a tie; a meeting's node, and a line to it, stand for the meeting. Null where it is not drawn. */
export function beamOfElement({ nodes, edges }: Pick<Graph, "nodes" | "edges">, level: Level, id: string): Beam | null {
  const edge = edges.find((each) => each.id === id);
  const ids = edge === undefined ? [id] : [edge.source, edge.target];
  const ends = ids.flatMap((end) => nodes.find((node) => node.id === end) ?? []);
  if (ends.length < ids.length) return null;
  const meeting = ends.find(({ kind }) => kind === "meeting");
  if (meeting === undefined) return { kind: "actors", ids, level };
  const members = new Set(tiedTo(edges, meeting.id));
  const none = new Set<string>();
  return {
    kind: "meetings",
    meetings: [{ id: meeting.id, days: meeting.date === null ? null : parseEdtf(meeting.date), actors: level === "person" ? members : none, parties: level === "country" ? members : none, place: null }],
  };
}

/** The beam of a chain: the meetings of its steps, as far as they are listed, and in whatever graph the chain itself. */
export function beamOfChain(chain: PathChain): Beam {
  const meetings = new Map(chain.steps.flatMap((step) => step.meetings.map((item) => [item.id, litMeeting(item)] as const)));
  const marks = [marksOf(chain, "network"), marksOf(chain, "events")];
  return { kind: "meetings", meetings: [...meetings.values()], standing: new Set(marks.flatMap(({ nodes, ties }) => [...nodes, ...ties])) };
}

/** Whether a meeting lies in a beam. */
export function isLit(beam: Beam, meeting: LitMeeting): boolean {
  switch (beam.kind) {
    case "meetings":
      return beam.meetings.some(({ id }) => id === meeting.id);
    case "actors":
      return beam.ids.every((id) => membersOf(meeting, beam.level).has(id));
    case "days":
      return meeting.days !== null && touch(meeting.days, beam.days);
  }
}

function membersOf({ actors, parties }: LitMeeting, level: Level): ReadonlySet<string> {
  return level === "person" ? actors : parties;
}

function touch(a: DateRange, b: DateRange): boolean {
  return a.latest >= b.earliest && a.earliest <= b.latest;
}

/**
 * The nodes and ties of a graph that lie in a beam.
 * @param level that of the graph's nodes
 * @param within the graph of the beam's days alone, which knows who met in them; undefined before it is known
 */
export function litInGraph(beam: Beam, graph: Pick<Graph, "nodes" | "edges">, level: Level, within: Pick<Graph, "nodes" | "edges"> | undefined): ReadonlySet<string> {
  switch (beam.kind) {
    case "meetings":
      return beam.standing ?? new Set(beam.meetings.flatMap((meeting) => litOfMeeting(meeting, graph, level)));
    case "actors": {
      const [a = "", b] = beam.ids;
      if (b === undefined) return new Set([a, ...surroundings(graph, a)]);
      const tie = graph.edges.find(({ source, target }) => (source === a && target === b) || (source === b && target === a));
      return tie === undefined ? new Set(beam.ids) : surroundings(graph, tie.id);
    }
    case "days":
      return new Set([...(within?.nodes ?? []), ...(within?.edges ?? [])].map(({ id }) => id));
  }
}

/** Who took part and the ties between them; in the graph of events, the meeting and its lines. */
function litOfMeeting(meeting: LitMeeting, { edges }: Pick<Graph, "edges">, level: Level): string[] {
  const members = membersOf(meeting, level);
  const isIn = (id: string) => members.has(id) || id === meeting.id;
  return [meeting.id, ...members, ...edges.filter(({ source, target }) => isIn(source) && isIn(target)).map(({ id }) => id)];
}

/** The request for the graph of a beam's days, as far as the view's window has them; null where there is nothing to ask. */
export function litGraphUrl(view: View, beam: Beam | null): string | null {
  const filter = beam?.kind === "days" ? withinDays(view.filter, beam.days) : null;
  return filter === null ? null : graphUrl({ ...view, filter });
}

/** A filter narrowed to days; null where its own window has none of them. */
function withinDays(filter: View["filter"], days: DateRange): View["filter"] | null {
  const { from, to } = filter;
  const earliest = from !== null && firstDay(from) > days.earliest ? firstDay(from) : days.earliest;
  const latest = to !== null && lastDay(to) < days.latest ? lastDay(to) : days.latest;
  return earliest > latest ? null : { ...filter, from: earliest, to: latest };
}

/** The filter of the meetings that a beam of actors lights, within a view; null for other beams. */
export function litFilter(view: View, beam: Beam | null): View["filter"] | null {
  if (beam?.kind !== "actors") return null;
  return { ...view.filter, ...takingPart({ ...view, level: beam.level }, beam.ids) };
}

/** How many lit meetings touch each bin, where the beam itself tells; null where only the bins of `litFilter` do. */
export function litPerBin(beam: Beam, bins: Timeline["bins"]): readonly number[] | null {
  switch (beam.kind) {
    case "meetings":
      return bins.map(({ start, end }) => beam.meetings.filter(({ days }) => days !== null && touch(days, { earliest: start, latest: end })).length);
    case "days":
      return bins.map(({ start, end, meetings }) => (touch({ earliest: start, latest: end }, beam.days) ? meetings : 0));
    case "actors":
      return null;
  }
}

/** The request for the places of the meetings that a beam lights; null where the beam itself tells them, or there are none. */
export function litMapUrl(view: View, beam: Beam | null): string | null {
  const filter = beam?.kind === "days" ? withinDays(view.filter, beam.days) : litFilter(view, beam);
  return filter === null ? null : mapUrl({ filter });
}

/**
 * The cities of the map that lie in a beam.
 * @param asked what `litMapUrl` answered; undefined before it is known
 */
export function litPlaces(beam: Beam, { places }: Pick<MapAnswer, "places">, asked: Pick<MapAnswer, "places"> | undefined): ReadonlySet<string> {
  if (beam.kind !== "meetings") return new Set(asked?.places.map(({ place }) => place.id));
  const of = new Set(beam.meetings.map(({ place }) => place));
  return new Set(places.flatMap(({ place: { id }, venues }) => ([id, ...venues].some((each) => of.has(each)) ? [id] : [])));
}

/** So many meetings the API gives at a time; of a city with more, those are lit. */
const MOST_OF_PLACE = 500;

/** The request for the meetings at a city within a view, as many as a page holds. */
export function meetingsAtUrl({ filter }: View, city: string): string {
  // Where the view asks for places already, its own are asked for again: a venue's meetings are fewer than its city's.
  return meetingsOf(filter.place.length === 0 ? { ...filter, place: [city as PlaceId] } : filter, MOST_OF_PLACE);
}

/** The beam of a city: those of its meetings that are known. */
export function beamOfPlace({ place: { id }, venues }: MapAnswer["places"][number], items: readonly MeetingItem[]): Beam {
  const within = new Set([id, ...venues]);
  return { kind: "meetings", meetings: items.filter(({ place }) => place !== null && within.has(place.id)).map(litMeeting) };
}
