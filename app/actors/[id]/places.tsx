import type { ActorDossier } from "@/lib/domain/dossier-answers";
import type { PlaceId } from "@/lib/domain/ids";
import { countedFilter } from "@/lib/view/dossier-figures";
import { wholeHref, type DossierView } from "@/lib/view/dossier-address";
import { placeMap } from "@/lib/view/geo/place-map";
import { placeHref } from "@/lib/view/hrefs";
import { countWords, numberWords } from "@/lib/view/labels";
import { joinWords } from "@/lib/view/meeting-words";
import { meetingsHref } from "@/lib/view/view";
import { BarList } from "../../components/bar-list";
import { BaseMap } from "../../components/base-map";
import pageStyles from "../../components/page.module.css";
import styles from "./places.module.css";

const SIZE = { width: 640, height: 380 };
const SHOWN = 12;

/** Where the actor met, by city: on the map, and as a list. */
export function Places({ actor, view }: { readonly actor: ActorDossier; readonly view: DossierView }) {
  const { places } = actor;
  const shown = view.whole.includes("places") || places.length <= SHOWN + 3 ? places : places.slice(0, SHOWN);
  const map = placeMap(places, SIZE);
  return (
    <div className={styles.places}>
      {map !== null && (
        <div className={styles.picture}>
          <BaseMap frame={map.frame} label={`Map of ${countWords(map.discs.length, "city", "cities")} where they met, each a disc as large as its meetings are many. All are listed.`}>
            {map.discs.map(({ place, meetings, x, y, radius }) => (
              <circle key={place.id} className={styles.disc} cx={x} cy={y} r={radius}><title>{`${place.name}, ${countWords(meetings, "meeting")}`}</title></circle>
            ))}
            {map.discs.map(({ place, label }) => label !== null && <text key={place.id} className={styles.cityName} x={label.x} y={label.y} textAnchor={label.end}>{place.name}</text>)}
          </BaseMap>
          {map.missing.length > 0 && <p className={styles.aside}>Not on the map, for want of coordinates: {joinWords(map.missing.map(({ name }) => name))}.</p>}
        </div>
      )}
      <div className={styles.list}>
        <BarList rows={shown.map(({ place, meetings }) => ({
          id: place.id, label: place.name, href: placeHref(place.id), value: meetings,
          valueHref: meetingsHref(countedFilter(actor, { status: ["held"], place: [place.id as PlaceId] })),
        }))} />
        {shown.length < places.length && <p className={pageStyles.all}>{numberWords(shown.length)} of <a href={wholeHref(actor.id, view, "places")}>all {numberWords(places.length)} places</a></p>}
      </div>
    </div>
  );
}
