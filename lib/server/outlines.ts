import near from "world-atlas/countries-50m.json";
import far from "world-atlas/countries-110m.json";
import type { MapFrame } from "@/lib/view/geo/frame";
import { drawOutlines, outlinesOf, type Atlas, type DrawnOutlines, type Outlines } from "@/lib/view/geo/outlines";

const taken = new Map<Atlas, Outlines>();

/** The base map of a frame, drawn here so that a browser gets two paths and no atlas. */
export function baseMap(frame: MapFrame): DrawnOutlines {
  return drawOutlines(outlines(frame.wide ? far : near), frame);
}

function outlines(atlas: Atlas): Outlines {
  let known = taken.get(atlas);
  if (known === undefined) {
    known = outlinesOf(atlas);
    taken.set(atlas, known);
  }
  return known;
}
