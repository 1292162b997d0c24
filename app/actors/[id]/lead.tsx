import type { MeetingPage } from "@/lib/domain/answers";
import type { ActorDossier } from "@/lib/domain/dossier-answers";
import { windowWords } from "@/lib/view/date-words";
import { countedFilter } from "@/lib/view/dossier-figures";
import { dossierHref, type DossierView } from "@/lib/view/dossier-address";
import { actorHref, compareHref } from "@/lib/view/hrefs";
import { ACTOR_KIND_LABELS, countWords, REGION_LABELS } from "@/lib/view/labels";
import { endWords } from "@/lib/view/lists";
import { meetingsHref } from "@/lib/view/view";

/** What the actor is: `Person · China`, `Organization · intergovernmental`. */
export function Kicker({ actor, home }: { readonly actor: ActorDossier; readonly home: string | null }) {
  return <><Kind actor={actor} home={home} /><span className="no-print"> · <a href={compareHref({ id: actor.id, ...actor.window })}>Compare with another</a></span></>;
}

function Kind({ actor, home }: { readonly actor: ActorDossier; readonly home: string | null }) {
  const kind = ACTOR_KIND_LABELS[actor.kind];
  if (actor.kind === "organization") return <>{kind}{actor.organizationKind && ` · ${actor.organizationKind}`}</>;
  if (actor.kind === "country") return <>{kind}{actor.region && ` · ${REGION_LABELS[actor.region]}`}</>;
  return <>{kind}{actor.country !== null && <> · <a href={actorHref(actor.country)}>{home ?? actor.country}</a></>}</>;
}

interface LeadProps {
  readonly actor: ActorDossier;
  readonly items: MeetingPage["items"];
  readonly view: DossierView;
}

/** `Met 41 people at 66 meetings from 18–19 Mar 2021 to November 2025, as far as 122 articles report.` */
export function Lead({ actor, items, view }: LeadProps) {
  return <><Record actor={actor} items={items} /><Window actor={actor} view={view} /></>;
}

function Record({ actor, items }: Omit<LeadProps, "view">) {
  const { counts, first, last } = actor;
  const reports = <>{countWords(counts.sources, "article")} {counts.sources === 1 ? "reports" : "report"}.</>;
  if (counts.held === 0) return <>No meeting is known to have been held, as far as {reports}</>;
  const partners = actor.kind === "person" ? countWords(counts.partners, "person", "people") : countWords(counts.partners, "country or organization", "countries and organizations");
  const from = first === null ? null : endWords(items, first, "earliest");
  const to = last === null ? null : endWords(items, last, "latest");
  return (
    <>
      Met {counts.partners > 0 ? <a href="#partners">{partners}</a> : "nobody named"} at{" "}
      <a href={meetingsHref(countedFilter(actor, { status: ["held"] }))}>{countWords(counts.held, "meeting")}</a>
      {from !== null && to !== null && (from === to ? `, ${from}` : ` from ${from} to ${to}`)}, as far as {reports}
    </>
  );
}

/** Says that the page rests on a part of time alone; nothing where it rests on all. */
function Window({ actor: { id, window }, view }: Pick<LeadProps, "actor" | "view">) {
  const words = windowWords(window.from, window.to);
  if (words === "") return null;
  return <> Only meetings {window.from !== null && window.to !== null && window.from !== window.to ? `from ${words}` : words} are counted here. <a href={dossierHref(id, { ...view, from: null, to: null })}>All time</a></>;
}
