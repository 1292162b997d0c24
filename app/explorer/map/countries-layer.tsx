import { memo } from "react";
import type { MapAnswer } from "@/lib/domain/map-answers";
import { shadeOf } from "@/lib/view/geo/place-discs";
import { OUTLINE_SCALE, type CountryShape } from "@/lib/view/geo/world";
import styles from "./map.module.css";

/** Every country, darker the more meetings were held there. Drawn once for an answer; moving the map moves it whole. */
export const CountriesLayer = memo(function CountriesLayer({ shapes, countries }: { readonly shapes: readonly CountryShape[]; readonly countries: MapAnswer["countries"] }) {
  const meetings = new Map(countries.map(({ id, meetings: held }) => [id, held]));
  const most = Math.max(1, ...meetings.values());
  return (
    <g transform={`scale(${1 / OUTLINE_SCALE})`}>
      {shapes.map(({ code, name, d }) => (
        <path key={`${code}${name}`} className={styles.country} data-country={code ?? undefined} data-shade={shadeOf(meetings.get(code ?? "") ?? 0, most)} d={d} />
      ))}
    </g>
  );
});
