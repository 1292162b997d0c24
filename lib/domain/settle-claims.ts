import { anyApart, DATES, FORMATS_APART, greatestGroup, latestDay, mostPrecise, placeValues, type SettlingContext, type Values } from "./agreeing-values";
import { parseEdtf, type DateRange } from "./edtf";
import type { Claim, Meeting, Source } from "./records";
import type { ActorId, PlaceId, SourceId } from "./ids";
import { SETTLED_PROPERTIES, type Decision, type Format, type SettledProperty, type Status } from "./words";

/**
 * The rule by which a meeting's shown values follow from its claims. Nothing else decides them.
 *
 * - Status: a planned claim yields to any other; among the others the latest publication wins, an undated one ranking
 *   oldest; ties go to held, denied, cancelled, postponed, in this order.
 * - Who is heard on the rest: the claims of the settled status, and those silent on status; for a meeting held, also
 *   those that deny it, and the reverse. What was planned before and came otherwise is history, not a vote. Where all
 *   who are heard are silent on a property, the others are heard on it.
 * - Date and place: the group of claims that agree with one another (one value contains the other) and has most
 *   sources, then the latest publication; in it the most precise value.
 * - Format: most sources, then the latest publication. `unknown` is silence.
 * - Participants: the union of all claims; a list that leaves somebody out does not differ from one that names them.
 * - The compilers' own value is taken where every source is silent, or where it lies within the settled one.
 * - Disputed: two of those heard cannot both be right, or one says held and another denied; or a source says
 *   cancelled or postponed although it was published after the day on which the meeting, by others, was held.
 */
export interface SettledMeeting {
  readonly date: string | null;
  /** The days that the date can mean; null where there is no date. */
  readonly days: DateRange | null;
  readonly place: PlaceId | null;
  readonly status: Status;
  readonly format: Format;
  readonly participants: readonly Attendance[];
  readonly disputed: readonly SettledProperty[];
  /** What the sources differ on, with every value that is claimed: one for each property that is disputed. */
  readonly disputes: readonly Dispute[];
  /** For every property, whose word the shown value rests on. */
  readonly basis: Readonly<Record<SettledProperty, Basis>>;
}

export interface Basis {
  /** Sources whose claims agree with the shown value. */
  readonly agree: readonly SourceId[];
  /** Sources whose claims cannot be true if it is. */
  readonly differ: readonly SourceId[];
  /** Sources of an earlier plan that came otherwise. */
  readonly superseded: readonly SourceId[];
  /** True where the compilers gave the value, or made it more precise. */
  readonly compiled: boolean;
  /** Which step of the rule chose the value among those claimed. */
  readonly decided: Decision;
  /** True where those who are heard first are silent, and the value is that of others, such as an earlier plan. */
  readonly borrowed: boolean;
}

/** Whose word it is that an actor took part. */
export interface Attendance {
  readonly actor: ActorId;
  /** Sources that name the actor among those who took part. */
  readonly named: readonly SourceId[];
  /** Sources that name others only: the list of one need not be whole, so that they do not differ. */
  readonly others: readonly SourceId[];
  /** Sources that name nobody. */
  readonly silent: readonly SourceId[];
}

export interface Dispute {
  readonly property: SettledProperty;
  /** The shown value first, then those that agree with it less precisely, then the rest, those of most sources first. */
  readonly values: readonly ClaimedValue[];
}

export interface ClaimedValue {
  /** An EDTF date, a place's id, a status or a format, as claimed. */
  readonly value: string;
  /** Whether it can be true beside the shown value. */
  readonly agrees: boolean;
  readonly sources: readonly SourceId[];
}

/** Descending rank among statuses of the same day of publication. */
const STATUS_TIES: readonly Status[] = ["held", "denied", "cancelled", "postponed", "planned"];

