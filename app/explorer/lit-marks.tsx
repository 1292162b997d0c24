"use client";

import { useEffect, type RefObject } from "react";
import type { Graph } from "@/lib/domain/answers";
import type { View } from "@/lib/view/view";
import type { LitView } from "./lit";
import { useLitElements } from "./use-lit-elements";

interface LitMarksProps {
  readonly container: RefObject<Element | null>;
  readonly view: View;
  readonly graph: Graph;
  readonly from: LitView;
  /** The node or tie that the pointer or the keyboard is at here. */
  readonly own: string | null;
}

/**
 * Joins a view that draws nodes and ties as elements to what is lit in the others: elements that carry their id as
 * `data-element` have `data-lit` while they are lit elsewhere. It renders nothing.
 */
export function LitMarks({ container, view, graph, from, own }: LitMarksProps) {
  const lit = useLitElements(view, graph, from, own);
  useEffect(() => {
    const element = container.current;
    if (element === null || lit === null) return;
    const marked = [...element.querySelectorAll("[data-element]")].filter((each) => lit.has(each.getAttribute("data-element") ?? ""));
    for (const each of marked) each.toggleAttribute("data-lit", true);
    return () => {
      for (const each of marked) each.toggleAttribute("data-lit", false);
    };
  }, [container, lit]);
  return null;
}
