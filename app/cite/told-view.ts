import { readExpansion } from "@/lib/domain/expansion";
import { getStore } from "@/lib/server/store";
import { chipsOf, nameInFacets, wordsOfId, type Chip } from "@/lib/view/chips";
import { FACET_VALUES } from "@/lib/view/requests";
import { tellView, type Sentence } from "@/lib/view/sentence";
import { withoutUnknown } from "@/lib/view/unknown-ids";
import type { View } from "@/lib/view/view";

export interface ToldView {
  /** The view without the ids that name nothing. */
  readonly view: View;
  readonly sentence: Sentence;
  readonly chips: readonly Chip[];
}

/** A view in words, as the explorer tells it. @throws StoreError */
export async function toldView(asked: View): Promise<ToldView> {
  const store = await getStore();
  const view = withoutUnknown(asked, await store.unknown(asked.filter, []));
  const { filter, projection, level, draw: limit, expand, hide } = view;
  const [{ total }, graph, facets] = await Promise.all([
    store.meetings(filter, { limit: 1, cursor: null, order: "newest" }),
    store.graph(filter, { projection, level, limit, expand: expand.map(readExpansion), hide }),
    store.facets(filter, FACET_VALUES),
  ]);
  // Those that the facets leave out by their nature: actors besides others, and actors left out.
  const actors = await Promise.all([...filter.not, ...filter.with, ...filter.for, ...filter.of].map((id) => store.actor(id)));
  const sources = await Promise.all(filter.source.map((id) => store.source(id)));
  const names = new Map([
    ...actors.flatMap((actor) => (actor === null ? [] : [[actor.id, actor.label] as const])),
    ...sources.flatMap((source) => (source === null ? [] : [[source.id, source.title] as const])),
  ]);
  return {
    view,
    sentence: tellView(view, { meetings: total, graph, timeline: undefined }),
    chips: chipsOf(filter, (list, id) => names.get(id) ?? nameInFacets(facets, list, id) ?? wordsOfId(id)),
  };
}