/** @throws RangeError where no claim gives a status; `checkDataset` reports such a meeting before it comes here. */
export function settleClaims(meeting: Pick<Meeting, "claims" | "compiled" | "participants">, context: SettlingContext): SettledMeeting {
  const { claims, compiled } = meeting;
  const status = settleStatus(claims, context);
  const heard = claims.filter((claim) => isHeard(claim.status, status));
  const plans = claims.filter((claim) => !isHeard(claim.status, status));

  const settle = <V extends string>(pick: (claim: Claim) => V | null, own: V | null, values: Values<V>) =>
    settleValue(heard, plans, pick, own, values, context);

  const date = settle((claim) => claim.date, compiled.date, DATES);
  const place = settle((claim) => claim.place, compiled.place, placeValues(context));
  const format = settle((claim) => known(claim.format), known(compiled.format), FORMATS_APART);
  const days = date.value === null ? null : parseEdtf(date.value);
  const statusBasis = basisOfStatus(claims, status, days, context);

  const basis = { date: date.basis, place: place.basis, status: statusBasis, format: format.basis };
  const disputed = SETTLED_PROPERTIES.filter((property) =>
    property === "status" ? statusBasis.differ.length > 0 : { date, place, format }[property].disputed);
  const shown = { date: date.value, place: place.value, status, format: format.value };
  return {
    date: date.value,
    days,
    place: place.value,
    status,
    format: format.value ?? "unknown",
    participants: attendance(meeting),
    disputed,
    disputes: disputed.map((property) => disputeOn(property, claims, shown[property], basis[property])),
    basis,
  };
}

function settleStatus(claims: readonly Claim[], context: SettlingContext): Status {
  let best: { status: Status; published: string } | null = null;
  for (const { status, source } of claims) {
    if (status === null) continue;
    const candidate = { status, published: latestDay(context.published(source)) };
    if (best === null || ranksAbove(candidate, best)) best = candidate;
  }
  if (best === null) throw new RangeError("no claim gives a status");
  return best.status;
}

function ranksAbove(a: { status: Status; published: string }, b: { status: Status; published: string }): boolean {
  if ((a.status === "planned") !== (b.status === "planned")) return b.status === "planned";
  if (a.published !== b.published) return a.published > b.published;
  return STATUS_TIES.indexOf(a.status) < STATUS_TIES.indexOf(b.status);
}

function isHeard(claimed: Status | null, settled: Status): boolean {
  if (claimed === null || claimed === settled) return true;
  return (settled === "held" && claimed === "denied") || (settled === "denied" && claimed === "held");
}

function basisOfStatus(claims: readonly Claim[], status: Status, days: DateRange | null, context: SettlingContext): Basis {
  const agree: SourceId[] = [];
  const differ: SourceId[] = [];
  const superseded: SourceId[] = [];
  for (const claim of claims) {
    if (claim.status === null) continue;
    if (claim.status === status) agree.push(claim.source);
    else if (contradicts(claim, status, days, context)) differ.push(claim.source);
    else superseded.push(claim.source);
  }
  return { agree, differ, superseded, compiled: false, decided: decisionOnStatus(claims, status, context), borrowed: false };
}

/** What put the status above every other that is claimed. */
function decisionOnStatus(claims: readonly Claim[], status: Status, context: SettlingContext): Decision {
  const latest = (of: readonly Claim[]) => of.map(({ source }) => latestDay(context.published(source))).sort().at(-1) ?? "";
  const rivals = claims.filter((claim) => claim.status !== null && claim.status !== status);
  const reports = rivals.filter((claim) => claim.status !== "planned");
  if (rivals.length === 0) return "agreement";
  if (reports.length === 0) return "report";
  return latest(claims.filter((claim) => claim.status === status)) > latest(reports) ? "publication" : "order";
}

function contradicts(claim: Claim, status: Status, days: DateRange | null, context: SettlingContext): boolean {
  if (status === "held" && claim.status === "denied") return true;
  if (status === "denied" && claim.status === "held") return true;
  // A source that says "called off" after the event was held is no earlier plan; nor is a report of it that a later
  // article, in calling it cancelled, contradicts.
  if (status === "held" && (claim.status === "cancelled" || claim.status === "postponed")) {
    return days !== null && latestDay(context.published(claim.source)) > days.latest;
  }
  return claim.status === "held";
}

