import type { MeetingPage, PlaceAnswer } from "@/lib/domain/answers";
import type { PlaceId } from "@/lib/domain/ids";
import { actorHref, graphHref, placeHref } from "@/lib/view/hrefs";
import { countWords } from "@/lib/view/labels";
import { NativeText } from "../../components/native-text";
import { AllMeetings } from "../../components/all-meetings";
import { PageShell } from "../../components/page-shell";
import pageStyles from "../../components/page.module.css";

/** A place, and the meetings there and within it. */
export function PlaceRecord({ place, meetings }: { readonly place: PlaceAnswer; readonly meetings: MeetingPage }) {
  const filter = { place: [place.id as PlaceId] };
  const { within, venues, country, countryName } = place;
  return (
    <PageShell
      graph={graphHref(filter)}
      cite={{ title: `Meetings in ${place.name}`, href: placeHref(place.id) }}
      kicker={<>Place{within && <> · in <a href={placeHref(within.id)}>{within.name}</a></>}{country !== null && <> · <a href={actorHref(country)}>{countryName ?? country}</a></>}</>}
      title={<>{place.name}<NativeText actor={place} /></>}
      lead={place.meetings === 0 ? "No meeting here is known." : `${countWords(place.meetings, "meeting")}, held or planned here${venues.length > 0 ? " and at what lies within" : ""}.`}
    >
      {venues.length > 0 && (
        <dl className={pageStyles.facts}>
          <dt>Within it</dt>
          <dd>{venues.map((venue, nth) => <span key={venue.id}>{nth > 0 && ", "}<a href={placeHref(venue.id)}>{venue.name}</a></span>)}</dd>
        </dl>
      )}
      <AllMeetings meetings={meetings} filter={filter} about={[place.id]} />
    </PageShell>
  );
}
