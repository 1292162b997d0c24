import { compareText } from "../compare";
import { daysBetween, isDayPrecise, type DateRange } from "../edtf";
import type { PartOf } from "./counting";
import { cityOf } from "./dossier";
import { partsByWhole } from "./encounters";
import { isHeld, whereFor, type MeasuredMeeting } from "./measured";
import { excludeEachOther, type Position } from "./overlaps";

/** Days in one city. */
export interface StayRecord {
  readonly city: string;
  readonly from: string;
  readonly to: string;
  readonly meetings: readonly string[];
  readonly impossible: readonly string[];
}

export interface TourRecord {
  readonly from: string;
  readonly to: string;
  readonly stays: readonly StayRecord[];
  readonly within: string | null;
}

export interface ItineraryRecord {
  /** The latest first. */
  readonly tours: readonly TourRecord[];
  /** Meetings held in person, not at home, whose day or city is not known; the latest first. */
  readonly imprecise: readonly string[];
}

/** Where a person was, and on which days, by one meeting. */
export interface Presence {
  readonly id: string;
  readonly city: string;
  readonly days: DateRange;
  /**
   * Whether it claims each of its days. A visit or a conference over several days contains those of who was there for
   * one, and says no more than that this was one of them.
   */
  readonly isWhole: boolean;
  readonly isHome: boolean;
}

/** So many days without a stay end a tour. */
const APART_DAYS = 4;

/**
 * A person's journeys: stays are the days in one city of meetings held in person; stays away that follow one another
 * are a tour, which a stay at home ends, or four days without any. A meeting that has parts with a day and a city of their
 * own is represented by them.
 * @param meetings all of the person's
 * @param positionOf where a city lies; null where that is not known
 */
export function itineraryOf(id: string, meetings: readonly MeasuredMeeting[], parts: readonly PartOf[], positionOf: (city: string) => Position | null): ItineraryRecord {
  const inPerson = meetings.filter((meeting) => isHeld(meeting) && meeting.format === "in_person");
  const located = new Map(inPerson.flatMap((meeting) => presencesOf(id, meeting).map((presence) => [presence.id, presence] as const)));
  const partsOf = partsByWhole(parts);
  const isRepresented = (meeting: string) => partsOf.get(meeting)?.some((part) => located.has(part)) === true;
  const presences = [...located.values()].filter((presence) => !isRepresented(presence.id));
  const excluded = excludeEachOther(presences, positionOf);
  const visits = new Set(meetings.filter(({ kind }) => kind === "visit").map((visit) => visit.id));
  const wholesOf = (meeting: string) => parts.filter(({ part, whole }) => part === meeting && visits.has(whole)).map(({ whole }) => whole);

  const unknown = inPerson.filter((meeting) => !located.has(meeting.id) && !isRepresented(meeting.id) && whereFor(meeting, id) !== "home");
  const listed = new Set(unknown.map((meeting) => meeting.id));
  return {
    tours: toursOf(staysOf(presences))
      .map((stays) => ({
        from: stays[0]?.from ?? "",
        to: stays.map(({ to }) => to).sort().at(-1) ?? "",
        stays: stays.map(({ city, from, to, presences: own }) => ({
          city, from, to,
          meetings: own.map((presence) => presence.id),
          impossible: [...new Set(own.flatMap((presence) => excluded.get(presence.id) ?? []))].sort(),
        })),
        within: commonVisit(stays.flatMap(({ presences: own }) => own.map((presence) => wholesOf(presence.id)))),
      }))
      .reverse(),
    imprecise: unknown
      .filter((meeting) => partsOf.get(meeting.id)?.some((part) => listed.has(part)) !== true)
      .sort((a, b) => compareText(b.latest ?? "", a.latest ?? "") || compareText(a.id, b.id))
      .map((meeting) => meeting.id),
  };
}