interface Settled<V> {
  readonly value: V | null;
  readonly disputed: boolean;
  readonly basis: Basis;
}

function settleValue<V extends string>(
  heard: readonly Claim[],
  plans: readonly Claim[],
  pick: (claim: Claim) => V | null,
  own: V | null,
  values: Values<V>,
  context: SettlingContext,
): Settled<V> {
  const speaks = (claim: Claim) => pick(claim) !== null;
  const voters = heard.some(speaks) ? heard.filter(speaks) : plans.filter(speaks);
  const said = new Map<V, Claim[]>();
  for (const claim of voters) {
    const value = pick(claim);
    if (value !== null) said.set(value, [...(said.get(value) ?? []), claim]);
  }
  const { group, decided } = greatestGroup(said, values, context);
  const settled = mostPrecise(group, values);
  const refines = own !== null && own !== settled && (settled === null || values.contains(settled, own));
  const value = refines ? own : settled;

  const agrees = (claim: Claim) => {
    const claimed = pick(claim);
    return claimed !== null && value !== null && (values.contains(claimed, value) || values.contains(value, claimed));
  };
  return {
    value,
    disputed: anyApart([...said.keys()], values),
    basis: {
      agree: voters.filter(agrees).map((claim) => claim.source),
      differ: voters.filter((claim) => !agrees(claim)).map((claim) => claim.source),
      superseded: plans.filter((claim) => speaks(claim) && !voters.includes(claim) && !agrees(claim)).map((claim) => claim.source),
      compiled: refines,
      decided: settled === null ? (value === null ? "silence" : "compilers") : decided,
      borrowed: voters.length > 0 && !heard.some(speaks),
    },
  };
}

/** What those who are heard on a property claim of it. */
function disputeOn(property: SettledProperty, claims: readonly Claim[], shown: string | null, { agree, differ }: Basis): Dispute {
  const values = new Map<string, ClaimedValue & { readonly sources: SourceId[] }>();
  for (const claim of claims) {
    const value = claim[property];
    const agrees = agree.includes(claim.source);
    if (value === null || !(agrees || differ.includes(claim.source))) continue;
    const known = values.get(value);
    if (known === undefined) values.set(value, { value, agrees, sources: [claim.source] });
    else known.sources.push(claim.source);
  }
  const rank = ({ value, agrees }: ClaimedValue) => (value === shown ? 0 : agrees ? 1 : 2);
  return {
    property,
    values: [...values.values()].sort((a, b) => rank(a) - rank(b) || b.sources.length - a.sources.length || (a.value < b.value ? -1 : 1)),
  };
}

function known(format: Format | null): Exclude<Format, "unknown"> | null {
  return format === "unknown" ? null : format;
}

/** The union of all who are listed or named, in this order. An empty list names nobody. */
function attendance({ claims, participants }: Pick<Meeting, "claims" | "participants">): Attendance[] {
  const all = new Set([...participants.map(({ actor }) => actor), ...claims.flatMap((claim) => claim.participants ?? [])]);
  const sources = (of: (named: readonly ActorId[]) => boolean) => claims.filter((claim) => of(claim.participants ?? [])).map(({ source }) => source);
  return [...all].map((actor) => ({
    actor,
    named: sources((named) => named.includes(actor)),
    others: sources((named) => named.length > 0 && !named.includes(actor)),
    silent: sources((named) => named.length === 0),
  }));
}

/** What settling needs to know of the rest of a data set. */
export function settlingContext(
  sources: readonly Pick<Source, "id" | "published">[],
  places: readonly { readonly id: PlaceId; readonly within: PlaceId | null }[],
): SettlingContext {
  const published = new Map(sources.map(({ id, published: date }) => [id, date]));
  const within = new Map(places.map((place) => [place.id, place.within]));
  return {
    published: (id) => published.get(id) ?? null,
    placeChain: (place) => {
      const chain: PlaceId[] = [];
      for (let at: PlaceId | null = place; at !== null && !chain.includes(at); at = within.get(at) ?? null) chain.push(at);
      return chain;
    },
  };
}
