import type { MeetingPage } from "@/lib/domain/answers";
import type { ActorDossier } from "@/lib/domain/dossier-answers";
import type { PlaceId, TopicId } from "@/lib/domain/ids";
import { countedFilter, dossierFigures } from "@/lib/view/dossier-figures";
import { dateWords } from "@/lib/view/date-words";
import { actorFilter, actorHref, actorInGraphHref, placeHref, topicHref } from "@/lib/view/hrefs";
import { ACTOR_KIND_LABELS, countWords, REGION_LABELS } from "@/lib/view/labels";
import { endWords } from "@/lib/view/lists";
import { meetingsHref } from "@/lib/view/view";
import { AllMeetings } from "../../components/all-meetings";
import { BarList } from "../../components/bar-list";
import { FigureBand } from "../../components/figure-band";
import { NativeText } from "../../components/native-text";
import { PageSection, PageShell } from "../../components/page-shell";
import pageStyles from "../../components/page.module.css";
import { OfficePicture } from "./office-picture";
import { Partners } from "./partners";
import styles from "./dossier.module.css";

/** Rows that the page lists itself; the table has the rest. */
const LISTED = 100;
const BARS = 16;

interface DossierProps {
  readonly actor: ActorDossier;
  /** Its meetings, newest first. */
  readonly meetings: MeetingPage;
}

/** What is known of an actor's meetings, as an article. */
export function Dossier({ actor, meetings }: DossierProps) {
  const { items, total } = meetings;
  const home = homeOf(actor, items);
  const held = { status: ["held"] } as const;
  return (
    <PageShell
      graph={actorInGraphHref(actor)}
      cite={{ title: `The meetings of ${actor.label}`, href: actorHref(actor.id) }}
      kicker={<Kicker actor={actor} home={home} />}
      title={<>{actor.label}<NativeText actor={actor} /></>}
      lead={<Lead actor={actor} items={items} />}
    >
      <FigureBand figures={dossierFigures(actor, home)} />
      <PageSection title={actor.offices.length > 0 ? "Offices and meetings" : "Meetings over time"}>
        <OfficePicture actor={actor} items={items} home={home} />
        <Records actor={actor} />
      </PageSection>
      {actor.partners.length > 0 && <PageSection title="Met most often" id="partners"><Partners actor={actor} items={items} /></PageSection>}
      {actor.places.length > 0 && (
        <PageSection title="Where they met">
          <BarList rows={actor.places.slice(0, BARS).map(({ place, meetings }) => ({
            id: place.id, label: place.name, href: placeHref(place.id), value: meetings,
            valueHref: meetingsHref(countedFilter(actor, { ...held, place: [place.id as PlaceId] })),
          }))} />
        </PageSection>
      )}
      {actor.topics.length > 0 && (
        <PageSection title="What about">
          <BarList rows={actor.topics.slice(0, BARS).map(({ topic, meetings }) => ({
            id: topic.id, label: topic.label, href: topicHref(topic.id), value: meetings,
            valueHref: meetingsHref(countedFilter(actor, { ...held, topic: [topic.id as TopicId] })),
          }))} />
        </PageSection>
      )}
      <AllMeetings meetings={{ ...meetings, items: items.slice(0, LISTED) }} filter={actorFilter(actor.kind, actor.id)} about={[actor.id]} />
    </PageShell>
  );
}

function Kicker({ actor, home }: { readonly actor: ActorDossier; readonly home: string | null }) {
  const kind = ACTOR_KIND_LABELS[actor.kind];
  if (actor.kind === "organization") return <>{kind}{actor.organizationKind && ` · ${actor.organizationKind}`}</>;
  if (actor.kind === "country") return <>{kind}{actor.region && ` · ${REGION_LABELS[actor.region]}`}</>;
  return <>{kind}{actor.country !== null && <> · <a href={actorHref(actor.country)}>{home ?? actor.country}</a></>}</>;
}

/** `Met 41 people at 66 meetings from 18–19 Mar 2021 to November 2025, as far as 122 articles report.` */
function Lead({ actor, items }: { readonly actor: ActorDossier; readonly items: MeetingPage["items"] }) {
  const { counts, first, last } = actor;
  if (counts.held === 0) return <>No meeting is known to have been held, as far as {countWords(counts.sources, "article")} {counts.sources === 1 ? "reports" : "report"}.</>;
  const partners = actor.kind === "person" ? countWords(counts.partners, "person", "people") : countWords(counts.partners, "country or organization", "countries and organizations");
  const from = first === null ? null : endWords(items, first, "earliest");
  const to = last === null ? null : endWords(items, last, "latest");
  return (
    <>
      Met {counts.partners > 0 ? <a href="#partners">{partners}</a> : "nobody named"} at{" "}
      <a href={meetingsHref(countedFilter(actor, { status: ["held"] }))}>{countWords(counts.held, "meeting")}</a>
      {from !== null && to !== null && (from === to ? `, ${from}` : ` from ${from} to ${to}`)}, as far as{" "}
      {countWords(counts.sources, "article")} {counts.sources === 1 ? "reports" : "report"}.
    </>
  );
}

/** The longest time without a meeting, and how many have no place to be counted under. */
function Records({ actor }: { readonly actor: ActorDossier }) {
  const gap = actor.longestGap;
  const unplaced = actor.counts.where.unknown;
  if ((gap === null || gap.days < 2) && unplaced === 0) return null;
  const placed = { ...countedFilter(actor, { status: ["held"], where: ["unknown"] }) };
  return (
    <p className={`${styles.records} ${pageStyles.prose}`}>
      {gap !== null && gap.days > 1 && <>Longest time between two of them: {countWords(gap.days, "day")}, {dateWords(gap.from)} to {dateWords(gap.to)}. </>}
      {unplaced > 0 && actor.kind !== "organization" && (
        <>For <a href={meetingsHref(placed)}>{countWords(unplaced, "meeting")}</a> held, no source names a place.</>
      )}
    </p>
  );
}

/** The name of a person's country, as its offices or meetings name it; a country's own name. */
function homeOf(actor: ActorDossier, items: MeetingPage["items"]): string | null {
  if (actor.kind === "country") return actor.label;
  if (actor.country === null) return null;
  const office = actor.offices.find(({ of }) => of.id === actor.country);
  if (office) return office.of.label;
  for (const { participants } of items) {
    const party = participants.find((part) => part.for?.id === actor.country)?.for;
    if (party) return party.label;
  }
  return null;
}
