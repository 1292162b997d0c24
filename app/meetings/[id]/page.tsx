import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { meetingId } from "@/lib/domain/ids";
import { pageId } from "@/lib/server/pages";
import { getStore } from "@/lib/server/store";
import { meetingHref } from "@/lib/view/hrefs";
import { dateWords } from "@/lib/view/date-words";
import { headline, statusSentence, whenWhereWords } from "@/lib/view/meeting-words";
import { MeetingRecord } from "./record";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

const getMeeting = cache(async (given: string) => {
  const id = pageId(given, meetingId, "/meetings");
  const store = await getStore();
  return (await store.meeting(id)) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const meeting = await getMeeting((await params).id);
  return {
    title: `${headline(meeting)}, ${dateWords(meeting.date)}`,
    description: `${meeting.title}. ${whenWhereWords(meeting)}. ${statusSentence(meeting)}`,
    alternates: { canonical: meetingHref(meeting.id) },
  };
}

/** One meeting, with what each source says of it. */
export default async function MeetingPage({ params }: Props) {
  return <MeetingRecord meeting={await getMeeting((await params).id)} />;
}
