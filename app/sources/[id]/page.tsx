import type { Metadata } from "next";
import { sourceId } from "@/lib/domain/ids";
import { recordOf } from "@/lib/server/pages";
import { sourceHref } from "@/lib/view/hrefs";
import { countWords } from "@/lib/view/labels";
import { SourceRecord } from "./source";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

const getSource = recordOf(sourceId, "/sources", (store, id) => store.source(id));

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
