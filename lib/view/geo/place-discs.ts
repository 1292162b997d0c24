import type { MapAnswer } from "@/lib/domain/map-answers";
import type { Disc, Point } from "../graph-geometry";
import { worldPoint } from "./world";

/** A city on the map. */
export interface MapDisc extends Disc {
  readonly id: string;
  readonly name: string;
  readonly meetings: number;
}

const LEAST = 3.5;
const MOST = 24;

/** Cities with coordinates, in the world's units; a disc's area, in pixels of the screen, goes by its meetings. */
export function placeDiscs({ places }: Pick<MapAnswer, "places">): MapDisc[] {
  const most = Math.max(1, ...places.map(({ meetings }) => meetings));
  return places.flatMap(({ place: { id, name, lat, lon }, meetings }) => {
    if (lat === null || lon === null) return [];
    return [{ id, name, meetings, ...worldPoint({ lat, lon }), radius: radiusOf(meetings, most) }];
  });
}

/** By area, and never too small to be hit. */
export function radiusOf(meetings: number, most: number): number {
  // Few meetings in all make no large discs.
  const largest = Math.min(MOST, 8 + 2 * Math.sqrt(most));
  return Math.max(LEAST, largest * Math.sqrt(meetings / most));
}

/** Countries in five shades by the meetings held there, 0 for none. */
export const SHADES = 5;

export function shadeOf(meetings: number, most: number): number {
  return meetings === 0 ? 0 : Math.max(1, Math.ceil((SHADES * Math.log2(1 + meetings)) / Math.log2(1 + most)));
}

/** The `d` of a line drawn by hand, closed. */
export function lassoPath(line: readonly Point[]): string {
  return line.length === 0 ? "" : `M${line.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join("L")}Z`;
}
