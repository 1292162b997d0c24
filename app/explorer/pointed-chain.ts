"use client";

import { useEffect, useSyncExternalStore, type RefObject } from "react";

/**
 * The chain that the pointer or the keyboard rests on in the list of chains, by its number; the graph lets it stand out,
 * and its meetings are lit in all views.
 * It is no part of the view, and changes with every move of the hand: so it lives beside React.
 */
let pointed: number | null = null;
const listeners = new Set<() => void>();

function set(next: number | null): void {
  if (next === pointed) return;
  pointed = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePointedChain(): number | null {
  return useSyncExternalStore(subscribe, () => pointed, () => null);
}

/**
 * Tells which of the chains in a list is pointed at. Their elements bear their numbers as `data-chain`.
 * @param list what holds them
 */
export function usePointingAtChains(list: RefObject<Element | null>): void {
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const rest = ({ target }: Event) => {
      const chain = target instanceof Element ? target.closest("[data-chain]")?.getAttribute("data-chain") : null;
      set(chain === null || chain === undefined ? null : Number(chain));
    };
    // A finger rests on nothing: it touches.
    const over = (event: Event) => {
      if ((event as PointerEvent).pointerType !== "touch") rest(event);
    };
    const focus = (event: Event) => {
      if (event.target instanceof Element && event.target.matches(":focus-visible")) rest(event);
    };
    const leave = () => set(null);
    element.addEventListener("pointerover", over);
    element.addEventListener("pointerleave", leave);
    element.addEventListener("focusin", focus);
    element.addEventListener("focusout", leave);
    return () => {
      leave();
      element.removeEventListener("pointerover", over);
      element.removeEventListener("pointerleave", leave);
      element.removeEventListener("focusin", focus);
      element.removeEventListener("focusout", leave);
    };
  }, [list]);
}
