"use client";

import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { fitPoints, panBy, zoomAt, type MapViewport } from "@/lib/view/geo/map-viewport";
import type { Point } from "@/lib/view/graph-geometry";
import type { Size } from "@/lib/view/graph-labels";

const STEP = 1.5;
/** How much a notch of the wheel zooms. */
const WHEEL = 0.0015;

export interface MapMoves {
  readonly size: Size;
  readonly viewport: MapViewport;
  readonly zoom: (direction: 1 | -1) => void;
  /** With one point of the screen held still. */
  readonly zoomBy: (factor: number, at: Point) => void;
  readonly fit: () => void;
  readonly pan: (by: Point) => void;
}

/**
 * What is seen of the map: fitted to the first answer, then moved by the reader alone, so that another filter moves
 * nothing that stands.
 * @param points of the cities, in the world's units; null until they are known
 */
export function useMapViewport(frame: RefObject<HTMLElement | null>, points: readonly Point[] | null): MapMoves {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const [viewport, setViewport] = useState<MapViewport>({ scale: 0, x: 0, y: 0 });
  const fitted = useRef(false);

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);

  useLayoutEffect(() => {
    // Fitted once: a legend that takes another line must not move the picture.
    if (points === null || size.width === 0 || fitted.current) return;
    setViewport(fitPoints(points, size));
    fitted.current = true;
  }, [points, size]);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      setViewport((now) => zoomAt(now, Math.exp(-event.deltaY * WHEEL * (event.ctrlKey ? 6 : 1)), at, size));
    };
    // React's own wheel listeners are passive: they could not keep the page from scrolling.
    element.addEventListener("wheel", wheel, { passive: false });
    return () => element.removeEventListener("wheel", wheel);
  }, [frame, size]);

  const zoomBy = useCallback((factor: number, at: Point) => setViewport((now) => zoomAt(now, factor, at, size)), [size]);
  const zoom = useCallback((direction: 1 | -1) => zoomBy(direction === 1 ? STEP : 1 / STEP, { x: size.width / 2, y: size.height / 2 }), [size, zoomBy]);
  const fit = useCallback(() => setViewport(fitPoints(points ?? [], size)), [points, size]);
  const pan = useCallback((by: Point) => setViewport((now) => panBy(now, by, size)), [size]);
  return { size, viewport, zoom, zoomBy, fit, pan };
}
