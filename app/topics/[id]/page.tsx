import type { Metadata } from "next";
import { EVERY_MEETING } from "@/lib/domain/filter";
import { topicId } from "@/lib/domain/ids";
import { recordOf } from "@/lib/server/pages";
import { getStore } from "@/lib/server/store";
import { topicHref } from "@/lib/view/hrefs";
import { countWords } from "@/lib/view/labels";
import { TopicRecord } from "./topic";

/** Meetings that the page lists itself; the table has the rest. */
const LISTED = 100;

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

const getTopic = recordOf(topicId, "/topics", (store, id) => store.topic(id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, label, meetings } = await getTopic((await params).id);
  return {
    title: label,
    description: `Meetings about ${label}: ${countWords(meetings, "meeting")}, with the articles that report them.`,
    alternates: { canonical: topicHref(id) },
  };
}

/** A topic, with what was said on it and where. */
export default async function TopicPage({ params }: Props) {
  const topic = await getTopic((await params).id);
  const store = await getStore();
  const filter = { ...EVERY_MEETING, topic: [topicId.parse(topic.id)] };
  const meetings = await store.meetings(filter, { limit: LISTED, cursor: null, order: "newest" });
  return <TopicRecord topic={topic} meetings={meetings} />;
}
