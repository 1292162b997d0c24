import type { Tour } from "@/lib/domain/dossier-answers";
import { tourMap } from "@/lib/view/geo/tour-map";
import { joinWords } from "@/lib/view/meeting-words";
import { citiesOf } from "@/lib/view/tour-words";
import { BaseMap } from "../../components/base-map";
import styles from "./tours.module.css";

const SIZE = { width: 480, height: 320 };

/** A tour on the map, its cities numbered as in the list beside it; nothing where no city has coordinates. */
export function TourPicture({ tour }: { readonly tour: Tour }) {
  const map = tourMap(tour, SIZE);
  if (map === null) return null;
  const { frame, ways, stops, missing } = map;
  return (
    <div className={styles.picture}>
      <BaseMap frame={frame} label={`Map of the way: ${citiesOf(tour).join(", ")}`}>
        {ways.map((way) => <path key={way} className={styles.way} d={way} />)}
        {stops.map(({ id, x, y, anchor }) => anchor !== null && (
          <g key={id}>
            <path className={styles.thread} d={`M${x} ${y}L${anchor.x} ${anchor.y}`} />
            <circle className={styles.anchor} cx={anchor.x} cy={anchor.y} r="2" />
          </g>
        ))}
        {stops.map(({ id, x, y, radius, numbers }) => (
          <g key={id}>
            <circle className={styles.disc} cx={x} cy={y} r={radius} />
            <text className={styles.discNumber} x={x} y={y + 4} textAnchor="middle">{numbers.join(", ")}</text>
          </g>
        ))}
        {stops.map(({ id, name, label }) => label !== null && <text key={id} className={styles.cityName} x={label.x} y={label.y} textAnchor={label.end}>{name}</text>)}
      </BaseMap>
      {missing.length > 0 && <p className={styles.aside}>{joinWords(missing)} {missing.length === 1 ? "is" : "are"} not on the map: the data has no coordinates.</p>}
    </div>
  );
}
