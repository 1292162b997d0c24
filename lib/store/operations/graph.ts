import type { Graph } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import type { Level } from "@/lib/domain/words";
import { tally } from "@/lib/domain/measures/counting";
import { members } from "../cypher/graph";
import { count } from "../cypher/meetings";
import { ACTORS } from "../cypher/refs";
import { select, startingFrom } from "../cypher/select";
import type { Clause, Engine } from "../engine";
import { eventsGraph } from "../graph/events-graph";
import type { Drawn, ViewMeeting } from "../graph/drawn";
import { drawNetwork, networkGraph, strongest } from "../graph/network-graph";
import type { Cancellable, GraphRequest } from "../port";
import { lookUp } from "./refs";
import { partsAmong, selection } from "./selection";

/** See `GraphStore.graph`. */
export async function graph(engine: Engine, filter: MeetingFilter, request: GraphRequest, options: Cancellable | undefined): Promise<Graph> {
  const [{ meetings, parts }, total] = await Promise.all([
    viewMeetings(engine, filter, request.level, options),
    filter.encounters ? totalOf(engine, filter, options) : null,
  ]);
  const drawn = request.projection === "events"
    ? eventsGraph(meetings, parts, request)
    : networkGraph(tally(meetings, parts, filter.maxParticipants), request);
  return named(engine, drawn, total ?? meetings.length, options);
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

async function totalOf(engine: Engine, filter: MeetingFilter, options: Cancellable | undefined): Promise<number> {
  const counted = count(await selection(engine, filter, options));
  const [row] = await engine.read<{ total: number }>(counted.text, counted.parameters, options);
  return row?.total ?? 0;
}

async function named(engine: Engine, { actors, meetings, edges, totals, truncated }: Drawn, total: number, options: Cancellable | undefined): Promise<Graph> {
  const refs = await lookUp(engine, { actors: actors.map(({ id }) => id) }, options);
  return {
    nodes: [...actors.map(({ id, ...figures }) => ({ ...refs.actor(id), ...figures, status: null, date: null })), ...meetings],
    edges: [...edges],
    totals: { ...totals, meetings: total },
    truncated,
  };
}

/** See `GraphStore.neighbours`. */
export async function neighbours(
  engine: Engine,
  id: string,
  filter: MeetingFilter,
  { level, limit }: { readonly level: Level; readonly limit: number },
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
  return named(engine, { ...drawn, totals: { nodes: all.length + 1, edges: all.length }, truncated: all.length > limit }, own.meetings.length, options);
}
