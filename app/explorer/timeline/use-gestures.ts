"use client";

import { useEffect, useRef, type PointerEvent, type RefObject } from "react";
import type { Brush, Hold } from "./use-brush";
import type { Sight } from "./use-sight";

/** One notch of a wheel is some 100 px: a quarter more or less time. */
const WHEEL = 0.0022;
/** A trackpad's pinch comes as small steps of the wheel with the control key. */
const PINCH = 0.01;
const LINE_PX = 16;

interface Gestures {
  readonly sight: Sight;
  readonly brush: Brush;
  /** Below it the axis is, which is dragged to move; above it the window is drawn. */
  readonly plotHeight: number;
  /** A click: at a place on the scale, and on what. */
  readonly onClick: (place: number, target: Element) => void;
  /** The wheel turned: something else is under the pointer. */
  readonly onTurn: () => void;
}

interface Finger {
  x: number;
}

/**
 * What the hand does on the timeline: the wheel and two fingers zoom at the pointer, the wheel sideways and a drag of the
 * axis move, a drag above it draws, moves or narrows the window.
 * @returns handlers for the drawing; the wheel is listened to at `element`
 */
export function useGestures(element: RefObject<SVGSVGElement | null>, { sight, brush, plotHeight, onClick, onTurn }: Gestures) {
  useWheel(element, sight, onTurn);
  const fingers = useRef(new Map<number, Finger>());
  const moving = useRef(false);
  const pressed = useRef<Element | null>(null);

  const holdOf = (event: PointerEvent<SVGSVGElement>): Hold & { readonly y: number } => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top, width, touch: event.pointerType === "touch" };
  };

  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    const hold = holdOf(event);
    fingers.current.set(event.pointerId, { x: hold.x });
    event.currentTarget.setPointerCapture(event.pointerId);
    pressed.current = event.target as Element;
    if (fingers.current.size > 1) {
      brush.cancel();
      moving.current = false;
    } else if (hold.y > plotHeight) moving.current = true;
    else brush.begin(hold);
  };

  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const finger = fingers.current.get(event.pointerId);
    if (finger === undefined) return;
    const hold = holdOf(event);
    if (fingers.current.size > 1) pinch(sight, fingers.current, event.pointerId, hold);
    else if (moving.current) sight.move((finger.x - hold.x) / hold.width);
    else brush.drag(hold);
    finger.x = hold.x;
  };

  const onPointerUp = (event: PointerEvent<SVGSVGElement>) => {
    const pinched = fingers.current.size > 1;
    fingers.current.delete(event.pointerId);
    if (pinched || moving.current || !brush.dragging()) {
      moving.current = false;
      return;
    }
    const hold = holdOf(event);
    if (!brush.end() && pressed.current !== null) onClick(hold.x / hold.width, pressed.current);
  };

  const onPointerCancel = (event: PointerEvent<SVGSVGElement>) => {
    fingers.current.delete(event.pointerId);
    moving.current = false;
    brush.cancel();
  };

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}

/** The time under each of two fingers stays under it. */
function pinch(sight: Sight, fingers: ReadonlyMap<number, Finger>, moved: number, { x, width }: Hold): void {
  const [other] = [...fingers].filter(([id]) => id !== moved).map(([, finger]) => finger);
  const before = fingers.get(moved);
  if (other === undefined || before === undefined) return;
  const [was, is] = [Math.abs(before.x - other.x), Math.abs(x - other.x)];
  if (was > 0 && is > 0) sight.zoom(was / is, other.x / width);
}

function useWheel(element: RefObject<SVGSVGElement | null>, sight: Sight, onTurn: () => void): void {
  const latest = useRef({ sight, onTurn });
  useEffect(() => void (latest.current = { sight, onTurn }), [sight, onTurn]);

  useEffect(() => {
    const drawing = element.current;
    if (drawing === null) return;
    const turn = (event: WheelEvent) => {
      // The timeline takes the wheel for itself: the page around it does not scroll. React's own listeners cannot say so.
      event.preventDefault();
      latest.current.onTurn();
      const { left, width } = drawing.getBoundingClientRect();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (Math.abs(sideways) > Math.abs(event.deltaY) || event.shiftKey) latest.current.sight.move((sideways * unit) / width);
      else latest.current.sight.zoom(Math.exp(event.deltaY * unit * (event.ctrlKey ? PINCH : WHEEL)), (event.clientX - left) / width);
    };
    drawing.addEventListener("wheel", turn, { passive: false });
    return () => drawing.removeEventListener("wheel", turn);
  }, [element]);
}
