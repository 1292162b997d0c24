"use client";

import { useEffect, type RefObject } from "react";
import type { MeetingItem } from "@/lib/domain/answers";
import { isLit, litMeeting } from "@/lib/view/lit";
import { dim, onShone, readShone, shine, type LitView } from "./lit";

/**
 * Joins a list of meetings to what is lit in the other views. An element that stands for a meeting carries its id as
 * `data-meeting`; while the meeting is lit it has `data-lit`, and while the pointer or the focus is in it, it lights the
 * meeting elsewhere. Nothing is rendered for it.
 * @param container what holds the elements
 * @param items the meetings; others that have an element are never lit
 */
export function useLitRows(container: RefObject<Element | null>, items: readonly MeetingItem[] | undefined, from: LitView): void {
  useEffect(() => {
    const element = container.current;
    if (element === null || items === undefined) return;
    const meetings = new Map(items.map((item) => [item.id, litMeeting(item)]));
    const idOf = (row: Element) => row.getAttribute("data-meeting") ?? "";

    const mark = () => {
      const beam = readShone()?.beam;
      for (const row of element.querySelectorAll("[data-meeting]")) {
        const meeting = meetings.get(idOf(row));
        row.toggleAttribute("data-lit", beam !== undefined && meeting !== undefined && isLit(beam, meeting));
      }
    };
    let resting: string | null = null;
    const rest = (target: EventTarget | null) => {
      const row = target instanceof Element ? target.closest("[data-meeting]") : null;
      const meeting = row === null ? undefined : meetings.get(idOf(row));
      if (meeting?.id === resting) return;
      resting = meeting?.id ?? null;
      if (meeting === undefined) dim(from);
      else shine(from, { kind: "meetings", meetings: [meeting] });
    };
    const leave = () => {
      resting = null;
      dim(from);
    };
    // A finger rests on nothing: it touches.
    const over = (event: Event) => {
      if ((event as PointerEvent).pointerType !== "touch") rest(event.target);
    };
    const focus = ({ target }: Event) => {
      if (target instanceof Element && target.matches(":focus-visible")) rest(target);
    };

    mark();
    const end = onShone(mark);
    element.addEventListener("pointerover", over);
    element.addEventListener("pointerleave", leave);
    element.addEventListener("focusin", focus);
    element.addEventListener("focusout", leave);
    return () => {
      end();
      leave();
      element.removeEventListener("pointerover", over);
      element.removeEventListener("pointerleave", leave);
      element.removeEventListener("focusin", focus);
      element.removeEventListener("focusout", leave);
    };
  }, [container, items, from]);
}
