"use client";

import { withFilter } from "@/lib/view/changes";
import type { View } from "@/lib/view/view";
import { ChoiceRow } from "../choice-row";
import type { Change } from "../use-view";

const SIZES = [2, 5, 12, 20] as const;

interface SizeLinksProps {
  readonly view: View;
  readonly change: Change;
  readonly spread?: boolean;
}

/** Up to how many participants a meeting makes ties: a summit of twenty is not 190 acquaintances. */
export function SizeLinks({ view, change, spread = false }: SizeLinksProps) {
  const chosen = view.filter.maxParticipants;
  const sizes = [...new Set([...SIZES, ...(chosen === null ? [] : [chosen])])].sort((a, b) => a - b);
  return (
    <ChoiceRow
      view={view} change={change} spread={spread} label="Ties up to" hint="Larger meetings make no ties in the graph"
      choices={[...sizes, null].map((size) => ({
        label: size === null ? "any" : String(size),
        full: size === null ? "Ties from meetings of any size" : `Ties from meetings of up to ${size}`,
        chosen: size === chosen,
        step: (from) => withFilter(from, { maxParticipants: size }),
      }))}
    />
  );
}
