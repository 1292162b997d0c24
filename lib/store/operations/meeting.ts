import type { ClaimAnswer, MeetingDetail, StatementAnswer } from "@/lib/domain/answers";
import type { ActorId, PlaceId, SourceId } from "@/lib/domain/ids";
import type { Claim, Compiled } from "@/lib/domain/records";
import { settleClaims, settlingContext } from "@/lib/domain/settle-claims";
import { DETAIL, PLACES_WITHIN, STATEMENTS } from "../cypher/meetings";
import type { Engine } from "../engine";
import type { Cancellable } from "../port";
import { byOldest, compareText } from "@/lib/domain/compare";
import { byPublication, items } from "./meetings";
import { lookUp, type Refs } from "./refs";

/** A claim as the store holds it. */
export interface ClaimRow {
  readonly sourceId: SourceId;
  readonly says: string;
  readonly date: string | null;
  readonly placeId: PlaceId | null;
  readonly status: Claim["status"];
  readonly format: Claim["format"];
  readonly participants: readonly ActorId[] | null;
}

interface DetailRow {
  readonly compiled: Compiled;
  readonly hosts: readonly string[];
  readonly claims: readonly ClaimRow[];
  readonly statements: readonly string[];
  readonly parts: readonly string[];
}

/** See `GraphStore.meeting`. */
export async function meeting(engine: Engine, id: string, options: Cancellable | undefined): Promise<MeetingDetail | null> {
  const [[row], [item]] = await Promise.all([engine.read<DetailRow>(DETAIL, { id }, options), items(engine, [id], options)]);
  if (row === undefined || item === undefined) return null;

  const [refs, statements, parts, settled] = await Promise.all([
    lookUp(engine, {
      actors: [...row.hosts, ...row.claims.flatMap(({ participants }) => participants ?? [])],
      places: row.claims.map(({ placeId }) => placeId),
      sources: row.claims.map(({ sourceId }) => sourceId),
    }, options),
    statementAnswers(engine, row.statements, options),
    items(engine, row.parts, options),
    settle(engine, row, options),
  ]);
  const [host] = row.hosts;
  return {
    ...item,
    host: host === undefined ? null : refs.actor(host),
    claims: row.claims.map((claim) => toClaim(claim, refs)).sort((a, b) => byPublication(a.source, b.source)),
    statements,
    parts: parts.sort(byOldest),
    settled,
  };
}

/** Whose word each shown value rests on: settled from the claims anew, by the rule that settled them at loading. */
async function settle(engine: Engine, { claims, compiled }: DetailRow, options: Cancellable | undefined): Promise<MeetingDetail["settled"]> {
  const ids = [...claims.map(({ placeId }) => placeId), compiled.place].filter((id) => id !== null);
  const [refs, places] = await Promise.all([
    lookUp(engine, { sources: claims.map(({ sourceId }) => sourceId) }, options),
    ids.length === 0 ? [] : engine.read<{ id: PlaceId; within: PlaceId[] }>(PLACES_WITHIN, { ids }, options),
  ]);
  const context = settlingContext(
    claims.map(({ sourceId }) => ({ id: sourceId, published: refs.source(sourceId).published })),
    places.map(({ id, within: [within] }) => ({ id, within: within ?? null })),
  );
  const { basis } = settleClaims({
    participants: [],
    compiled,
    claims: claims.map(({ sourceId, placeId, participants, ...said }) =>
      ({ ...said, source: sourceId, place: placeId, participants: participants === null ? null : [...participants] })),
  }, context);
  const plain = ({ agree, differ, superseded, compiled: own }: (typeof basis)["date"]) =>
    ({ agree: [...agree], differ: [...differ], superseded: [...superseded], compiled: own });
  return { date: plain(basis.date), place: plain(basis.place), status: plain(basis.status), format: plain(basis.format) };
}

export function toClaim({ sourceId, says, date, placeId, status, format, participants }: ClaimRow, refs: Refs): ClaimAnswer {
  return {
    source: refs.source(sourceId), says, date,
    place: placeId === null ? null : refs.place(placeId),
    status, format,
    participants: participants === null ? null : participants.map(refs.actor),
  };
}

interface StatementRow {
  readonly statement: Pick<StatementAnswer, "id" | "says" | "note"> & { readonly position: number };
  readonly by: string;
  readonly topic: string;
  readonly source: string;
  readonly meeting: string;
  readonly day: string | null;
}

/** Statements by meeting, the oldest first, and in a meeting in the order of the data set. */
export async function statementAnswers(engine: Engine, ids: readonly string[], options: Cancellable | undefined): Promise<StatementAnswer[]> {
  if (ids.length === 0) return [];
  const rows = await engine.read<StatementRow>(STATEMENTS, { ids }, options);
  const refs = await lookUp(engine, {
    actors: rows.map(({ by }) => by),
    topics: rows.map(({ topic }) => topic),
    sources: rows.map(({ source }) => source),
    meetings: rows.map(({ meeting: of }) => of),
  }, options);
  return rows
    .sort((a, b) => compareText(a.day ?? "~", b.day ?? "~") || compareText(a.meeting, b.meeting) || a.statement.position - b.statement.position || compareText(a.statement.id, b.statement.id))
    .map(({ statement: { id, says, note }, by, topic, source, meeting: of }) =>
      ({ id, by: refs.actor(by), topic: refs.topic(topic), says, note, source: refs.source(source), meeting: refs.meeting(of) }));
}
