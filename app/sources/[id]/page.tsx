import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { sourceId } from "@/lib/domain/ids";
import { pageId } from "@/lib/server/pages";
import { getStore } from "@/lib/server/store";
import { sourceHref } from "@/lib/view/hrefs";
import { countWords } from "@/lib/view/labels";
import { SourceRecord } from "./source";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

const getSource = cache(async (given: string) => {
  const id = pageId(given, sourceId, "/sources");
  const store = await getStore();
  return (await store.source(id)) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, title, publisher, claims } = await getSource((await params).id);
  return {
    title: `${title}, ${publisher.name}`,
    description: `What ${publisher.name} says of ${countWords(claims.length, "meeting")} in “${title}”.`,
    alternates: { canonical: sourceHref(id) },
  };
}

/** An article, with every claim and statement taken from it. */
export default async function SourcePage({ params }: Props) {
  return <SourceRecord source={await getSource((await params).id)} />;
}
