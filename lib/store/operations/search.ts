import type { SearchItem } from "@/lib/domain/answers";
import { fold, words } from "@/lib/domain/fold";
import { OFFICES } from "../cypher/actor";
import { MEETING_HINTS, ORGANIZATION_HINTS, PLACE_HINTS, PUBLISHER_HINTS, ranked, SOURCE_HINTS, STATEMENT_HINTS } from "../cypher/search";
import type { Engine } from "../engine";
import type { Cancellable } from "../port";
import { compareText } from "@/lib/domain/compare";
import { lookUp } from "./refs";

type SearchKind = SearchItem["kind"];
const KIND_OF: Readonly<Record<string, SearchKind>> = {
  Person: "person", Country: "country", Organization: "organization", Place: "place", Topic: "topic", Meeting: "meeting",
  Source: "source", Publisher: "publisher", Statement: "statement",
};

/** See `GraphStore.search`. */
export async function search(engine: Engine, text: string, limit: number, options: Cancellable | undefined): Promise<SearchItem[]> {
  const sought = words(text);
  if (sought.length === 0) return [];
  const query = ranked(engine.named(sought), fold(text), limit);
  const rows = await engine.read<{ id: string; labels: string[]; label: string; meetings: number }>(query.text, query.parameters, options);
  const found = rows.flatMap(({ labels, ...row }) => {
    const kind = labels.map((label) => KIND_OF[label]).find((known) => known !== undefined);
    return kind === undefined ? [] : [{ ...row, kind }];
  });
  const [hints, statements] = await Promise.all([hintsFor(engine, found, options), statementHints(engine, found, options)]);
  return found.map(({ id, kind, label, meetings }) => {
    const statement = kind === "statement" ? statements.get(id) : undefined;
    return { id, kind, label, hint: statement?.hint ?? hints.get(`${kind}/${id}`) ?? "", meetings, meeting: statement?.meeting ?? null };
  });
}

/** What tells each from others of its name, by kind and id. Empty parts are left out. */
async function hintsFor(engine: Engine, found: readonly { readonly id: string; readonly kind: SearchKind }[], options: Cancellable | undefined): Promise<Map<string, string>> {
  const idsOf = (kind: SearchKind) => found.filter((item) => item.kind === kind).map(({ id }) => id);
  const hints = new Map<string, string>();
  const ask = async <Row extends { readonly id: string }>(kind: SearchKind, text: string, word: (row: Row) => readonly (string | null | undefined)[]) => {
    const ids = idsOf(kind);
    if (ids.length === 0) return;
    for (const row of await engine.read<Row>(text, { ids }, options)) {
      hints.set(`${kind}/${row.id}`, word(row).filter((part) => part !== null && part !== undefined && part !== "").join(", "));
    }
  };
  for (const id of idsOf("country")) hints.set(`country/${id}`, "country");
  for (const id of idsOf("topic")) hints.set(`topic/${id}`, "topic");
  await Promise.all([
    ask<{ id: string; country: string | null; within: string[] }>("place", PLACE_HINTS, ({ within, country }) => [within[0], country]),
    ask<{ id: string; date: string | null; places: string[] }>("meeting", MEETING_HINTS, ({ date, places }) => [date, places[0]]),
    ask<{ id: string; published: string | null; publishers: string[] }>("source", SOURCE_HINTS, ({ publishers, published }) => [publishers[0], published]),
    ask<{ id: string; kind: string }>("organization", ORGANIZATION_HINTS, ({ kind }) => [kind]),
    ask<{ id: string; kind: string }>("publisher", PUBLISHER_HINTS, ({ kind }) => [kind]),
    personHints(engine, idsOf("person"), hints, options),
  ]);
  return hints;
}

/** Who said each statement and when, and the meeting on whose page it stands, by id. */
async function statementHints(engine: Engine, found: readonly { readonly id: string; readonly kind: SearchKind }[], options: Cancellable | undefined): Promise<Map<string, { readonly hint: string; readonly meeting: string }>> {
  const ids = found.filter(({ kind }) => kind === "statement").map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const rows = await engine.read<{ id: string; meeting: string; date: string | null; speakers: string[] }>(STATEMENT_HINTS, { ids }, options);
  return new Map(rows.map(({ id, meeting, date, speakers }) => [id, { meeting, hint: [...speakers, ...(date === null ? [] : [date])].join(", ") }]));
}

/** A person's latest office and whose it is; where none is known, the person's country. */
async function personHints(engine: Engine, ids: readonly string[], hints: Map<string, string>, options: Cancellable | undefined): Promise<void> {
  if (ids.length === 0) return;
  const offices = await engine.read<{ id: string; title: string; party: string; since: string | null; position: number }>(OFFICES, { ids }, options);
  const refs = await lookUp(engine, { actors: [...ids, ...offices.map(({ party }) => party)] }, options);
  const countries = await lookUp(engine, { actors: ids.map((id) => refs.actor(id).country) }, options);
  const latestFirst = offices.sort((a, b) => compareText(b.since ?? "", a.since ?? "") || a.position - b.position);
  for (const id of ids) {
    const office = latestFirst.find((held) => held.id === id);
    const { country } = refs.actor(id);
    hints.set(`person/${id}`, office === undefined
      ? (country === null ? "" : countries.actor(country).label)
      : `${office.title}, ${refs.actor(office.party).label}`);
  }
}
