import type { MeetingPage, TopicAnswer } from "@/lib/domain/answers";
import type { TopicId } from "@/lib/domain/ids";
import { graphHref, topicHref } from "@/lib/view/hrefs";
import { countWords } from "@/lib/view/labels";
import { AllMeetings } from "../../components/all-meetings";
import { PageSection, PageShell } from "../../components/page-shell";
import { StatementList } from "../../components/statement-list";

/** A topic: what was said on it, and the meetings it was part of. */
export function TopicRecord({ topic, meetings }: { readonly topic: TopicAnswer; readonly meetings: MeetingPage }) {
  const filter = { topic: [topic.id as TopicId] };
  return (
    <PageShell
      graph={graphHref(filter)}
      cite={{ title: `Meetings about ${topic.label}`, href: topicHref(topic.id) }}
      kicker="Topic"
      title={topic.label}
      lead={`On the table at ${countWords(topic.meetings, "meeting")}; ${countWords(topic.statements.length, "statement")} on record.`}
    >
      {topic.statements.length > 0 && <PageSection title="What was said"><StatementList statements={topic.statements} said="topic" /></PageSection>}
      <AllMeetings meetings={meetings} filter={filter} />
    </PageShell>
  );
}
