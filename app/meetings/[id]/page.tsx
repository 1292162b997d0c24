import type { Metadata } from "next";
import { meetingId } from "@/lib/domain/ids";
import { recordOf } from "@/lib/server/pages";
import { meetingHref } from "@/lib/view/hrefs";
import { statusSentence, titleWords, whenWhereWords } from "@/lib/view/meeting-words";
import { MeetingRecord } from "./record";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

const getMeeting = recordOf(meetingId, "/meetings", (store, id) => store.meeting(id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const meeting = await getMeeting((await params).id);
  return {
    title: titleWords(meeting),
    description: `${meeting.title}. ${whenWhereWords(meeting)}. ${statusSentence(meeting)}`,
    alternates: { canonical: meetingHref(meeting.id) },
  };
}

/** One meeting, with what each source says of it. */
export default async function MeetingPage({ params }: Props) {
  return <MeetingRecord meeting={await getMeeting((await params).id)} />;
}
