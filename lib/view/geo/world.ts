import { geoEqualEarth, geoPath, type GeoProjection } from "d3-geo";
import isoCodes from "i18n-iso-countries/codes.json" with { type: "json" };
import { feature } from "topojson-client";
import type { Point } from "../graph-geometry";
import type { LonLat } from "./frame";
import { outlinePath } from "./outline-path";
import { Sink, type Atlas } from "./outlines";

/** The whole world on one equal-area map, in units of its own: what the explorer's map pans and zooms over. */
export const WORLD = { width: 2400, height: 1168 } as const;

/** Outlines are drawn on whole numbers, so much larger than the world, that they are still lines from near. */
export const OUTLINE_SCALE = 4;

const scaledBy = (scale: number): GeoProjection => geoEqualEarth().precision(0).fitSize([WORLD.width * scale, WORLD.height * scale], { type: "Sphere" });
const projection = scaledBy(1);
const outlines = scaledBy(OUTLINE_SCALE);

/** Where a point of the globe stands in the world. */
export function worldPoint({ lon, lat }: LonLat): Point {
  const [x, y] = projection([lon, lat]) ?? [NaN, NaN];
  return { x, y };
}

export interface CountryShape {
  /** ISO 3166-1 alpha-3; null for what the atlas draws apart and the standard does not name. */
  readonly code: string | null;
  readonly name: string;
  /** The `d` of a path, `OUTLINE_SCALE` times as large as the world. */
  readonly d: string;
}

/** ISO 3166-1 numeric, which the atlas has, to alpha-3. */
const ALPHA_3: ReadonlyMap<string, string> = new Map(isoCodes.map(([, alpha3 = "", numeric = ""]) => [numeric, alpha3]));
/** Kosovo has no number in the standard, nor in the atlas; its code is user-assigned. */
const BY_NAME: Readonly<Record<string, string>> = { Kosovo: "XKX" };

/** Every country as the atlas draws it. Its lines are those of Natural Earth; Parley takes no side in them. */
export function countryShapes(atlas: Atlas): CountryShape[] {
  return feature(atlas, atlas.objects.countries).features.map((country) => {
    const sink = new Sink();
    geoPath(outlines, sink)(country);
    const name = (country.properties as { readonly name?: string } | null)?.name ?? "";
    return { code: ALPHA_3.get(String(country.id)) ?? BY_NAME[name] ?? null, name, d: outlinePath(sink.lines) };
  });
}
