import type { Tour } from "@/lib/domain/dossier-answers";
import { onScreen, type MapViewport } from "@/lib/view/geo/map-viewport";
import type { MapDisc } from "@/lib/view/geo/place-discs";
import { way } from "@/lib/view/geo/tour-map";
import styles from "./map.module.css";

/** The tours of one person as arcs from city to city, in order. */
export function Journeys({ tours, discs, viewport }: { readonly tours: readonly Tour[]; readonly discs: ReadonlyMap<string, MapDisc>; readonly viewport: MapViewport }) {
  const at = (id: string) => {
    const disc = discs.get(id);
    return disc === undefined ? null : { ...onScreen(viewport, disc), radius: disc.radius };
  };
  return (
    <g aria-hidden className={styles.journeys}>
      <defs>
        <marker id="way-end" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="5" markerHeight="5" orient="auto"><path d="M0 0 6 3 0 6z" /></marker>
      </defs>
      {tours.flatMap(({ from, stays }) => stays.slice(1).map((stay, i) => {
        const [start, end] = [at(stays[i]?.place.id ?? ""), at(stay.place.id)];
        const d = start === null || end === null ? null : way(start, end);
        return d === null ? null : <path key={`${from}-${i}`} d={d} markerEnd="url(#way-end)"><title>{`${i + 1} to ${i + 2}: ${stays[i]?.place.name ?? ""} to ${stay.place.name}, ${stay.from}`}</title></path>;
      }))}
    </g>
  );
}
