"use client";

import { useMemo } from "react";
import type { PathAnswer, PathChain } from "@/lib/domain/path-answers";
import { chainEnds, listedChains } from "@/lib/view/chains";
import { pathUrl } from "@/lib/view/requests";
import type { View } from "@/lib/view/view";
import { useAnswer, type Answer } from "./use-answer";

/** The chains that a view shows. */
export interface ShownChains {
  readonly ends: readonly [string, string];
  readonly shortest: Answer<PathAnswer>;
  /** Where the two met themselves, the shortest through others; otherwise nothing. */
  readonly indirect: Answer<PathAnswer>;
  /** All of them, in the order of their numbers. */
  readonly listed: readonly PathChain[];
  /** False while one of the two answers has not come yet. */
  readonly complete: boolean;
}

/** The chains between the two ends that the view names; null where it names none. Asked for once, however many show them. */
export function useChains(view: View): ShownChains | null {
  const [a, b] = chainEnds(view) ?? [];
  const asked = a !== undefined && b !== undefined;
  const shortest = ofEnds(useAnswer<PathAnswer>(asked ? pathUrl(view, [a, b]) : null), a, b);
  const met = asked && shortest.data?.length === 1;
  const others = ofEnds(useAnswer<PathAnswer>(met ? pathUrl(view, [a, b], true) : null), a, b);
  const indirect = met ? others : { ...others, data: undefined };
  const listed = useMemo(() => listedChains(shortest.data, indirect.data), [shortest.data, indirect.data]);
  const complete = shortest.data !== undefined && (!met || indirect.data !== undefined || indirect.error !== undefined);
  return asked ? { ends: [a, b], shortest, indirect, listed, complete } : null;
}

/** While an answer is on its way, that of the view before stands: but not that of other ends. */
function ofEnds(answer: Answer<PathAnswer>, a: string | undefined, b: string | undefined): Answer<PathAnswer> {
  return answer.data?.a.id === a && answer.data?.b.id === b ? answer : { ...answer, data: undefined };
}
