import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { EVERY_MEETING } from "@/lib/domain/filter";
import { countryId, placeId } from "@/lib/domain/ids";
import { recordOf } from "@/lib/server/pages";
import { getStore } from "@/lib/server/store";
import { actorHref, placeHref } from "@/lib/view/hrefs";
import { countWords } from "@/lib/view/labels";
import { PlaceRecord } from "./place";

/** Meetings that the page lists itself; the table has the rest. */
const LISTED = 100;

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

const record = recordOf(placeId, "/places", (store, id) => store.place(id));

function getPlace(given: string) {
  // A country's code is asked for like a place in the filter, and has its page among the actors.
  const country = countryId.safeParse(given);
  if (country.success) permanentRedirect(actorHref(country.data));
  return record(given);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, name, meetings } = await getPlace((await params).id);
  return {
    title: name,
    description: `Meetings in ${name}: ${countWords(meetings, "meeting")}, with the articles that report them.`,
    alternates: { canonical: placeHref(id) },
  };
}

/** A city or a venue, with the meetings there. */
export default async function PlacePage({ params }: Props) {
  const place = await getPlace((await params).id);
  const store = await getStore();
  const filter = { ...EVERY_MEETING, place: [placeId.parse(place.id)] };
  const meetings = await store.meetings(filter, { limit: LISTED, cursor: null, order: "newest" });
  return <PlaceRecord place={place} meetings={meetings} />;
}
