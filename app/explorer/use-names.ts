"use client";

import { useCallback } from "react";
import useSWR from "swr";
import type { Facets } from "@/lib/domain/answers";
import { nameInFacets, wordsOfId, type NameOf } from "@/lib/view/chips";
import type { View } from "@/lib/view/view";
import { fetchAnswer } from "./use-answer";

/** What the values of a view's filters are called. Those that the facets do not list are asked for by themselves. */
export function useNames({ filter }: View, facets: Facets | undefined): NameOf {
  const ids = facets === undefined ? [] : [
    ...[...filter.not, ...filter.with, ...filter.for, ...filter.of].filter((id) => nameInFacets(facets, "not", id) === undefined).map((id) => `actors/${id}`),
    ...filter.source.map((id) => `sources/${id}`),
  ];
  const { data } = useSWR(ids.length === 0 ? null : ["names", ...ids], fetchNames, { keepPreviousData: true, revalidateOnFocus: false, revalidateIfStale: false });
  return useCallback<NameOf>(
    (list, id) => nameInFacets(facets, list, id) ?? data?.get(id) ?? wordsOfId(id),
    [facets, data],
  );
}

async function fetchNames([, ...paths]: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const names = await Promise.all(paths.map(async (path): Promise<[string, string] | null> => {
    try {
      const { label, title } = await fetchAnswer<{ label?: string; title?: string }>(`/api/v1/${path}`);
      const name = label ?? title;
      return name === undefined ? null : [path.slice(path.indexOf("/") + 1), name];
    } catch {
      // A name is a kindness: without it the id stands in its place.
      return null;
    }
  }));
  return new Map(names.filter((name) => name !== null));
}
