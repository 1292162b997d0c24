import { NOTHING_LEFT_OUT, type Graph } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import type { Level } from "@/lib/domain/words";
import { tally, type PartOf, type Tally } from "@/lib/domain/measures/counting";
import { members, OF_COUNTRIES } from "../cypher/graph";
import { ACTORS } from "../cypher/refs";
import { select, startingFrom } from "../cypher/select";
import type { Clause, Engine } from "../engine";
import { eventsGraph } from "../graph/events-graph";
import type { Drawn, ViewMeeting } from "../graph/drawn";
import { askedAbout, fitting, type Fits } from "../graph/expanded";
import { asNodes, groupingOf, UNGROUPED, type Grouping } from "../graph/grouping";
import { leftOut } from "../graph/left-out";
import { drawNetwork, networkGraph, strongest } from "../graph/network-graph";
import type { Cancellable, GraphRequest, NeighbourRequest } from "../port";
import { Sharing } from "../sharing";
import { lookUp } from "./refs";
import { partsAmong } from "./selection";

/** See `GraphStore.graph`. */
export async function graph(engine: Engine, filter: MeetingFilter, request: GraphRequest, options: Cancellable | undefined): Promise<Graph> {
  const { meetings, parts, tallied } = await countedMeetings(engine, filter, request.level, options);
  const grouping = await groupingFor(engine, request, tallied, options);
  const drawn = request.projection === "events"
    ? eventsGraph(meetings, parts, await fitsIn(engine, request, companions(meetings), options), request)
    : await network(engine, grouping === UNGROUPED ? tallied() : tally(asNodes(meetings, grouping), parts, filter.maxParticipants), tallied().meetings, grouping, request, options);
  const listed = filter.encounters ? encountersAmong(meetings, parts, filter.maxParticipants) : meetings;
  const answer = await named(engine, drawn, listed, options, grouping);
  return { ...answer, leftOut: leftOut(listed, drawn, request.projection, filter.maxParticipants, grouping.nodeOf) };
}

interface Counted {
  readonly meetings: readonly ViewMeeting[];
  readonly parts: readonly PartOf[];
  readonly tallied: () => Tally;
}

const shared = new WeakMap<Engine, Sharing>();

/** The explorer asks for what it draws and for what the layout rests on at the same time: as a rule the same meetings. */
async function countedMeetings(engine: Engine, filter: MeetingFilter, level: Level, options: Cancellable | undefined): Promise<Counted> {
  const sharing = shared.get(engine) ?? new Sharing();
  shared.set(engine, sharing);
  return sharing.run(JSON.stringify([filter, level]), async (own) => {
    const { meetings, parts } = await viewMeetings(engine, filter, level, own);
    let counted: Tally | undefined;
    return { meetings, parts, tallied: () => (counted ??= tally(meetings, parts, filter.maxParticipants)) };
  }, options);
}

async function network(engine: Engine, tallied: Tally, counts: ReadonlyMap<string, number>, grouping: Grouping, request: GraphRequest, options: Cancellable | undefined): Promise<Drawn> {
  const fits = await fitsIn(engine, request, (id) => strongest(tallied, id), options);
  return networkGraph(tallied, counts, grouping, fits, request);
}

/** Only persons are drawn as one, and only where no meetings are nodes. */
async function groupingFor(
  engine: Engine, { projection, level, group = [] }: GraphRequest, tallied: () => Tally, options: Cancellable | undefined,
): Promise<Grouping> {
  if (group.length === 0 || projection !== "network" || level !== "person") return UNGROUPED;
  const of = await engine.read<{ id: string; country: string }>(OF_COUNTRIES, { countries: [...group] }, options);
  return groupingOf(group, new Map(of.map(({ id, country }) => [id, country])), tallied().meetings);
}

/** Kind and country are looked up only of those for whom an expansion asks for them. */
async function fitsIn(engine: Engine, { expand }: GraphRequest, partnersOf: (id: string) => Iterable<string>, options: Cancellable | undefined): Promise<Fits> {
  const refs = await lookUp(engine, { actors: askedAbout(expand, partnersOf) }, options);
  return fitting(refs.actor);
}

