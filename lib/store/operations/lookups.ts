import type { MeetingRef, PlaceAnswer, SourceAnswer, StoreInfo, TopicAnswer } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { COUNTS, existing, PLACE, SOURCE_CLAIMS, SOURCE_STATEMENTS, TOPIC } from "../cypher/lookups";
import type { Engine } from "../engine";
import type { Cancellable } from "../port";
import { byNewest, compareText } from "@/lib/domain/compare";
import { datasetIn } from "./dataset";
import { statementAnswers, toClaim } from "./meeting";
import { lookUp } from "./refs";
import type { ClaimRow } from "./settle";

/** See `GraphStore.place`. */
export async function place(engine: Engine, id: string, options: Cancellable | undefined): Promise<PlaceAnswer | null> {
  const [row] = await engine.read<{ aliases: string[]; meetings: number; within: string[]; venues: string[] }>(PLACE, { id }, options);
  if (row === undefined) return null;
  const { aliases, meetings, within: [outer], venues } = row;
  const refs = await lookUp(engine, { places: [id, ...(outer === undefined ? [] : [outer]), ...venues] }, options);
  return {
    ...refs.place(id), aliases,
    within: outer === undefined ? null : refs.place(outer),
    venues: venues.map(refs.place).sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id)),
    meetings,
  };
}

/** See `GraphStore.topic`. */
export async function topic(engine: Engine, id: string, options: Cancellable | undefined): Promise<TopicAnswer | null> {
  const [row] = await engine.read<{ id: string; label: string; meetings: number; statements: string[] }>(TOPIC, { id }, options);
  if (row === undefined) return null;
  return { id: row.id, label: row.label, meetings: row.meetings, statements: await statementAnswers(engine, row.statements, options) };
}

/** See `GraphStore.source`. Its claims are ordered by meeting, the newest first. */
export async function source(engine: Engine, id: string, options: Cancellable | undefined): Promise<SourceAnswer | null> {
  const [[row], claims] = await Promise.all([
    engine.read<{ statements: string[] }>(SOURCE_STATEMENTS, { id }, options),
    engine.read<{ claim: ClaimRow; meeting: MeetingRef; earliest: string | null; latest: string | null }>(SOURCE_CLAIMS, { id }, options),
  ]);
  if (row === undefined) return null;
  const [refs, statements] = await Promise.all([
    lookUp(engine, {
      actors: claims.flatMap(({ claim }) => claim.participants ?? []),
      places: claims.map(({ claim }) => claim.placeId),
      sources: [id],
    }, options),
    statementAnswers(engine, row.statements, options),
  ]);
  return {
    ...refs.source(id),
    claims: claims
      .sort((a, b) => byNewest({ ...a, id: a.meeting.id }, { ...b, id: b.meeting.id }))
      .map(({ claim, meeting: { id: meeting, title, date, status } }) => {
        const { source: _, ...said } = toClaim(claim, refs);
        return { ...said, meeting: { id: meeting, title, date, status } };
      }),
    statements,
  };
}

/** See `GraphStore.info`. */
export async function info(engine: Engine, options: Cancellable | undefined): Promise<StoreInfo> {
  const [version, dataset, counted] = await Promise.all([
    engine.version(options),
    datasetIn(<Row extends object>(text: string) => engine.read<Row>(text, {}, options)),
    engine.read<{ kind: keyof StoreInfo["counts"]; total: number }>(COUNTS, {}, options),
  ]);
  const total = new Map(counted.map((row) => [row.kind, row.total]));
  const of = (kind: keyof StoreInfo["counts"]) => total.get(kind) ?? 0;
  return {
    engine: engine.name, version,
    title: dataset?.title ?? null, revision: dataset?.revision ?? null, form: dataset?.form ?? null,
    single: dataset !== null && dataset.revision === dataset.loaded, lastDay: dataset?.lastDay ?? null, licence: dataset?.licence ?? null,
    coverage: dataset?.coverage ?? [],
    counts: {
      meetings: of("meetings"), persons: of("persons"), countries: of("countries"), organizations: of("organizations"),
      places: of("places"), topics: of("topics"), sources: of("sources"), publishers: of("publishers"), claims: of("claims"),
      statements: of("statements"),
    },
  };
}

/** See `GraphStore.unknown`. `actors` are those that the parameters expand, hide and path name: an id of any actor. */
export async function unknown(engine: Engine, filter: MeetingFilter, actors: readonly string[], options: Cancellable | undefined): Promise<{ parameter: string; id: string }[]> {
  const found = async (label: Parameters<typeof existing>[0], ids: readonly string[]) =>
    ids.length === 0 ? [] : (await engine.read<{ id: string }>(existing(label), { ids: [...new Set(ids)] }, options)).map(({ id }) => id);
  const missing = async (parameter: string, ids: readonly string[], ...labels: Parameters<typeof existing>[0][]) => {
    const known = new Set((await Promise.all(labels.map((label) => found(label, ids)))).flat());
    return [...new Set(ids)].filter((id) => !known.has(id)).map((id) => ({ parameter, id }));
  };
  return (await Promise.all([
    missing("person", filter.person, "Person"),
    missing("country", filter.country, "Country"),
    missing("org", filter.org, "Organization"),
    missing("with", filter.with, "Actor"),
    missing("for", filter.for, "Country", "Organization"),
    missing("of", filter.of, "Country"),
    missing("not", filter.not, "Actor"),
    missing("place", filter.place, "Place", "Country"),
    missing("topic", filter.topic, "Topic"),
    missing("source", filter.source, "Source"),
    missing("publisher", filter.publisher, "Publisher"),
    missing("actor", actors, "Actor"),
  ])).flat();
}

