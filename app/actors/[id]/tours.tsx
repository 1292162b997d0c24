import type { Tour } from "@/lib/domain/dossier-answers";
import { dateWords } from "@/lib/view/date-words";
import { wholeHref, type DossierView } from "@/lib/view/dossier-address";
import { meetingHref, placeHref } from "@/lib/view/hrefs";
import { countWords, numberWords } from "@/lib/view/labels";
import { rowWords } from "@/lib/view/meeting-words";
import { citiesOf, clashesOf, daysWords, drawnTours, tourAnchor } from "@/lib/view/tour-words";
import pageStyles from "../../components/page.module.css";
import { Clashes, TourRecord, type Travels } from "./tour";
import styles from "./tours.module.css";

interface ToursProps {
  readonly travels: Travels;
  readonly view: DossierView;
}

/** Where a person went: the journeys to most cities on the map, and all of them as a list. */
export function Tours({ travels, view }: ToursProps) {
  const { id, itinerary } = travels;
  const { tours, total } = itinerary;
  const several = tours.filter((tour) => citiesOf(tour).length > 1).length;
  const drawn = drawnTours(itinerary, view.whole.includes("tours"));
  return (
    <>
      <p className={`${pageStyles.quiet} ${pageStyles.prose} ${styles.summary}`}>
        {countWords(total, "journey")} with meetings away from home{several > 0 && <>, {numberWords(several)} of them to more than one city</>}.
        {drawn.length < several && <> {drawn.length === 1 ? "One is" : `${numberWords(drawn.length)} are`} drawn; <a href={wholeHref(id, view, "tours")}>draw all {numberWords(several)}</a>.</>}
      </p>
      {drawn.map((tour) => <TourRecord key={tour.from} tour={tour} travels={travels} />)}
      <h3 className={styles.journeyHead}>All journeys{tours.length < total && `, the latest ${numberWords(tours.length)} of ${numberWords(total)}`}</h3>
      <ol className={styles.journeys}>
        {tours.map((tour) => <Journey key={tour.from} tour={tour} travels={travels} href={drawn.includes(tour) ? `#${tourAnchor(tour)}` : null} />)}
      </ol>
      {itinerary.imprecise.length > 0 && (
        <>
          <h3 className={styles.journeyHead}>In no journey, since the day or the city is not known</h3>
          <ul className={styles.journeys}>
            {itinerary.imprecise.map((meeting) => <li key={meeting.id} className={styles.journey}><span>{dateWords(meeting.date)}</span><a href={meetingHref(meeting.id)}>{meeting.title}</a></li>)}
          </ul>
        </>
      )}
    </>
  );
}

/**
 * A journey in one line: each city with whom was met there.
 * @param href where it is drawn, and told at length; the line then has the way alone
 */
function Journey({ tour, travels: { id, itinerary, items }, href }: { readonly tour: Tour; readonly travels: Travels; readonly href: string | null }) {
  const clashes = tour.stays.some(({ impossible }) => impossible.length > 0);
  return (
    <li className={styles.journey}>
      <span>{daysWords(tour)}</span>
      <div>
        {href !== null ? <a href={href}>{tour.stays.map(({ place }) => place.name).join(" → ")}</a> : tour.stays.map((stay, i) => (
          <span key={stay.from}>
            {i > 0 && " → "}
            <a href={placeHref(stay.place.id)} className={styles.whither}>{stay.place.name}</a>
            {stay.meetings.map((item) => <span key={item.id} className={styles.met}><a href={meetingHref(item.id)}>{rowWords(item, [id, stay.place.id]).title}</a></span>)}
          </span>
        ))}
        {clashes && (href !== null
          ? <p className={styles.clash}>The sources put two of its meetings in two cities at one time.</p>
          : tour.stays.map((stay) => <Clashes key={stay.from} clashes={clashesOf(stay, itinerary, items)} />))}
      </div>
    </li>
  );
}
