import { contains, daysIn, isApproximate, parseEdtf, type DateRange } from "./edtf";
import type { Claim, Meeting, Source } from "./records";
import type { ActorId, PlaceId, SourceId } from "./ids";
import { SETTLED_PROPERTIES, type Format, type SettledProperty, type Status } from "./words";

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
 * - Participants: the union of all claims.
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
  readonly participants: readonly ActorId[];
  readonly disputed: readonly SettledProperty[];
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
}

export interface SettlingContext {
  /** The publication date of a source, EDTF, or null. */
  published(source: SourceId): string | null;
  /** The place, then what it lies within, outermost last. */
  placeChain(place: PlaceId): readonly PlaceId[];
}

/** How a kind of value compares: whether one holds the other, and which of two that agree is the more precise. */
interface Values<V> {
  contains(outer: V, inner: V): boolean;
  /** Greater is more precise. */
  precision(value: V): number;
  key(value: V): string;
}

/** Descending rank among statuses of the same day of publication. */
const STATUS_TIES: readonly Status[] = ["held", "denied", "cancelled", "postponed", "planned"];
const BOUND = 12;

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
  return {
    date: date.value,
    days,
    place: place.value,
    status,
    format: format.value ?? "unknown",
    participants: unionOfParticipants(meeting),
    disputed: SETTLED_PROPERTIES.filter((property) =>
      property === "status" ? statusBasis.differ.length > 0 : { date, place, format }[property].disputed),
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

/** The last day that a publication date can mean; "" (before every day) where there is none. */
function latestDay(published: string | null): string {
  return (published === null ? null : parseEdtf(published))?.latest ?? "";
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
  return { agree, differ, superseded, compiled: false };
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
  const group = bestGroup(said, values, context);
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
    },
  };
}

function anyApart<V>(said: readonly V[], values: Values<V>): boolean {
  return said.some((a, i) => said.slice(i + 1).some((b) => !values.contains(a, b) && !values.contains(b, a)));
}

/** The values of the greatest group in which all agree with all: most sources, then latest publication, then by text. */
function bestGroup<V extends string>(said: ReadonlyMap<V, readonly Claim[]>, values: Values<V>, context: SettlingContext): V[] {
  const all = [...said.keys()].sort();
  let best: { group: V[]; sources: number; published: string } | null = null;
  for (const group of agreeingGroups(all, values)) {
    const claims = group.flatMap((value) => said.get(value) ?? []);
    const sources = new Set(claims.map((claim) => claim.source)).size;
    const published = claims.map((claim) => latestDay(context.published(claim.source))).sort().at(-1) ?? "";
    if (best === null || sources > best.sources || (sources === best.sources && published > best.published)) {
      best = { group, sources, published };
    }
  }
  return best?.group ?? [];
}

/** Every largest set of values that agree pairwise. Distinct values of one meeting are few; beyond 12 the rest waits. */
function agreeingGroups<V>(all: readonly V[], values: Values<V>): V[][] {
  const agree = (a: V, b: V) => values.contains(a, b) || values.contains(b, a);
  const found: V[][] = [];
  const grow = (group: V[], candidates: readonly V[], excluded: readonly V[]) => {
    if (candidates.length === 0 && excluded.length === 0) return void found.push(group);
    candidates.forEach((value, i) => {
      const passed = [...excluded, ...candidates.slice(0, i)];
      grow([...group, value], candidates.slice(i + 1).filter((v) => agree(v, value)), passed.filter((v) => agree(v, value)));
    });
  };
  if (all.length > 0) grow([], all.slice(0, BOUND), []);
  return found;
}

function mostPrecise<V extends string>(group: readonly V[], values: Values<V>): V | null {
  return [...group].sort((a, b) => values.precision(b) - values.precision(a) || (values.key(a) < values.key(b) ? -1 : 1))[0] ?? null;
}

const DATES: Values<string> = {
  contains: (outer, inner) => {
    const [a, b] = [parseEdtf(outer), parseEdtf(inner)];
    return a !== null && b !== null && contains(a, b);
  },
  precision: (text) => {
    const days = parseEdtf(text);
    return days === null ? -Infinity : -daysIn(days) - (isApproximate(text) ? 0.5 : 0);
  },
  key: (text) => text,
};

const FORMATS_APART: Values<Exclude<Format, "unknown">> = {
  contains: (a, b) => a === b,
  precision: () => 0,
  key: (format) => format,
};

function placeValues(context: SettlingContext): Values<PlaceId> {
  return {
    contains: (outer, inner) => context.placeChain(inner).includes(outer),
    precision: (place) => context.placeChain(place).length,
    key: (place) => place,
  };
}

function known(format: Format | null): Exclude<Format, "unknown"> | null {
  return format === "unknown" ? null : format;
}

function unionOfParticipants({ claims, participants }: Pick<Meeting, "claims" | "participants">): ActorId[] {
  return [...new Set([...participants.map(({ actor }) => actor), ...claims.flatMap((claim) => claim.participants ?? [])])];
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
