"use client";

import { useCallback, useEffect, useMemo, useRef } from "react";
import type { Core } from "cytoscape";
import { boundsOf, type Elements } from "@/lib/view/graph-elements";
import { motionMs } from "./motion";
import type { Laid } from "./use-layout";

export interface Viewport {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  /** Moves the picture so far that a node which is out of sight is well inside. */
  readonly show: (id: string) => void;
}

/** Around what is fitted, room for the names at the rim; on a phone the discs need it more. */
const paddingFor = (width: number) => (width < 600 ? 16 : 34);
/** A few nodes are not blown up. */
const MOST_FITTED = 1.5;
const STEP = 1.4;
/** A node nearer to the edge than this is out of sight, and then comes in as far as the second. */
const EDGE = 14;
const WELL_INSIDE = 70;

/**
 * What is seen of the graph. It is fitted once for every layout, and again when the canvas changes its size, as long as
 * nobody has moved it and the same is drawn; otherwise it keeps still.
 */
export function useViewport(cy: Core | null, laid: Laid | undefined, elements: Elements): Viewport {
  const fitted = useRef<Laid["of"] | null>(null);
  /** What was fitted, until the reader moves the picture. */
  const shown = useRef<Elements | null>(null);

  const latest = useRef(elements);
  useEffect(() => void (latest.current = elements), [elements]);

  const fit = useCallback((duration: number) => {
    if (cy === null || cy.destroyed() || latest.current.nodes.size === 0) return;
    // Where they are to stand, not where they are: they may still be on their way.
    const { x, y, width, height } = boundsOf(latest.current);
    const around = 2 * paddingFor(cy.width());
    const zoom = Math.min(MOST_FITTED, (cy.width() - around) / width, (cy.height() - around) / height);
    if (!(zoom > 0)) return;
    const pan = { x: cy.width() / 2 - zoom * (x + width / 2), y: cy.height() / 2 - zoom * (y + height / 2) };
    shown.current = latest.current;
    cy.stop(true, false);
    if (duration === 0) cy.viewport({ zoom, pan });
    else cy.animate({ zoom, pan }, { duration });
  }, [cy]);

  useEffect(() => {
    if (cy === null || laid === undefined || elements.nodes.size === 0 || fitted.current === laid.of) return;
    fitted.current = laid.of;
    fit(0);
  }, [cy, laid, elements, fit]);

  useEffect(() => {
    if (cy === null) return;
    // A new instance, as after a remount, has fitted nothing.
    fitted.current = null;
    const touch = () => void (shown.current = null);
    cy.on("scrollzoom pinchzoom dragpan", touch);
    const observer = new ResizeObserver(() => {
      if (cy.destroyed()) return;
      cy.resize();
      // With what is drawn the legend changes its height: that alone must not move the picture.
      if (shown.current === latest.current) fit(0);
    });
    const container = cy.container();
    if (container !== null) observer.observe(container);
    return () => {
      observer.disconnect();
      cy.off("scrollzoom pinchzoom dragpan", touch);
    };
  }, [cy, fit]);

  return useMemo(() => {
    const zoom = (factor: number) => {
      if (cy === null || cy.destroyed()) return;
      shown.current = null;
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      const level = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
      cy.stop(true, true);
      const { x, y } = cy.pan();
      const ratio = level / cy.zoom();
      const pan = { x: middle.x - ratio * (middle.x - x), y: middle.y - ratio * (middle.y - y) };
      cy.animate({ zoom: level, pan }, { duration: motionMs() });
    };
    const show = (id: string) => {
      const node = cy?.getElementById(id);
      if (cy === null || node === undefined || node.empty()) return;
      const { x, y } = node.renderedPosition();
      const inward = (at: number, size: number) => (at < EDGE ? WELL_INSIDE - at : at > size - EDGE ? size - WELL_INSIDE - at : 0);
      const by = { x: inward(x, cy.width()), y: inward(y, cy.height()) };
      if (by.x !== 0 || by.y !== 0) cy.animate({ panBy: by }, { duration: motionMs() });
    };
    return { zoomIn: () => zoom(STEP), zoomOut: () => zoom(1 / STEP), fit: () => fit(motionMs()), show };
  }, [cy, fit]);
}
