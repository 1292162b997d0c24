import type { Metadata } from "next";
import { EVERY_MEETING } from "@/lib/domain/filter";
import { actorId } from "@/lib/domain/ids";
import { noSuchActor, recordOf } from "@/lib/server/pages";
import { getStore } from "@/lib/server/store";
import { actorFilter, actorHref } from "@/lib/view/hrefs";
import { countWords } from "@/lib/view/labels";
import { Dossier } from "./dossier";

/** Meetings that the picture over time and the records rest on; the newest, where there are more. */
const MEETINGS = 500;

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

const getActor = recordOf(actorId, "/actors", (store, id) => store.actor(id), noSuchActor);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, label, counts } = await getActor((await params).id);
  return {
    title: label,
    description: `${label}: ${countWords(counts.held, "meeting")} held with ${countWords(counts.partners, "partner")}, as ${countWords(counts.sources, "article")} report.`,
    alternates: { canonical: actorHref(id) },
  };
}

/** The dossier of a person, a country or an organization. */
export default async function ActorPage({ params }: Props) {
  const actor = await getActor((await params).id);
  const store = await getStore();
  const meetings = await store.meetings({ ...EVERY_MEETING, ...actorFilter(actor.kind, actor.id) }, { limit: MEETINGS, cursor: null, order: "newest" });
  return <Dossier actor={actor} meetings={meetings} />;
}
