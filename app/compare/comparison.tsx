import type { ReactNode } from "react";
import type { ActorDossier } from "@/lib/domain/dossier-answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import type { PlaceId, TopicId } from "@/lib/domain/ids";
import { comparedTitle, compareGroups, countCell, sideWords } from "@/lib/view/compare-rows";
import { unionOf } from "@/lib/view/compare-union";
import { compareYears } from "@/lib/view/compare-years";
import { windowWords } from "@/lib/view/date-words";
import { countedFilter } from "@/lib/view/dossier-figures";
import { actorHref, compareHref, pairHref, placeHref, sharedFilter, topicHref } from "@/lib/view/hrefs";
import { countWords, numberWords } from "@/lib/view/labels";
import { PageSection, PageShell } from "../components/page-shell";
import pageStyles from "../components/page.module.css";
import { Linked } from "./cells";
import { MeasureTable } from "./measure-table";
import { UnionTable } from "./union-table";
import { YearTable } from "./year-table";

/** Rows of each list; the page says how many there are. */
const LISTED = 10;

interface ComparisonProps {
  readonly a: ActorDossier;
  readonly b: ActorDossier;
  /** What stands above: faults of the address, and the form that asks for another. */
  readonly children: ReactNode;
}

/** Two records side by side. */
export function Comparison({ a, b, children }: ComparisonProps) {
  const sides = { a, b };
  const names = sideWords(sides);
  const held = (actor: ActorDossier, more: Partial<MeetingFilter> = {}) => countedFilter(actor, { ...HELD, ...actor.window, ...more });
  // Neither is a partner of its own; what they had with each other has a page.
  const partnersOf = ({ partners }: ActorDossier) => partners.map(byActor).filter(({ id }) => id !== a.id && id !== b.id);
  const partners = unionOf(partnersOf(a), partnersOf(b), names, LISTED);
  const places = unionOf(a.places.map(byPlace), b.places.map(byPlace), names, LISTED);
  const topics = unionOf(a.topics.map(byTopic), b.topics.map(byTopic), names, LISTED);
  const table = { sides, names };
  return (
    <PageShell kicker={<Kicker a={a} b={b} />} title={comparedTitle(sides)} cite={{ title: `${comparedTitle(sides)}, compared`, href: compareHref(sideOf(a), sideOf(b)) }} lead={<Lead a={a} b={b} />}>
      {children}
      <PageSection title="Measures" how="counting">
        <MeasureTable groups={compareGroups(sides)} sides={sides} />
        <p className={pageStyles.quiet}>Each figure is counted by itself, so that parts may add up to more than all held.</p>
      </PageSection>
      <PageSection title="Year by year" how="coverage">
        <YearTable years={compareYears(sides, names)} sides={sides} filterOf={(actor, window) => held(actor, window)} />
      </PageSection>
      <PageSection title="With whom" how="counting">
        <EachOther a={a} b={b} />
        <UnionTable {...table} head="Partner" union={partners} hrefOf={({ id }) => actorHref(id)} filterOf={(actor, { id }) => sharedFilter(actor, { id }, { ...HELD, ...actor.window })} />
      </PageSection>
      <PageSection title="Where" how="where">
        <UnionTable {...table} head="City" union={places} hrefOf={({ id }) => placeHref(id)} filterOf={(actor, { id }) => held(actor, { place: [id as PlaceId] })} />
      </PageSection>
      <PageSection title="What about">
        <UnionTable {...table} head="Topic" union={topics} hrefOf={({ id }) => topicHref(id)} filterOf={(actor, { id }) => held(actor, { topic: [id as TopicId] })} />
      </PageSection>
    </PageShell>
  );
}

const HELD = { status: ["held"] } as const;

const sideOf = ({ id, window }: ActorDossier) => ({ id, ...window });
const byActor = ({ actor: { id, label }, meetings }: ActorDossier["partners"][number]) => ({ id, label, meetings });
const byPlace = ({ place: { id, name }, meetings }: ActorDossier["places"][number]) => ({ id, label: name, meetings });
const byTopic = ({ topic: { id, label }, meetings }: ActorDossier["topics"][number]) => ({ id, label, meetings });

function Kicker({ a, b }: { readonly a: ActorDossier; readonly b: ActorDossier }) {
  return (
    <>
      Compared · <a href={compareHref(sideOf(b), sideOf(a))}>Swap the two</a>
      {a.id !== b.id && <> · <a href={pairHref(a.id, b.id)}>What they had with each other</a></>}
    </>
  );
}

/** How often the two met; nothing where they did not, or are one. */
function EachOther({ a, b }: { readonly a: ActorDossier; readonly b: ActorDossier }) {
  const met = a.partners.find(({ actor }) => actor.id === b.id);
  if (met === undefined) return null;
  const filter = sharedFilter(a, b, { ...HELD, ...a.window });
  return (
    <p className={`${pageStyles.quiet} ${pageStyles.prose}`}>
      <Linked cell={{ text: countWords(met.meetings, "meeting"), filter }} /> with each other{a.window.from !== null || a.window.to !== null ? ` ${windowWords(a.window.from, a.window.to)}` : ""}, <a href={pairHref(a.id, b.id, a.window)}>one after another</a>.
    </p>
  );
}

/** `48 meetings held for Wang Yi, 15 for Qin Gang.` */
function Lead({ a, b }: { readonly a: ActorDossier; readonly b: ActorDossier }) {
  const names = sideWords({ a, b });
  const number = (actor: ActorDossier, words: string) => <Linked cell={{ ...countCell(actor.counts.held, countedFilter(actor, { ...HELD, ...actor.window })), text: words }} />;
  return <>{number(a, countWords(a.counts.held, "meeting"))} held {names.a}, {number(b, numberWords(b.counts.held))} {names.b}.</>;
}
