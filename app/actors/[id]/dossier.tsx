import type { MeetingPage } from "@/lib/domain/answers";
import type { ActorDossier } from "@/lib/domain/dossier-answers";
import type { TopicId } from "@/lib/domain/ids";
import { citedInWindow } from "@/lib/view/cited-view";
import { wholeHref, type DossierView } from "@/lib/view/dossier-address";
import { countedFilter, dossierFigures } from "@/lib/view/dossier-figures";
import { actorFilter, actorHref, actorInGraphHref, topicHref } from "@/lib/view/hrefs";
import type { WholeList } from "@/lib/view/parameters";
import { numberWords, WHERE_LABELS } from "@/lib/view/labels";
import { meetingsHref } from "@/lib/view/view";
import { AllMeetings } from "../../components/all-meetings";
import { BarList } from "../../components/bar-list";
import { Faults } from "../../components/faults";
import { FigureBand } from "../../components/figure-band";
import { NativeText } from "../../components/native-text";
import { PageSection, PageShell } from "../../components/page-shell";
import pageStyles from "../../components/page.module.css";
import { StatementList } from "../../components/statement-list";
import { YearBars } from "../../components/year-bars";
import { Firsts } from "./firsts";
import { InWords } from "./in-words";
import { Kicker, Lead } from "./lead";
import { OfficePicture } from "./office-picture";
import { Partners } from "./partners";
import { Places } from "./places";
import { Tours } from "./tours";
import { WindowForm } from "./window-form";
import styles from "./dossier.module.css";

/** Rows of lists that are not asked for whole. */
const LISTED = 20;
const TOPICS = 16;
const STATEMENTS = 6;

interface DossierProps {
  readonly actor: ActorDossier;
  /** Its meetings in the window, newest first. */
  readonly meetings: MeetingPage;
  readonly view: DossierView;
  /** What the address asked for and could not be read. */
  readonly faults: readonly string[];
}

/** What is known of an actor's meetings, as an article. */
export function Dossier({ actor, meetings, view, faults }: DossierProps) {
  const { items } = meetings;
  const { offices, byYear, partners, firsts, itinerary, places, topics, statements, window } = actor;
  const home = homeOf(actor, items);
  const held = { status: ["held"] } as const;
  const labels = home === null ? WHERE_LABELS : { ...WHERE_LABELS, home: `In ${home}` };
  const whole = (list: WholeList, most: number) => (view.whole.includes(list) ? Infinity : most);
  const shownTopics = topics.slice(0, whole("topics", TOPICS));
  const shownStatements = statements.items.slice(0, whole("statements", STATEMENTS));
  return (
    <PageShell
      graph={actorInGraphHref(actor)}
      cite={citedInWindow(`The meetings of ${actor.label}`, actorHref(actor.id), actor.window)}
      kicker={<Kicker actor={actor} home={home} />}
      title={<>{actor.label}<NativeText actor={actor} /></>}
      lead={<Lead actor={actor} items={items} view={view} />}
    >
      <Faults sentences={faults} />
      <FigureBand figures={dossierFigures(actor, home)} />
      <InWords actor={actor} />
      <PageSection title={offices.length > 0 ? "Offices and meetings" : "Meetings over time"} id="offices" how="where">
        <OfficePicture actor={actor} items={items} home={home} />
      </PageSection>
      {byYear.length > 0 && (
        <PageSection title="Year by year" id="years" how="coverage">
          <YearBars
            years={byYear} filter={countedFilter(actor, held)} labels={labels}
            {...(actor.kind !== "organization" && { whereFilter: (where) => countedFilter(actor, { ...held, where: [where] }) })}
          />
          <WindowForm href={actorHref(actor.id)} window={window} />
        </PageSection>
      )}
      {itinerary !== null && itinerary.tours.length > 0 && (
        <PageSection title="Journeys" id="tours" how="tours"><Tours travels={{ id: actor.id, itinerary, items }} view={view} /></PageSection>
      )}
      {partners.length > 0 && (
        <PageSection title="Partners" id="partners" how="reciprocity"><Partners actor={actor} items={items} view={view} /></PageSection>
      )}
      {(firsts.total > 0 || partners.some(({ sinceLast }) => sinceLast !== null)) && (
        <PageSection title="Firsts, and long silences" id="firsts" how="firsts"><Firsts actor={actor} view={view} /></PageSection>
      )}
      {places.length > 0 && <PageSection title="Where they met" id="places" how="counting"><Places actor={actor} view={view} /></PageSection>}
      {topics.length > 0 && (
        <PageSection title="What about" id="topics" how="counting">
          <BarList rows={shownTopics.map(({ topic, meetings: about }) => ({
            id: topic.id, label: topic.label, href: topicHref(topic.id), value: about,
            valueHref: meetingsHref(countedFilter(actor, { ...held, topic: [topic.id as TopicId] })),
          }))} />
          {shownTopics.length < topics.length && <p className={pageStyles.all}>{numberWords(shownTopics.length)} of <a href={wholeHref(actor.id, view, "topics")}>all {numberWords(topics.length)} topics</a></p>}
        </PageSection>
      )}
      {statements.total > 0 && (
        <PageSection title="What was said" id="statements">
          <div className={styles.said}><StatementList statements={shownStatements} /></div>
          {shownStatements.length < statements.total && <p className={pageStyles.all}>The latest {numberWords(shownStatements.length)} of <a href={wholeHref(actor.id, view, "statements")}>{numberWords(statements.total)} statements</a></p>}
        </PageSection>
      )}
      <AllMeetings
        meetings={{ ...meetings, items: items.slice(0, whole("meetings", LISTED)) }} filter={{ ...actorFilter(actor.kind, actor.id), ...window }}
        about={[actor.id]} brief {...(!view.whole.includes("meetings") && { more: wholeHref(actor.id, view, "meetings") })}
      />
    </PageShell>
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
