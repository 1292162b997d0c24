import type { ActorRef, SearchItem } from "@/lib/domain/answers";
import { ALL_TIME, EVERY_MEETING, type MeetingFilter, type TimeWindow } from "@/lib/domain/filter";
import type { ActorId, PublisherId } from "@/lib/domain/ids";
import type { ActorKind } from "@/lib/domain/words";
import { DEFAULT_VIEW, meetingsHref, viewHref } from "./view";

/** Addresses of the pages that stand for themselves, and of the explorer narrowed to one thing. */

export const actorHref = (id: string): string => `/actors/${id}`;
/** Where two actors are seen together, in the order named, in all time or a part of it: `/actors/wang-yi/with/sergey-lavrov?from=2023`. */
export function pairHref(a: string, b: string, { from, to }: TimeWindow = ALL_TIME): string {
  const search = new URLSearchParams({ ...(from !== null && { from }), ...(to !== null && { to }) }).toString();
  return `${actorHref(a)}/with/${b}${search === "" ? "" : `?${search}`}`;
}
export const meetingHref = (id: string): string => `/meetings/${id}`;
export const placeHref = (id: string): string => `/places/${id}`;
export const topicHref = (id: string): string => `/topics/${id}`;
export const sourceHref = (id: string): string => `/sources/${id}`;
/** A statement on the page of its meeting. */
export const statementHref = (id: string, meeting: string): string => `${meetingHref(meeting)}#${statementAnchor(id)}`;
/** What a statement is called in the page on which it stands. */
export const statementAnchor = (id: string): string => `statement-${id}`;

/** The parts of the page that tells how every figure comes about, in its order. */
export const METHOD_PARTS = [
  "settling", "disputes", "status", "dates", "counting", "where", "reciprocity", "gaps", "firsts", "tours", "coverage", "centrality", "offices",
  "publishers", "citing", "mistakes",
] as const;
export type MethodPart = (typeof METHOD_PARTS)[number];
/** Where a part of the method is told: `/method#reciprocity`. */
export const methodHref = (part: MethodPart): string => `/method#${part}`;

/** The filter's own parameter for a kind of actor. */
export const ACTOR_FILTERS = { person: "person", country: "country", organization: "org" } as const satisfies Record<ActorKind, keyof MeetingFilter>;

/** The filter that asks for one actor: `{person: ["wang-yi"]}`. */
export function actorFilter(kind: ActorKind, id: string): Partial<MeetingFilter> {
  return { [ACTOR_FILTERS[kind]]: [id] };
}

/** Meetings that two actors share, as a table, as the figures count: those at which both took part, or acted for both. */
export function sharedHref(a: Pick<ActorRef, "id" | "kind">, b: Pick<ActorRef, "id">, more: Partial<MeetingFilter> = {}): string {
  return meetingsHref(sharedFilter(a, b, more));
}

/** The filter of those meetings. */
export function sharedFilter(a: Pick<ActorRef, "id" | "kind">, b: Pick<ActorRef, "id">, more: Partial<MeetingFilter> = {}): Partial<MeetingFilter> {
  const ids = [a.id, b.id] as ActorId[];
  return { [a.kind === "person" ? "with" : "for"]: ids, encounters: true, ...more };
}

/** The explorer, narrowed to one actor, with that actor selected. */
export function actorInGraphHref(actor: Pick<ActorRef, "id" | "kind">): string {
  return viewHref({
    ...DEFAULT_VIEW,
    level: actor.kind === "person" ? "person" : "country",
    select: actor.id,
    filter: { ...EVERY_MEETING, ...actorFilter(actor.kind, actor.id) },
  });
}

/** The explorer's graph under a filter. */
export function graphHref(filter: Partial<MeetingFilter>, select: string | null = null): string {
  return viewHref({ ...DEFAULT_VIEW, select, filter: { ...EVERY_MEETING, ...filter } });
}

/** An actor in a time of its own, as one side of a comparison. */
export interface ComparedSide {
  readonly id: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; both inclusive, null for no end. */
  readonly from?: string | null;
  readonly to?: string | null;
}

/**
 * Two actors, or one in two times, side by side: `/compare?a=wang-yi&aTo=2022&b=wang-yi&bFrom=2023`.
 * @param b without it, the page asks for the second
 */
export function compareHref(a: ComparedSide, b?: ComparedSide): string {
  const search = new URLSearchParams();
  const given = { a: a.id, aFrom: a.from, aTo: a.to, b: b?.id, bFrom: b?.from, bTo: b?.to };
  for (const [name, value] of Object.entries(given)) if (value !== undefined && value !== null) search.set(name, value);
  return `/compare?${search.toString()}`;
}

/** The page of what a search found; a publisher has none, and opens what it reported. */
export function foundHref({ kind, id, meeting }: Pick<SearchItem, "kind" | "id" | "meeting">): string {
  switch (kind) {
    case "person":
    case "country":
    case "organization":
      return actorHref(id);
    case "place":
      return placeHref(id);
    case "topic":
      return topicHref(id);
    case "meeting":
      return meetingHref(id);
    case "source":
      return sourceHref(id);
    case "publisher":
      return graphHref({ publisher: [id as PublisherId] });
    case "statement":
      return meeting === null ? "/" : statementHref(id, meeting);
  }
}