/** All who were in a meeting with an actor. */
function companions(meetings: readonly ViewMeeting[]): (id: string) => string[] {
  return (id) => meetings.filter(({ members: all }) => all.includes(id)).flatMap(({ members: all }) => [...all]);
}

/**
 * All meetings of a view and what is part of what among them. The figures count encounters in any case, for an actor or
 * a pair; so `encounters`, which leaves out for all, does not narrow them.
 */
async function viewMeetings(engine: Engine, filter: MeetingFilter, level: Level, options: Cancellable | undefined, from: Clause | null = null) {
  const selected = select({ ...filter, encounters: false }, [], from);
  const listed = members(selected, level);
  const [meetings, parts] = await Promise.all([
    engine.read<ViewMeeting>(listed.text, listed.parameters, options),
    partsAmong(engine, selected, options),
  ]);
  return { meetings, parts };
}

/** What a list with `encounters` holds: see `selection`. */
function encountersAmong(meetings: readonly ViewMeeting[], parts: readonly PartOf[], maxParticipants: number | null): ViewMeeting[] {
  const small = meetings.filter(({ size }) => maxParticipants === null || size <= maxParticipants);
  const ids = new Set(small.map(({ id }) => id));
  const covered = new Set(parts.filter(({ part }) => ids.has(part)).map(({ whole }) => whole));
  return small.filter(({ id }) => !covered.has(id));
}

/** @param listed the meetings of the view */
async function named(
  engine: Engine, { actors, meetings, edges, totals, truncated, focus }: Omit<Drawn, "tiesLeft">, listed: readonly ViewMeeting[], options: Cancellable | undefined,
  { nodeOf, groups }: Grouping = UNGROUPED,
): Promise<Graph> {
  const members = groups.flatMap((group) => group.members.map(({ id }) => id));
  const refs = await lookUp(engine, { actors: [...actors.map(({ id }) => id), ...(focus?.on ?? []), ...members] }, options);
  const peopleOf = (id: string) => groups.find((group) => group.id === id)?.members.filter((member) => refs.actor(member.id).kind === "person").length ?? null;
  return {
    nodes: [...actors.map(({ id, ...figures }) => ({ ...refs.actor(id), ...figures, status: null, date: null, people: peopleOf(id) })), ...meetings],
    edges: [...edges],
    totals: { ...totals, meetings: listed.length },
    truncated,
    focus: focus && {
      on: focus.on.map(refs.actor),
      nodes: focus.nodes,
      meetings: listed.filter(({ members: all }) => all.some((member) => focus.on.includes(nodeOf(member)))).length,
    },
    groups: groups.map((group) => ({ id: group.id, members: group.members.map(({ id, meetings: own }) => ({ ...refs.actor(id), meetings: own })) })),
    leftOut: NOTHING_LEFT_OUT,
  };
}

/** See `GraphStore.neighbours`. */
export async function neighbours(
  engine: Engine,
  id: string,
  filter: MeetingFilter,
  { level, limit, ties = Infinity }: NeighbourRequest,
  options: Cancellable | undefined,
): Promise<Graph | null> {
  const [actor] = await engine.read<{ id: string }>(ACTORS, { ids: [id] }, options);
  if (actor === undefined) return null;
  const kind = level === "person" ? "actor" : "party";
  const own = await viewMeetings(engine, filter, level, options, startingFrom(kind, [id]));
  const around = tally(own.meetings, own.parts, filter.maxParticipants, (member) => member === id);
  const all = strongest(around, id);
  const shown = [id, ...all.slice(0, limit)];

  const theirs = await viewMeetings(engine, filter, level, options, startingFrom(kind, shown));
  const isShown = new Set(shown);
  const figures = tally(theirs.meetings, theirs.parts, filter.maxParticipants, (member) => isShown.has(member));
  const drawn = drawNetwork(figures, shown);
  const edges = drawn.edges.slice(0, ties);
  const answer = await named(engine, { ...drawn, edges, totals: { nodes: all.length + 1, edges: all.length }, truncated: all.length > limit, focus: null }, own.meetings, options);
  return { ...answer, leftOut: { ...answer.leftOut, ties: drawn.edges.length - edges.length } };
}
