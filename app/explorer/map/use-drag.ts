"use client";

import { useRef, useState, type PointerEvent } from "react";
import type { Point } from "@/lib/view/graph-geometry";
import { CLICK, pointerAt } from "../pointer-at";

export interface Drag {
  /** The line drawn round an area so far, in pixels of the map. */
  readonly line: readonly Point[];
  readonly on: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
  };
  /** Whether what just ended was a drag, so that the click after it is none. */
  readonly wasDragged: () => boolean;
}

/** Dragging moves the map, two fingers zoom it; with Shift, or where an area is to be drawn, it draws a line round one. */
export function useDrag({ drawing, pan, pinch, enclose }: {
  readonly drawing: boolean;
  readonly pan: (by: Point) => void;
  readonly pinch: (factor: number, at: Point) => void;
  readonly enclose: (line: readonly Point[]) => void;
}): Drag {
  const [line, setLine] = useState<readonly Point[]>([]);
  const held = useRef(new Map<number, Point>());
  const begun = useRef<{ readonly at: Point; readonly draws: boolean } | null>(null);
  const dragged = useRef(false);

  const end = () => {
    held.current.clear();
    begun.current = null;
    setLine([]);
  };

  return {
    line,
    wasDragged: () => dragged.current,
    on: {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        const here = pointerAt(event);
        held.current.set(event.pointerId, here);
        if (held.current.size === 1) {
          begun.current = { at: here, draws: drawing || event.shiftKey };
          dragged.current = false;
        }
      },
      onPointerMove: (event) => {
        const before = held.current.get(event.pointerId);
        const start = begun.current;
        if (before === undefined || start === null) return;
        const here = pointerAt(event);
        if (!dragged.current && Math.hypot(here.x - start.at.x, here.y - start.at.y) < CLICK) return;
        if (!dragged.current) event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = true;
        const others = [...held.current].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
        const [other] = others;
        if (other !== undefined) {
          const far = (point: Point) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
          pinch(far(here) / far(before), { x: (here.x + other.x) / 2, y: (here.y + other.y) / 2 });
        } else if (start.draws) setLine((points) => [...(points.length === 0 ? [start.at] : points), here]);
        else pan({ x: here.x - before.x, y: here.y - before.y });
        held.current.set(event.pointerId, here);
      },
      onPointerUp: (event) => {
        if (!held.current.delete(event.pointerId) || held.current.size > 0) return;
        if (begun.current?.draws === true && line.length > 2) enclose(line);
        end();
      },
      onPointerCancel: end,
    },
  };
}
