import type {
  ActorId, CountryId, OrganizationId, PartyId, PersonId, PlaceId, PublisherId, SourceId, TopicId,
} from "./ids";
import type { Format, Kind, OfficeKind, PublisherKind, RegionGroup, Status, Where } from "./words";

/**
 * Which meetings are meant. Within one list any value will do; all lists that are not empty must be met.
 * An empty list, a null and a false ask for nothing.
 */
export interface MeetingFilter {
  readonly person: readonly PersonId[];
  /** A participant acted for it, or it took part itself. */
  readonly country: readonly CountryId[];
  readonly org: readonly OrganizationId[];
  /** A participant is of the region, by its country, or acted for a country of it; `organizations`: as `org`, whichever. */
  readonly region: readonly RegionGroup[];
  /** `all`: every person, country and organization named took part in the same meeting. */
  readonly match: "any" | "all";
  /** Every one of these took part itself, besides what else is asked: the actors whose figure a list stands behind. */
  readonly with: readonly ActorId[];
  /** For every one of these a participant acted, or it took part itself, besides what else is asked. */
  readonly for: readonly PartyId[];
  /** For every one of these a participant is of it, whomever it acted for, or it took part itself, besides what else is asked. */
  readonly of: readonly CountryId[];
  /** Actors whose meetings are left out: they took part, or a participant acted for them. */
  readonly not: readonly ActorId[];
  /** Where it was held: a place with all within it, or a country's code. */
  readonly place: readonly (PlaceId | CountryId)[];
  readonly topic: readonly TopicId[];
  /** One source must meet `source`, `publisher`, `publisherKind` and `language` at once. */
  readonly source: readonly SourceId[];
  readonly publisher: readonly PublisherId[];
  readonly publisherKind: readonly PublisherKind[];
  readonly language: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD: its first day. A meeting that touches the window is in it. */
  readonly from: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD: its last day, inclusive. */
  readonly to: string | null;
  /** Only meetings without a date, which are in no window of time. */
  readonly undated: boolean;
  readonly format: readonly Format[];
  readonly kind: readonly Kind[];
  readonly status: readonly Status[];
  /**
   * The capacity held that day. Where persons are named it is one of theirs; else where countries or organizations
   * are named, that of one who acted for them; else anybody's.
   */
  readonly office: readonly OfficeKind[];
  /** Seen from the one person, country or organization asked for. */
  readonly where: readonly Where[];
  readonly disputed: boolean;
  /**
   * As the figures count: a meeting is left out where one of its parts passes the same filter, and
   * `maxParticipants` leaves larger meetings out of lists as it does of ties.
   */
  readonly encounters: boolean;
  /** Larger meetings make no ties. */
  readonly maxParticipants: number | null;
  /** Every word begins a word of the meeting's title, or of a name or alias of a participant or of its place. */
  readonly q: string;
}

/** A stretch of time: meetings that touch it, both ends inclusive. */
export type TimeWindow = Pick<MeetingFilter, "from" | "to">;
export const ALL_TIME: TimeWindow = { from: null, to: null };

export const EVERY_MEETING: MeetingFilter = {
  person: [], country: [], org: [], region: [], match: "any", with: [], for: [], of: [], not: [], place: [], topic: [], source: [], publisher: [],
  publisherKind: [], language: [], from: null, to: null, undated: false, format: [], kind: [], status: [], office: [], where: [],
  disputed: false, encounters: false, maxParticipants: null, q: "",
};

/** The actors that a filter asks for, persons first: those of whom `match=all` asks that all took part. */
export function actorsAsked({ person, country, org }: Pick<MeetingFilter, "person" | "country" | "org">): ActorId[] {
  return [...person, ...country, ...org];
}
