"use client";

import { useDeferredValue } from "react";
import type { Facets, Graph, MeetingPage, Timeline } from "@/lib/domain/answers";
import { drawnForChains } from "@/lib/view/chains";
import { facetsUrl, graphUrl, layoutUrl, mapUrl, matrixUrl, meetingsUrl, timelineUrl } from "@/lib/view/requests";
import type { View } from "@/lib/view/view";
import { useMeasures, type Measured } from "./measures/use-measures";
import { useAnswer, type Answer } from "./use-answer";
import { useChains, type ShownChains } from "./use-chains";

/** All that is asked about a view at once. */
export interface ViewAnswers {
  /** The chains that the view asks for, or null. */
  readonly chains: ShownChains | null;
  readonly graph: Answer<Graph>;
  /** The same graph over all time: what the positions rest on. */
  readonly layout: Answer<Graph>;
  readonly timeline: Answer<Timeline>;
  readonly facets: Answer<Facets>;
  /** The first page of its meetings. */
  readonly rows: Answer<MeetingPage>;
  /** What a map or a matrix rests on; nothing where another picture is shown. */
  readonly picture: Answer<unknown>;
  readonly measured: Measured;
  /** The answers among them, for what is said of all. */
  readonly all: readonly Answer<unknown>[];
  readonly loading: boolean;
}

export function useViewAnswers(view: View): ViewAnswers {
  const chains = useChains(view);
  const graph = useUnhurried(useAnswer<Graph>(graphUrl(view, chains?.complete === true ? drawnForChains(chains.ends, chains.listed, view.projection) : [])));
  const layout = useAnswer<Graph>(layoutUrl(view));
  const timeline = useAnswer<Timeline>(timelineUrl(view));
  const facets = useAnswer<Facets>(facetsUrl(view));
  const rows = useAnswer<MeetingPage>(meetingsUrl(view, null));
  const picture = useAnswer<unknown>(view.show === "map" ? mapUrl(view) : view.show === "matrix" ? matrixUrl(view) : null);
  const measured = useMeasures(view);
  const all = [graph, layout, timeline, facets, rows, picture];
  return { chains, graph, layout, timeline, facets, rows, picture, measured, all, loading: all.some((answer) => answer.loading) };
}

/** The graph costs most to draw: what else came with it is shown first, and the page answers the hand in between. */
function useUnhurried<T>(answer: Answer<T>): Answer<T> {
  const data = useDeferredValue(answer.data);
  return { ...answer, data, loading: answer.loading || data !== answer.data };
}
