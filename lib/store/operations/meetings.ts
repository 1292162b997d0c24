import type { MeetingItem, MeetingPage, MeetingRef, Participant } from "@/lib/domain/answers";
import { byPublication } from "@/lib/domain/compare";
import type { MeetingFilter } from "@/lib/domain/filter";
import type { SettledMeeting } from "@/lib/domain/settle-claims";
import { PUBLISHER_KINDS } from "@/lib/domain/words";
import { count, ITEMS, page as pageOf } from "../cypher/meetings";
import type { Engine } from "../engine";
import type { Cancellable, PageRequest } from "../port";
import { readCursor, writeCursor } from "./cursor";
import { lookUp, type Refs } from "./refs";
import { selection } from "./selection";
import { disputesOf } from "./settle";

/** See `GraphStore.meetings`. */
export async function meetings(engine: Engine, filter: MeetingFilter, { limit, cursor, order }: PageRequest, options: Cancellable | undefined): Promise<MeetingPage> {
  const after = cursor === null ? null : readCursor(cursor, order);
  const selected = await selection(engine, filter, options);
  const counted = count(selected);
  // One more than asked for tells whether there is a next page.
  const listed = pageOf(selected, order, limit + 1, after);
  const [totals, found] = await Promise.all([
    engine.read<{ total: number }>(counted.text, counted.parameters, options),
    engine.read<{ id: string; keys: (string | number)[] }>(listed.text, listed.parameters, options),
  ]);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: await items(engine, shown.map(({ id }) => id), options),
    total: totals[0]?.total ?? 0,
    nextCursor: found.length > limit && last !== undefined ? writeCursor(order, last) : null,
  };
}

interface ItemRow {
  readonly meeting: Pick<MeetingItem, "id" | "title" | "date" | "earliest" | "latest" | "format" | "kind" | "status" | "disputed">;
  readonly participants: readonly (Pick<Participant, "role" | "capacity" | "office"> & {
    readonly actor: string;
    readonly forId: string | null;
    readonly seen: Participant["where"];
    readonly position: number;
  })[];
  readonly places: readonly string[];
  readonly topics: readonly (readonly [position: number, id: string])[];
  readonly sources: readonly string[];
  readonly wholes: readonly MeetingRef[];
  readonly partCount: number;
}

/** Meetings as lists show them, in the order of the ids; one that is not there any more is left out. */
export async function items(engine: Engine, ids: readonly string[], options: Cancellable | undefined): Promise<MeetingItem[]> {
  if (ids.length === 0) return [];
  const rows = await engine.read<ItemRow>(ITEMS, { ids }, options);
  const disputes = await disputesOf(engine, rows.flatMap(({ meeting: { id, disputed } }) => (disputed.length > 0 ? [id] : [])), options);
  const claimedPlaces = [...disputes.values()].flat().flatMap(({ property, values }) => (property === "place" ? values.map(({ value }) => value) : []));
  const refs = await lookUp(engine, {
    actors: rows.flatMap(({ participants }) => participants.flatMap(({ actor, forId }) => [actor, forId])),
    places: [...rows.flatMap(({ places }) => places), ...claimedPlaces],
    topics: rows.flatMap(({ topics }) => topics.map(([, id]) => id)),
    sources: rows.flatMap(({ sources }) => sources),
  }, options);
  const byId = new Map(rows.map((row) => [row.meeting.id, toItem(row, disputes.get(row.meeting.id) ?? [], refs)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function toItem(row: ItemRow, disputes: SettledMeeting["disputes"], refs: Refs): MeetingItem {
  const { id, title, date, earliest, latest, format, kind, status, disputed } = row.meeting;
  const [place] = row.places;
  const [whole] = row.wholes;
  const sources = row.sources.map(refs.source).sort(byPublication);
  return {
    id, title, date, earliest, latest, format, kind, status,
    place: place === undefined ? null : refs.place(place),
    participants: [...row.participants].sort((a, b) => a.position - b.position).map(({ actor, role, capacity, office, forId, seen }) => ({
      actor: refs.actor(actor), role, capacity, office, for: forId === null ? null : refs.actor(forId), where: seen,
    })),
    topics: [...row.topics].sort(([a], [b]) => a - b).map(([, topic]) => refs.topic(topic)),
    sources,
    publisherKinds: PUBLISHER_KINDS.filter((each) => sources.some(({ publisher }) => publisher.kind === each)),
    disputed,
    disputes: disputes.map(({ property, values }) => ({
      property,
      values: values.map(({ value, agrees, sources: by }) => ({ value, place: property === "place" ? refs.place(value) : null, agrees, sources: [...by] })),
    })),
    partOf: whole ?? null,
    partCount: row.partCount,
  };
}
