import type { MeetingItem } from "@/lib/domain/answers";
import type { Itinerary, Stay, Tour } from "@/lib/domain/dossier-answers";
import { dateWords } from "@/lib/view/date-words";
import { meetingHref, placeHref } from "@/lib/view/hrefs";
import { rowWords } from "@/lib/view/meeting-words";
import { clashesOf, daysWords, tourAnchor, tourTitle, type Clash } from "@/lib/view/tour-words";
import pageStyles from "../../components/page.module.css";
import { SourcesLine } from "../../components/sources-line";
import { TourPicture } from "./tour-picture";
import styles from "./tours.module.css";

export interface Travels {
  /** Whose they are. */
  readonly id: string;
  readonly itinerary: Itinerary;
  /** The person's meetings, for what clashes with a stay and stands in no tour. */
  readonly items: readonly MeetingItem[];
}

/** One journey: its stays in order, each with whom was met there, beside the map. */
export function TourRecord({ tour, travels }: { readonly tour: Tour; readonly travels: Travels }) {
  return (
    <article className={styles.tour} id={tourAnchor(tour)}>
      <header>
        <h3 className={styles.name}>{tourTitle(tour)}</h3>
        <p className={`${styles.days} ${pageStyles.prose}`}>
          {daysWords(tour)}
          {tour.within !== null && <>, part of <a href={meetingHref(tour.within.id)}>{tour.within.title}</a></>}
        </p>
      </header>
      <TourPicture tour={tour} />
      <ol>
        {tour.stays.map((stay, i) => <StayRecord key={`${stay.place.id}${stay.from}`} stay={stay} number={i + 1} travels={travels} />)}
      </ol>
    </article>
  );
}

function StayRecord({ stay, number, travels: { id, itinerary, items } }: { readonly stay: Stay; readonly number: number; readonly travels: Travels }) {
  const { place, meetings } = stay;
  return (
    <li className={styles.stay}>
      <span className={styles.number} aria-hidden>{number}</span>
      <div>
        <p className={styles.city}><a href={placeHref(place.id)}>{place.name}</a> <span className={styles.when}>{daysWords(stay)}</span></p>
        {meetings.length > 0 && (
          <ul>
            {meetings.map((item) => (
              <li key={item.id} className={styles.meeting}>
                <a href={meetingHref(item.id)} className={styles.whom}>{rowWords(item, [id, place.id]).title}</a>
                {meetings.length > 1 && stay.from !== stay.to && <span className={styles.when}> {dateWords(item.date)}</span>}
                <SourcesLine sources={item.sources} more={meetingHref(item.id)} most={1} />
              </li>
            ))}
          </ul>
        )}
        <Clashes clashes={clashesOf(stay, itinerary, items)} />
      </div>
    </li>
  );
}

/** What cannot be true beside a stay, each with what it says instead. */
export function Clashes({ clashes }: { readonly clashes: readonly Clash[] }) {
  return clashes.map(({ city, meetings }) => (
    <p key={city} className={styles.clash}>
      Not possible beside {meetings.map(({ id, title, date }, i) => (
        <span key={id}>{i > 0 && ", "}<a href={meetingHref(id)}>{title}</a> on {dateWords(date)}</span>
      ))}, which the sources put {city === null ? "elsewhere" : `in ${city}`}: not all of this can be right.
    </p>
  ));
}
