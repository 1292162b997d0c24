import type { ClaimAnswer, MeetingDetail, StatementAnswer } from "@/lib/domain/answers";
import { byOldest, byPublication, compareText } from "@/lib/domain/compare";
import { DETAIL, STATEMENTS } from "../cypher/meetings";
import type { Engine } from "../engine";
import { StoreError, type Cancellable } from "../port";
import { items } from "./meetings";
import { lookUp, type Refs } from "./refs";
import { settleRows, type ClaimedRow, type ClaimRow, type SettledRow } from "./settle";

interface DetailRow extends ClaimedRow {
  readonly hosts: readonly string[];
  readonly statements: readonly string[];
  readonly parts: readonly string[];
}

/** See `GraphStore.meeting`. */
export async function meeting(engine: Engine, id: string, options: Cancellable | undefined): Promise<MeetingDetail | null> {
  const [[row], [item]] = await Promise.all([engine.read<DetailRow>(DETAIL, { id }, options), items(engine, [id], options)]);
  if (row === undefined || item === undefined) return null;

  const [refs, statements, parts, [settled]] = await Promise.all([
    lookUp(engine, {
      actors: [...row.hosts, ...row.claims.flatMap(({ participants }) => participants ?? [])],
      places: row.claims.map(({ placeId }) => placeId),
      sources: row.claims.map(({ sourceId }) => sourceId),
    }, options),
    statementAnswers(engine, row.statements, options),
    items(engine, row.parts, options),
    settleRows(engine, [{ ...row, participants: item.participants.map(({ actor }) => actor.id) }], options),
  ]);
  const [host] = row.hosts;
  return {
    ...item,
    host: host === undefined ? null : refs.actor(host),
    claims: row.claims.map((claim) => toClaim(claim, refs)).sort((a, b) => byPublication(a.source, b.source)),
    statements,
    parts: parts.sort(byOldest),
    ...whoseWord(settled),
  };
}

/** Whose word each shown value rests on, and what was reported of the status, as plain values. */
function whoseWord(settled: SettledRow | undefined): Pick<MeetingDetail, "settled" | "history"> {
  if (settled === undefined) throw new StoreError("failed", "A meeting without claims cannot be settled.");
  const { basis, participants, history } = settled;
  const plain = ({ agree, differ, superseded, ...how }: (typeof basis)["date"]) => ({ ...how, agree: [...agree], differ: [...differ], superseded: [...superseded] });
  return {
    settled: {
      date: plain(basis.date), place: plain(basis.place), status: plain(basis.status), format: plain(basis.format),
      participants: participants.map(({ actor, named, others, silent }) => ({ actor, named: [...named], others: [...others], silent: [...silent] })),
    },
    history: history.map((report) => ({ ...report })),
  };
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