/** As a list of one, where the day and the city are known. */
function presencesOf(id: string, meeting: MeasuredMeeting): Presence[] {
  const { date, earliest, latest, kind } = meeting;
  const [city] = meeting.paths.flatMap(cityOf);
  if (city === undefined || date === null || earliest === null || latest === null || !isDayPrecise(date)) return [];
  const isWhole = earliest === latest || kind === "bilateral" || kind === "mediation";
  return [{ id: meeting.id, city, days: { earliest, latest }, isWhole, isHome: whereFor(meeting, id) === "home" }];
}

interface Stay {
  readonly city: string;
  readonly isHome: boolean;
  readonly presences: readonly Presence[];
  readonly from: string;
  readonly to: string;
}

/** In the order of time; what only contains days of a stay in its city is listed with that stay and adds none. */
function staysOf(presences: readonly Presence[]): Stay[] {
  const whole = presences.filter(({ isWhole }) => isWhole);
  const holds = (outer: Presence, inner: Presence) =>
    outer.city === inner.city && outer.days.earliest <= inner.days.latest && inner.days.earliest <= outer.days.latest;
  const loose = presences.filter((presence) => !presence.isWhole);
  const alone = loose.filter((presence) => !whole.some((inner) => holds(presence, inner)));

  const stays: Presence[][] = [];
  for (const presence of inOrder([...whole, ...alone])) {
    const last = stays.at(-1);
    if (last !== undefined && last[0]?.city === presence.city && daysBetween(endOf(last), presence.days.earliest) <= APART_DAYS) last.push(presence);
    else stays.push([presence]);
  }
  const waiting = new Set(loose.filter((presence) => !alone.includes(presence)));
  return stays.map((own) => {
    const [from, to] = [own.map(({ days }) => days.earliest).sort()[0] ?? "", endOf(own)];
    const around = [...waiting].filter((outer) => own.some((inner) => holds(outer, inner)));
    for (const outer of around) waiting.delete(outer);
    const all = [...around, ...own].sort((a, b) => compareText(a.days.earliest, b.days.earliest) || compareText(a.days.latest, b.days.latest) || compareText(a.id, b.id));
    return { city: own[0]?.city ?? "", isHome: own[0]?.isHome ?? false, presences: all, from, to };
  });
}

function endOf(presences: readonly Presence[]): string {
  return presences.map(({ days }) => days.latest).sort().at(-1) ?? "";
}

/**
 * By first day. Of those that begin on one day, first those in the city of the day before, last those in the city of the
 * day after, since no source tells the hour; then by last day and city.
 */
function inOrder(presences: readonly Presence[]): Presence[] {
  const days = new Map<string, Presence[]>();
  for (const presence of presences) {
    const day = days.get(presence.days.earliest);
    if (day === undefined) days.set(presence.days.earliest, [presence]);
    else day.push(presence);
  }
  const ordered: Presence[] = [];
  const inTime = [...days].sort(([a], [b]) => compareText(a, b)).map(([, day]) => day);
  for (const [i, day] of inTime.entries()) {
    const before = ordered.at(-1)?.city;
    const after = new Set(inTime[i + 1]?.map(({ city }) => city));
    const rank = ({ city }: Presence) => (city === before ? 0 : after.has(city) ? 2 : 1);
    ordered.push(...day.sort((a, b) =>
      rank(a) - rank(b) || compareText(a.days.latest, b.days.latest) || compareText(a.city, b.city) || compareText(a.id, b.id)));
  }
  return ordered;
}

function toursOf(stays: readonly Stay[]): Stay[][] {
  const tours: Stay[][] = [];
  let open: Stay[] | null = null;
  let until = "";
  for (const stay of stays) {
    if (stay.isHome) {
      open = null;
      continue;
    }
    if (open === null || daysBetween(until, stay.from) > APART_DAYS) {
      open = [];
      tours.push(open);
      until = stay.to;
    }
    open.push(stay);
    if (stay.to > until) until = stay.to;
  }
  return tours;
}

/** The visit of which more than half of the meetings are parts; of several, the first by id. */
function commonVisit(visits: readonly (readonly string[])[]): string | null {
  const counts = new Map<string, number>();
  for (const visit of visits.flat()) counts.set(visit, (counts.get(visit) ?? 0) + 1);
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return most !== undefined && most[1] * 2 > visits.length ? most[0] : null;
}
