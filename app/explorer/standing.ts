"use client";

import type { Point } from "@/lib/view/graph-geometry";

/**
 * Where the nodes of the graph stand on its canvas, for those who lock one in its place. It is no part of the view
 * until something is locked, so it lives beside React; where no graph is shown nothing stands anywhere.
 */
let read: ((id: string) => Point | null) | null = null;

/** Tells where nodes stand. @returns what ends it */
export function tellStanding(where: (id: string) => Point | null): () => void {
  read = where;
  return () => {
    if (read === where) read = null;
  };
}

/** Where these nodes stand; those that are not drawn are left out. */
export function standingOf(ids: readonly string[]): readonly (Point & { readonly id: string })[] {
  return ids.flatMap((id) => {
    const at = read?.(id) ?? null;
    return at === null ? [] : [{ id, x: at.x, y: at.y }];
  });
}
