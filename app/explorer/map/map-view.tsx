"use client";

import { Lasso, Maximize, Minus, Plus } from "lucide-react";
import { useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import type { ActorDossier } from "@/lib/domain/dossier-answers";
import type { PlaceId } from "@/lib/domain/ids";
import type { MapAnswer } from "@/lib/domain/map-answers";
import { toggleFilter, withFilter } from "@/lib/view/changes";
import { cityLabels } from "@/lib/view/geo/labels";
import { isInside, onScreen } from "@/lib/view/geo/map-viewport";
import { lassoPath, placeDiscs, type MapDisc } from "@/lib/view/geo/place-discs";
import { isDirection, nodeTowards } from "@/lib/view/graph-walk";
import { countWords, numberWords } from "@/lib/view/labels";
import { MAX_REPEATS } from "@/lib/view/parameters";
import { mapUrl, toursUrl } from "@/lib/view/requests";
import type { View } from "@/lib/view/view";
import tools from "../picture-tools.module.css";
import { useAnswer } from "../use-answer";
import type { Change } from "../use-view";
import { CountriesLayer } from "./countries-layer";
import { Journeys } from "./journeys";
import { LitPlaces } from "./lit-places";
import { MapLeftOut } from "./map-left-out";
import { MapLegend } from "./map-legend";
import { useDrag } from "./use-drag";
import { useMapPart } from "./use-map-part";
import { useMapViewport } from "./use-map-viewport";
import { useOutlines } from "./use-outlines";
import styles from "./map.module.css";

/**
 * The meetings of the view where they took place: cities as discs, countries in shades, one person's tours as arcs. A city
 * or a country chosen, or an area drawn round, becomes the filter.
 * @param fixed whether it may only be looked at, and offers no filters
 */
export function MapView({ view, change, fixed = false }: { readonly view: View; readonly change: Change; readonly fixed?: boolean }) {
  const { data: answer, loading } = useAnswer<MapAnswer>(mapUrl(view));
  const shapes = useOutlines();
  const discs = useMemo(() => (answer === undefined ? null : placeDiscs(answer)), [answer]);
  const around = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const moves = useMapViewport(frame, discs);
  const { size, viewport } = moves;
  const [drawing, setDrawing] = useState(false);
  const [pointed, setPointed] = useState<string | null>(null);
  const [walked, setWalked] = useState<string | null>(null);
  const [within, setWithin] = useState(false);
  const id = useId();
  const tours = useTours(view);

  const seen = useMemo(() => (discs ?? []).map((disc) => ({ ...disc, ...onScreen(viewport, disc) })), [discs, viewport]);
  const labels = useMemo(() => cityLabels(seen.filter(({ x, y }) => x > 0 && y > 0 && x < size.width && y < size.height), size), [seen, size]);
  const choosePlace = (place: string) => change((now) => toggleFilter(now, "place", place));
  const drag = useDrag({
    drawing,
    pan: moves.pan,
    pinch: moves.zoomBy,
    enclose: (line) => {
      setDrawing(false);
      const places = seen.filter((disc) => isInside(disc, line)).slice(0, MAX_REPEATS).map((disc) => disc.id as PlaceId);
      if (places.length > 0) change((now) => withFilter(now, { place: places }));
    },
  });

  const at = seen.find((disc) => disc.id === walked) ?? seen[0];
  const press = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keys: Readonly<Record<string, () => void>> = {
      "+": () => moves.zoom(1), "=": () => moves.zoom(1), "-": () => moves.zoom(-1), "0": moves.fit,
      Enter: () => at && choosePlace(at.id), " ": () => at && choosePlace(at.id), Escape: () => setDrawing(false),
    };
    const act = isDirection(key) ? () => setWalked((now) => nodeTowards(new Map(seen.map((disc) => [disc.id, disc])), now ?? at?.id ?? "", key) ?? now ?? at?.id ?? null) : keys[key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const click = (event: MouseEvent) => {
    if (drag.wasDragged() || !(event.target instanceof Element)) return;
    const place = event.target.closest("[data-place]")?.getAttribute("data-place");
    const country = event.target.closest("[data-country]")?.getAttribute("data-country");
    if (place) choosePlace(place);
    else if (country && answer?.countries.some((held) => held.id === country)) change((now) => toggleFilter(now, "place", country));
  };
  const point = (event: MouseEvent) => setPointed(event.target instanceof Element ? event.target.closest("[data-place]")?.getAttribute("data-place") ?? null : null);
  const told = seen.find((disc) => disc.id === pointed);

  useMapPart({ around, answer, seen, size });

  return (
    <div ref={around} className={styles.map} aria-busy={loading}>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- the list within takes the keyboard */}
      <div ref={frame} className={styles.frame} data-drawing={drawing || undefined} {...drag.on} onClick={click} onMouseMove={point} onMouseLeave={() => setPointed(null)}>
        <svg className={styles.picture} width={size.width} height={size.height} role="listbox" aria-multiselectable="true" tabIndex={0}
          aria-label={`Map: ${countWords(seen.length, "place")}. Arrow keys go from one to the next${fixed ? "" : ", Enter filters by it"}.`}
          aria-activedescendant={at === undefined ? undefined : `${id}-${at.id}`} onKeyDown={press}
          onFocus={(event) => setWithin(event.currentTarget.matches(":focus-visible"))} onBlur={() => setWithin(false)}>
          <g aria-hidden transform={`translate(${viewport.x} ${viewport.y}) scale(${viewport.scale})`}>
            {shapes !== null && answer !== undefined && <CountriesLayer shapes={shapes} countries={answer.countries} />}
          </g>
          <Journeys tours={tours} discs={new Map((discs ?? []).map((disc) => [disc.id, disc]))} viewport={viewport} />
          {[...seen].reverse().map((disc) => (
            <Place key={disc.id} id={`${id}-${disc.id}`} disc={disc} chosen={view.filter.place.some((place) => place === disc.id)} active={disc.id === at?.id} />
          ))}
          {answer !== undefined && <LitPlaces view={view} answer={answer} seen={seen} own={pointed ?? (within ? (at?.id ?? null) : null)} />}
          <g aria-hidden>
            {[...labels].map(([place, { x, y, end }]) => <text key={place} className={styles.name} x={x} y={y} textAnchor={end}>{seen.find((disc) => disc.id === place)?.name}</text>)}
          </g>
          <path data-passing aria-hidden className={tools.lasso} d={lassoPath(drag.line)} />
        </svg>
        {told && <p className={styles.tooltip} style={{ left: told.x, top: told.y - told.radius }} aria-hidden><strong>{told.name}</strong> {countWords(told.meetings, "meeting")}</p>}
        {answer === undefined && <p className={styles.waiting}>Drawing…</p>}
      </div>
      {answer !== undefined && <MapLegend answer={answer} tours={tours.length} />}
      <div className={`${tools.tools} ${styles.tools}`}>
        {!fixed && <button type="button" aria-pressed={drawing} onClick={() => setDrawing((now) => !now)} aria-label="Draw round an area" title="Draw round an area to filter by it (or hold Shift)"><Lasso size={16} strokeWidth={1.75} aria-hidden /></button>}
        <button type="button" onClick={() => moves.zoom(1)} aria-label="Zoom in" title="Zoom in (+)"><Plus size={16} strokeWidth={1.75} aria-hidden /></button>
        <button type="button" onClick={() => moves.zoom(-1)} aria-label="Zoom out" title="Zoom out (-)"><Minus size={16} strokeWidth={1.75} aria-hidden /></button>
        <button type="button" onClick={moves.fit} aria-label="Fit" title="Show all (0)"><Maximize size={16} strokeWidth={1.75} aria-hidden /></button>
      </div>
      {answer !== undefined && <MapLeftOut answer={answer} view={view} change={change} />}
      <p className="visually-hidden" role="status">{drawing ? "Draw a line round the places to filter by." : ""}</p>
    </div>
  );
}

function Place({ id, disc: { id: place, name, meetings, x, y, radius }, chosen, active }: { readonly id: string; readonly disc: MapDisc; readonly chosen: boolean; readonly active: boolean }) {
  return (
    <g id={id} role="option" aria-selected={chosen} aria-label={`${name}, ${countWords(meetings, "meeting")}`} data-place={place} className={styles.place} data-active={active || undefined}>
      <circle className={styles.target} cx={x} cy={y} r={Math.max(12, radius)} />
      <circle className={styles.disc} data-chosen={chosen || undefined} cx={x} cy={y} r={radius} />
      {radius > 9 && <text className={styles.count} x={x} y={y + 3.5} textAnchor="middle">{numberWords(meetings)}</text>}
    </g>
  );
}

/** The tours of the one person that the view asks for, in its window; of nobody, or of several, none. */
function useTours(view: View) {
  const url = toursUrl(view);
  const { data } = useAnswer<ActorDossier>(url);
  return url === null || data === undefined || data.id !== view.filter.person[0] ? [] : (data.itinerary?.tours ?? []).filter(({ stays }) => stays.length > 1);
}
