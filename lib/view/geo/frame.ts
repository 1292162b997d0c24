import { geoAzimuthalEqualArea, geoDistance, geoEqualEarth, type GeoProjection } from "d3-geo";
import type { Point } from "../graph-geometry";
import type { Size } from "../graph-labels";

/** A piece of the world laid flat: which projection, how near, and where everything comes to stand in it. */

/** Degrees: east of Greenwich, north of the equator. */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

export interface MapFrame extends Size {
  readonly projection: GeoProjection;
  /** The middle of what is seen. */
  readonly middle: LonLat;
  /** How far from the middle anything can be seen, in radians of the globe; more is safe, less would cut. */
  readonly reach: number;
  /** True where so much of the world is seen that its coarse outlines will do. */
  readonly wide: boolean;
}

/** What is kept free at the edges, so that discs and names have room; in the units of the frame. */
export interface Margins {
  readonly x: number;
  readonly y: number;
}

/** Points farther from their middle than this are drawn on the whole globe, nearer ones on the part they lie in. */
const REGIONAL = 50 * (Math.PI / 180);
/** So much of the globe is always seen from left to right: a map of one city tells nobody where it is. */
const LEAST_SEEN = 26 * (Math.PI / 180);

/**
 * The frame that shows all of these points as near as it can. What lies in one part of the world is seen on an
 * equal-area map centred on it, north up; what lies all over it, on Equal Earth, turned so that the emptiest meridian
 * is where the map is cut: a journey over the Pacific stays in one piece.
 * @param points at least one
 */
export function frameAround(points: readonly LonLat[], size: Size, margins: Margins): MapFrame {
  const center = middleOf(points);
  const spread = Math.max(...points.map((point) => angle(center, point)));
  const wide = spread > REGIONAL;
  const projection = wide
    ? geoEqualEarth().rotate([-emptiestOpposite(points.map(({ lon }) => lon)), 0])
    : geoAzimuthalEqualArea().rotate([-center.lon, -center.lat]);
  // Outlines are dense enough: no points are added between theirs.
  projection.precision(0).scale(1).translate([0, 0]);
  const flat = points.map((point) => project({ projection }, point));
  const [left, right] = ends(flat.map(({ x }) => x));
  const [top, bottom] = ends(flat.map(({ y }) => y));
  const scale = Math.min(
    (size.width - 2 * margins.x) / Math.max(right - left, 1e-9),
    (size.height - 2 * margins.y) / Math.max(bottom - top, 1e-9),
    size.width / LEAST_SEEN,
  );
  projection
    .scale(scale)
    .translate([size.width / 2 - (scale * (left + right)) / 2, size.height / 2 - (scale * (top + bottom)) / 2])
    .clipExtent([[0, 0], [size.width, size.height]]);
  const seen = projection.invert?.([size.width / 2, size.height / 2]) ?? [center.lon, center.lat];
  const reach = wide ? Math.PI : reachOf(Math.hypot(size.width, size.height) / 2 / scale);
  return { ...size, projection, middle: { lon: seen[0], lat: seen[1] }, reach, wide };
}

/** Where a point of the globe stands in a frame. */
export function project({ projection }: Pick<MapFrame, "projection">, { lon, lat }: LonLat): Point {
  const [x, y] = projection([lon, lat]) ?? [NaN, NaN];
  return { x, y };
}

/** The angle between two points, seen from the middle of the globe; radians. */
export function angle(a: LonLat, b: LonLat): number {
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]);
}

/** The angle whose chord on an equal-area map has this length at scale 1, with a tenth to spare. */
function reachOf(chord: number): number {
  return chord >= 1.9 ? Math.PI : 2.2 * Math.asin(chord / 2);
}

/** The point of the globe above which the points balance; the first, where they do so nowhere. */
export function middleOf(points: readonly LonLat[]): LonLat {
  const radians = Math.PI / 180;
  let [x, y, z] = [0, 0, 0];
  for (const { lon, lat } of points) {
    x += Math.cos(lat * radians) * Math.cos(lon * radians);
    y += Math.cos(lat * radians) * Math.sin(lon * radians);
    z += Math.sin(lat * radians);
  }
  if (Math.hypot(x, y, z) < 1e-6) return points[0] ?? { lon: 0, lat: 0 };
  return { lon: Math.atan2(y, x) / radians, lat: Math.atan2(z, Math.hypot(x, y)) / radians };
}

/** The meridian opposite the middle of the widest gap between these. */
function emptiestOpposite(lons: readonly number[]): number {
  const sorted = [...lons].sort((a, b) => a - b);
  let [widest, cut] = [-1, 180];
  for (const [i, lon] of sorted.entries()) {
    const next = sorted[i + 1] ?? (sorted[0] ?? 0) + 360;
    if (next - lon > widest) [widest, cut] = [next - lon, (lon + next) / 2];
  }
  return ((cut + 360) % 360) - 180;
}

function ends(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
