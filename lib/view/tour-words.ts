import type { MeetingItem } from "@/lib/domain/answers";
import type { Itinerary, Stay, Tour } from "@/lib/domain/dossier-answers";
import { dateWords } from "./date-words";
import { joinWords } from "./meeting-words";

/** Journeys in words, and which of them a page draws. */

/** Where on the page a tour stands: `tour-2023-02-14`. */
export function tourAnchor({ from }: Pick<Tour, "from">): string {
  return `tour-${from}`;
}

/** `14–22 Feb 2023`, `22 Feb 2023`. */
export function daysWords({ from, to }: { readonly from: string; readonly to: string }): string {
  return dateWords(from === to ? from : `${from}/${to}`);
}

/** Its cities, each where it was first come to. */
export function citiesOf({ stays }: Pick<Tour, "stays">): string[] {
  return [...new Map(stays.map(({ place }) => [place.id, place.name])).values()];
}

/** More cities than this do not make a heading. */
const MOST_NAMED = 6;

/** `Paris, Rome, Munich, Budapest and Moscow`; where they are many, the first and how many more. */
export function tourTitle(tour: Pick<Tour, "stays">): string {
  const cities = citiesOf(tour);
  return cities.length <= MOST_NAMED ? joinWords(cities) : `${cities.slice(0, MOST_NAMED - 1).join(", ")} and ${cities.length - MOST_NAMED + 1} more`;
}

/** Tours that a page draws before it is asked for all, and how many cities such a one goes to. */
const DRAWN = 3;
const WORTH_DRAWING = 3;

/**
 * The tours that tell most: those to three cities or more, to the most first, and of those to as many the latest; where
 * there is none, the latest to two. A journey to one city needs no map.
 * @param whole all of more than one city, the latest first
 */
export function drawnTours({ tours }: Pick<Itinerary, "tours">, whole: boolean): readonly Tour[] {
  const several = tours.filter((tour) => citiesOf(tour).length > 1);
  if (whole) return several;
  // The sort is stable, and the latest stand first.
  const ranked = [...several].sort((a, b) => citiesOf(b).length - citiesOf(a).length).slice(0, DRAWN);
  const worth = ranked.filter((tour) => citiesOf(tour).length >= WORTH_DRAWING);
  return worth.length > 0 ? worth : ranked.slice(0, 1);
}

/** Meetings in one city that cannot have been, if a stay in another was. */
export interface Clash {
  /** The city that they put the person in; null where that is not at hand. */
  readonly city: string | null;
  readonly meetings: readonly { readonly id: string; readonly title: string; readonly date: string | null }[];
}

/**
 * What else the sources report of the days of a stay that cannot be true beside it, city by city.
 * @param itinerary where the other meetings stand
 * @param items meetings of the person, for those that stand in no tour: a meeting at home can clash with one away
 */
export function clashesOf({ impossible }: Pick<Stay, "impossible">, { tours }: Pick<Itinerary, "tours">, items: readonly MeetingItem[]): Clash[] {
  const stays = tours.flatMap((tour) => tour.stays);
  const byCity = new Map<string | null, Clash["meetings"][number][]>();
  for (const id of impossible) {
    const stay = stays.find(({ meetings }) => meetings.some((meeting) => meeting.id === id));
    const item = stay?.meetings.find((meeting) => meeting.id === id) ?? items.find((meeting) => meeting.id === id);
    const city = stay?.place.name ?? item?.place?.name ?? null;
    const meeting = { id, title: item?.title ?? "another meeting", date: item?.date ?? null };
    const there = byCity.get(city);
    if (there) there.push(meeting);
    else byCity.set(city, [meeting]);
  }
  return [...byCity].map(([city, meetings]) => ({ city, meetings }));
}
