import type { Metadata } from "next";
import { cache } from "react";
import { EVERY_MEETING } from "@/lib/domain/filter";
import { actorId } from "@/lib/domain/ids";
import { noSuchActor, recordOf } from "@/lib/server/pages";
import { getStore } from "@/lib/server/store";
import { parseDossierView } from "@/lib/view/dossier-address";
import { actorFilter, actorHref } from "@/lib/view/hrefs";
import { countWords } from "@/lib/view/labels";
import { toSearchParams, type PageSearch } from "@/lib/view/page-search";
import { problemWords } from "@/lib/view/unknown-ids";
import { Dossier } from "./dossier";

/** Meetings that the picture over time rests on; the newest, where there are more. */
const MEETINGS = 500;

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<PageSearch>;
}

/** For metadata and body alike, of one window. */
const actorIn = cache((from: string | null, to: string | null) => recordOf(actorId, "/actors", (store, id) => store.actor(id, { from, to }), noSuchActor));

async function read({ params, searchParams }: Props) {
  const search = toSearchParams(await searchParams);
  const { view, problems } = parseDossierView(search);
  const faults = problems.map((problem) => problemWords(problem, search.getAll(problem.parameter)));
  return { actor: await actorIn(view.from, view.to)((await params).id), view, faults };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { actor: { id, label, counts } } = await read(props);
  return {
    title: label,
    description: `${label}: ${countWords(counts.held, "meeting")} held with ${countWords(counts.partners, "partner")}, as ${countWords(counts.sources, "article")} report.`,
    alternates: { canonical: actorHref(id) },
  };
}

/** The dossier of a person, a country or an organization. */
export default async function ActorPage(props: Props) {
  const { actor, view, faults } = await read(props);
  const store = await getStore();
  const filter = { ...EVERY_MEETING, ...actorFilter(actor.kind, actor.id), ...actor.window };
  const meetings = await store.meetings(filter, { limit: MEETINGS, cursor: null, order: "newest" });
  return <Dossier actor={actor} meetings={meetings} view={view} faults={faults} />;
}
