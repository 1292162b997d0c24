import type { PlaceRef } from "@/lib/domain/answers";
import type { Disc } from "../graph-geometry";
import type { Size } from "../graph-labels";
import { frameAround, project, type MapFrame } from "./frame";
import { cityLabels, rounded, type CityLabel } from "./labels";

/** Places on the map, each a disc whose area says how many meetings it saw. Units of the picture. */

export interface PlaceDisc extends Disc {
  readonly place: PlaceRef;
  readonly meetings: number;
  readonly label: CityLabel | null;
}

export interface PlaceMap {
  readonly frame: MapFrame;
  /** The largest first, so that the small lie on the large. */
  readonly discs: readonly PlaceDisc[];
  /** Places that the data has no coordinates for. */
  readonly missing: readonly PlaceRef[];
}

const MARGINS = { x: 46, y: 30 };
const LARGEST = 17;
const LEAST = 2.6;

/**
 * @param places those with most meetings first
 * @returns null where no place has coordinates
 */
export function placeMap(places: readonly { readonly place: PlaceRef; readonly meetings: number }[], size: Size): PlaceMap | null {
  const placed = places.flatMap(({ place, meetings }) => (place.lat === null || place.lon === null ? [] : [{ place, meetings, at: { lat: place.lat, lon: place.lon } }]));
  if (placed.length === 0) return null;
  const frame = frameAround(placed.map(({ at }) => at), size, MARGINS);
  const most = Math.max(1, ...placed.map(({ meetings }) => meetings));
  const discs = placed.map(({ place, meetings, at }) => ({ place, meetings, ...project(frame, at), radius: Math.max(LEAST, LARGEST * Math.sqrt(meetings / most)) }));
  const labels = cityLabels(discs.map(({ place, x, y, radius }) => ({ id: place.id, name: place.name, x, y, radius })), size);
  return {
    frame,
    discs: discs.map((disc) => ({
      ...disc, ...rounded(disc), radius: Math.round(disc.radius * 10) / 10, label: labels.get(disc.place.id) ?? null,
    })),
    missing: places.flatMap(({ place }) => (place.lat === null || place.lon === null ? [place] : [])),
  };
}
