import type { MeetingDetail, MeetingItem, Participant, PlaceRef } from "@/lib/domain/answers";
import type { Format, Kind, Status } from "@/lib/domain/words";
import { dateWords } from "./date-words";
import { STATUS_LABELS } from "./labels";

/** A meeting in words. */

/** `A`, `A and B`, `A, B and C`. */
export function joinWords(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** More names than this do not make a headline. */
const MOST_NAMED = 3;

/** The people as a headline, `Wang Yi and Vladimir Putin`; the title where they are many, or one alone. */
export function headline({ participants, title }: Pick<MeetingItem, "participants" | "title">): string {
  const named = participants.length > 1 && participants.length <= MOST_NAMED;
  return named ? joinWords(participants.map(({ actor }) => actor.label)) : title;
}

/** `Wang Yi and Vladimir Putin, 22 Feb 2023`: what tells it from every other. */
export function titleWords(meeting: Pick<MeetingItem, "participants" | "title" | "date">): string {
  return `${headline(meeting)}, ${dateWords(meeting.date)}`;
}

/** Where it was, for a list: a place, or how they spoke; null where neither is known. */
export function whereWords({ place, format }: Pick<MeetingItem, "place" | "format">): string | null {
  if (format === "phone") return "By phone";
  if (format === "video") return "By video";
  return place?.name ?? null;
}

/** `Moscow, Russia`; a city that bears its country's name stands alone. */
export function placeWords({ name, countryName }: Pick<PlaceRef, "name" | "countryName">): string {
  return countryName === null || countryName === name ? name : `${name}, ${countryName}`;
}

export interface RowWords {
  /** What tells the meeting from others of its list. */
  readonly title: string;
  /** Where it was, unless the title says it. */
  readonly where: string | null;
}

/**
 * A meeting in a list, without saying again whose list it is.
 * @param about ids of the actors, or of the place, that the list is about: their names are left out
 */
export function rowWords(item: Pick<MeetingItem, "participants" | "title" | "place" | "format">, about: readonly string[]): RowWords {
  const where = whereWords(item);
  const others = item.participants.filter(({ actor }) => !about.includes(actor.id)).map(({ actor }) => actor.label);
  const own = item.participants.length - others.length;
  if (own > 1) return where === null ? { title: item.title, where: null } : { title: where, where: null };
  const named = others.length > 0 && others.length <= MOST_NAMED && others.length + own > 1;
  const here = item.place !== null && about.includes(item.place.id) && where === item.place.name;
  return { title: named ? joinWords(others) : item.title, where: here ? null : where };
}

const KIND_PHRASES: Readonly<Record<Kind, string>> = {
  bilateral: "Bilateral meeting", multilateral: "Multilateral meeting", summit: "Summit", visit: "Visit", mediation: "Mediation",
};
const FORMAT_PHRASES: Readonly<Record<Format, string | null>> = { in_person: "in person", phone: "by phone", video: "by video", unknown: null };

/** `Bilateral meeting, in person`. */
export function kindWords({ kind, format }: Pick<MeetingItem, "kind" | "format">): string {
  const how = FORMAT_PHRASES[format];
  return how === null ? KIND_PHRASES[kind] : `${KIND_PHRASES[kind]}, ${how}`;
}

/** `22 February 2023, Moscow, Russia`, with what is not known left out. */
export function whenWhereWords({ date, place, format }: Pick<MeetingItem, "date" | "place" | "format">): string {
  const where = place === null ? (whereWords({ place, format }) ?? "place not known").toLowerCase() : placeWords(place);
  return [date === null ? "Date not known" : sentenceCase(dateWords(date, "long")), where].join(", ");
}

/**
 * Whose word the status is: `Held, say all 4 sources.`, `Held, says the one source.`,
 * `Held, say 2 of 4 sources; 1 announced it, 1 differs.`
 */
export function statusSentence({ status, claims, settled }: Pick<MeetingDetail, "status" | "claims" | "settled">): string {
  const all = new Set(claims.map(({ source }) => source.id)).size;
  const agree = new Set(settled.status.agree).size;
  const differ = new Set(settled.status.differ).size;
  const before = claims.filter(({ source }) => settled.status.superseded.includes(source.id));
  const announced = before.filter((claim) => claim.status === "planned").length;
  const word = STATUS_LABELS[status];
  if (all === 1) return `${word}, says the one source.`;
  if (agree === all) return `${word}, say ${all === 2 ? "both" : `all ${all}`} sources.`;
  const said = `${word}, ${agree === 1 ? "says" : "say"} ${agree} of ${all} sources`;
  const otherwise = before.length - announced;
  const rest = [announced > 0 && `${announced} announced it`, otherwise > 0 && `${otherwise} told otherwise before`, differ > 0 && `${differ} ${differ === 1 ? "differs" : "differ"}`].filter((part) => part !== false);
  return rest.length === 0 ? `${said}.` : `${said}; ${rest.join(", ")}.`;
}

/** What an actor was that day: `President, for Russia, host`; a plain participant's role goes without saying. */
export function partWords({ actor, role, capacity, for: party }: Pick<Participant, "actor" | "role" | "capacity" | "for">): string {
  const of = party === null || party.id === actor.id ? null : `for ${party.label}`;
  return [capacity, of, role === "participant" ? null : role].filter((word) => word !== null).join(", ");
}

/** The word for a status beside a meeting that did not simply take place; null for held. */
export function statusWord(status: Status): string | null {
  return status === "held" ? null : STATUS_LABELS[status].toLowerCase();
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
