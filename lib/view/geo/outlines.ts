import { geoBounds, geoPath, type GeoPermissibleObjects } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { angle, type LonLat, type MapFrame } from "./frame";
import { outlinePath } from "./outline-path";

/**
 * The base map: land, and the lines between countries as Natural Earth draws them. Every such line is the same
 * hairline, disputed or not, and no country is coloured: the map says where cities lie and takes no side.
 */

/** One island or continent, or one stretch of border, with the circle on the globe that holds it. */
interface Piece {
  readonly shape: GeoPermissibleObjects;
  readonly middle: LonLat;
  readonly radius: number;
}

export interface Outlines {
  readonly land: readonly Piece[];
  readonly borders: readonly Piece[];
}

/** An atlas of the package world-atlas: its countries, and its land. */
export type Atlas = Topology<{ readonly countries: GeometryCollection; readonly land: GeometryCollection }>;

/** Takes an atlas apart, once, so that each map need only look at what lies in its frame. */
export function outlinesOf(atlas: Atlas): Outlines {
  const land = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === "Polygon") return [geometry];
    return geometry.type === "MultiPolygon" ? geometry.coordinates.map((coordinates) => ({ type: "Polygon" as const, coordinates })) : [];
  });
  const borders = mesh(atlas, atlas.objects.countries, (a, b) => a !== b).coordinates.map((coordinates) => ({ type: "LineString" as const, coordinates }));
  return { land: land.map(pieceOf), borders: borders.map(pieceOf) };
}

function pieceOf(shape: GeoPermissibleObjects): Piece {
  const [[west, south], [east, north]] = geoBounds(shape);
  const width = east < west ? east - west + 360 : east - west;
  const middle = { lon: west + width / 2, lat: (south + north) / 2 };
  // A box wider than half the globe is not held by the circle through its corners.
  const corners = [south, north, middle.lat].map((lat) => ({ lon: west, lat }));
  return { shape, middle, radius: width > 150 ? Math.PI : Math.max(...corners.map((corner) => angle(middle, corner))) };
}

/** What a map draws, as paths in units of the frame. */
export interface DrawnOutlines {
  readonly land: string;
  readonly borders: string;
}

/** The outlines within a frame. */
export function drawOutlines({ land, borders }: Outlines, frame: MapFrame): DrawnOutlines {
  const inFrame = ({ middle, radius }: Piece) => angle(middle, frame.middle) <= radius + frame.reach;
  const draw = (pieces: readonly Piece[]) => {
    const sink = new Sink();
    const path = geoPath(frame.projection, sink);
    for (const piece of pieces) if (inFrame(piece)) path(piece.shape);
    return outlinePath(sink.lines);
  };
  return { land: draw(land), borders: draw(borders) };
}

/** Takes what geoPath draws as lists of points. */
export class Sink {
  readonly lines: { points: { x: number; y: number }[]; closed: boolean }[] = [];

  beginPath(): void {
    // All lines of a map are one path.
  }
  arc(): void {
    // Points of the globe are no outlines.
  }
  moveTo(x: number, y: number): void {
    this.lines.push({ points: [{ x, y }], closed: false });
  }
  lineTo(x: number, y: number): void {
    this.lines.at(-1)?.points.push({ x, y });
  }
  closePath(): void {
    const line = this.lines.at(-1);
    if (line) line.closed = true;
  }
}

