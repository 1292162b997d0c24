import type { MeetingDetail } from "@/lib/domain/answers";
import type { PersonId } from "@/lib/domain/ids";
import { headline, kindWords, statusSentence, titleWords, whenWhereWords } from "@/lib/view/meeting-words";
import { graphHref, meetingHref, placeHref } from "@/lib/view/hrefs";
import { DisputeBlock } from "../../components/disputes";
import { EvidenceList } from "../../components/evidence-list";
import { MeetingList } from "../../components/meeting-list";
import { PageSection, PageShell } from "../../components/page-shell";
import pageStyles from "../../components/page.module.css";
import { StatementList } from "../../components/statement-list";
import { StatusHistory } from "../../components/status-history";
import { TopicChips } from "../../components/topic-chips";
import { WhoList } from "../../components/who-list";
import { ClaimTable } from "./claim-table";
import styles from "./meeting.module.css";

/** What is known of one meeting, and whose word that is. */
export function MeetingRecord({ meeting }: { readonly meeting: MeetingDetail }) {
  const { participants, topics, statements, parts, partOf, place } = meeting;
  const people = participants.filter(({ actor }) => actor.kind === "person").map(({ actor }) => actor.id as PersonId);
  return (
    <PageShell
      graph={graphHref(people.length > 0 ? { person: people, match: "all" } : {}, meeting.id)}
      cite={{ title: titleWords(meeting), href: meetingHref(meeting.id) }}
      kicker={<>{kindWords(meeting)}{partOf && <> · part of <a href={meetingHref(partOf.id)}>{partOf.title}</a></>}</>}
      title={headline(meeting)}
      lead={<>{whenWhereWords(meeting)}. {statusSentence(meeting)}</>}
    >
      <div className={pageStyles.columns}>
        <div>
          {meeting.disputes.length > 0 && <PageSection title="Where the sources differ" id="disputes" how="disputes"><DisputeBlock meeting={meeting} /></PageSection>}
          <PageSection title="What the sources say" id="claims"><ClaimTable meeting={meeting} /></PageSection>
          <PageSection title="Why these values" id="settled" how="settling"><div className={styles.evidence}><EvidenceList meeting={meeting} /></div></PageSection>
          {statements.length > 0 && <PageSection title="What was said"><StatementList statements={statements} said="meeting" /></PageSection>}
          {parts.length > 0 && (
            <PageSection title="Its parts"><div className={pageStyles.list}><MeetingList items={parts} /></div></PageSection>
          )}
        </div>
        <div className={styles.side}>
          <PageSection title="Who"><WhoList meeting={meeting} /></PageSection>
          {place && <PageSection title="Where"><p className={`${styles.where} ${pageStyles.prose}`}><a href={placeHref(place.id)}>{place.name}</a>{place.countryName !== null && place.countryName !== place.name && `, ${place.countryName}`}</p></PageSection>}
          {topics.length > 0 && <PageSection title="About"><div className={styles.topics}><TopicChips topics={topics} /></div></PageSection>}
          <PageSection title="How it came about" id="history"><StatusHistory meeting={meeting} /></PageSection>
        </div>
      </div>
    </PageShell>
  );
}
