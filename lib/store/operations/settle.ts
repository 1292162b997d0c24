import { byPublication } from "@/lib/domain/compare";
import type { ActorId, PlaceId, SourceId } from "@/lib/domain/ids";
import type { Claim, Compiled } from "@/lib/domain/records";
import { settleClaims, settlingContext, type SettledMeeting } from "@/lib/domain/settle-claims";
import { statusHistory, type StatusReport } from "@/lib/domain/status-history";
import { CLAIMS, PLACES_WITHIN } from "../cypher/meetings";
import type { Engine } from "../engine";
import type { Cancellable } from "../port";
import { lookUp } from "./refs";

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

/** What a meeting's values are settled from. */
export interface ClaimedRow {
  readonly compiled: Compiled;
  readonly claims: readonly ClaimRow[];
}

export interface SettledRow extends SettledMeeting {
  readonly history: readonly StatusReport[];
}

/** Meetings settled anew, in the order of the rows, by the rule that settled them at loading; sources are named in the order of publication. */
export async function settleRows(engine: Engine, rows: readonly (ClaimedRow & { readonly participants: readonly string[] })[], options: Cancellable | undefined): Promise<SettledRow[]> {
  const claims = rows.flatMap((row) => row.claims);
  const sources = [...new Set(claims.map(({ sourceId }) => sourceId))];
  const places = [...new Set([...claims.map(({ placeId }) => placeId), ...rows.map(({ compiled }) => compiled.place)])].filter((id) => id !== null);
  const [refs, chains] = await Promise.all([
    lookUp(engine, { sources }, options),
    places.length === 0 ? [] : engine.read<{ id: PlaceId; within: PlaceId[] }>(PLACES_WITHIN, { ids: places }, options),
  ]);
  const context = settlingContext(
    sources.map((id) => ({ id, published: refs.source(id).published })),
    chains.map(({ id, within: [within] }) => ({ id, within: within ?? null })),
  );
  return rows.map(({ compiled, claims: said, participants }) => {
    const claimed = [...said].sort((a, b) => byPublication(refs.source(a.sourceId), refs.source(b.sourceId))).map(claimOf);
    const listed = participants.map((actor) => ({ actor: actor as ActorId, role: "participant" as const, capacity: null, for: null }));
    return { ...settleClaims({ compiled, claims: claimed, participants: listed }, context), history: statusHistory(claimed, context) };
  });
}

function claimOf({ sourceId, placeId, participants, ...said }: ClaimRow): Claim {
  return { ...said, source: sourceId, place: placeId, participants: participants === null ? null : [...participants] };
}

/** What the sources of these meetings differ on, by the meeting's id. */
export async function disputesOf(engine: Engine, ids: readonly string[], options: Cancellable | undefined): Promise<Map<string, SettledMeeting["disputes"]>> {
  if (ids.length === 0) return new Map();
  const rows = await engine.read<ClaimedRow & { id: string }>(CLAIMS, { ids }, options);
  const settled = await settleRows(engine, rows.map((row) => ({ ...row, participants: [] })), options);
  return new Map(rows.map(({ id }, i) => [id, settled[i]?.disputes ?? []]));
}
