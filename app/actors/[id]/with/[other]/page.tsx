import type { Metadata } from "next";
import { cache } from "react";
import { noSuchActors, pageIds } from "@/lib/server/pages";
import { getStore } from "@/lib/server/store";
import { pairHref } from "@/lib/view/hrefs";
import { countWords } from "@/lib/view/labels";
import { toSearchParams, type PageSearch } from "@/lib/view/page-search";
import { readWindowOf } from "@/lib/view/window-address";
import { problemWords } from "@/lib/view/unknown-ids";
import { PairRecord } from "./pair";

interface Props {
  readonly params: Promise<{ readonly id: string; readonly other: string }>;
  readonly searchParams: Promise<PageSearch>;
}

/** Once for the page's metadata and its body together. */
const getPair = cache(async (rawA: string, rawB: string, from: string | null, to: string | null) => {
  const ids = pageIds(rawA, rawB, pairHref);
  const store = await getStore();
  return (await store.pair(...ids, { from, to })) ?? noSuchActors(store, ids, pairHref);
});

async function read({ params, searchParams }: Props) {
  const { id, other } = await params;
  const search = toSearchParams(await searchParams);
  const { window: { from, to }, problems } = readWindowOf(search);
  return { pair: await getPair(id, other, from, to), faults: problems.map((problem) => problemWords(problem, search.getAll(problem.parameter))) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { pair: { a, b, counts } } = await read(props);
  return {
    title: `${a.label} and ${b.label}`,
    description: `${a.label} and ${b.label}: ${countWords(counts.held, "meeting")} held, as ${countWords(counts.sources, "article")} ${counts.sources === 1 ? "reports" : "report"}.`,
    alternates: { canonical: pairHref(a.id, b.id) },
  };
}

/** Two actors: every meeting of theirs, whose home it was in, and what lay between. */
export default async function PairPage(props: Props) {
  return <PairRecord {...await read(props)} />;
}
