import type { MapAnswer } from "@/lib/domain/map-answers";
import { countWords, numberWords } from "@/lib/view/labels";
import { SHADES } from "@/lib/view/geo/place-discs";
import styles from "./map.module.css";

const SIDE = 12;

/** What discs, shades and arcs mean. */
export function MapLegend({ answer: { places, countries }, tours }: { readonly answer: MapAnswer; readonly tours: number }) {
  const most = Math.max(0, ...countries.map(({ meetings }) => meetings));
  return (
    <ul className={styles.legend} aria-label="Legend">
      <li><svg width="14" height="14" aria-hidden><circle className={styles.disc} cx="7" cy="7" r="5" /></svg> {countWords(places.length, "place")}, by meetings</li>
      {most > 0 && (
        <li>
          <svg width={SHADES * SIDE} height={SIDE} aria-hidden>
            {Array.from({ length: SHADES }, (_, i) => <rect key={i} className={styles.country} data-shade={i + 1} x={i * SIDE} width={SIDE} height={SIDE} />)}
          </svg> held in the country, 1 to {numberWords(most)}
        </li>
      )}
      {tours > 0 && <li><svg width="22" height="10" aria-hidden className={styles.journeys}><path d="M1 8Q11 -2 21 8" /></svg> {countWords(tours, "tour")}, city by city</li>}
    </ul>
  );
}
