import type { Graph, MeetingRef } from "@/lib/domain/answers";
import { byNewest } from "@/lib/domain/compare";
import type { Projection } from "@/lib/domain/words";
import type { Drawn, ViewMeeting } from "./drawn";

/** Meetings beyond these are counted but not listed. */
const MOST_LISTED = 50;

/** No meeting is left out. */
export const NOTHING_LEFT_OUT: Graph["leftOut"] = { alone: { items: [], total: 0 }, beyond: { items: [], total: 0 } };

/**
 * The meetings of a view that nothing drawn stands for: in the network, those of one actor, and those of which no two
 * actors are drawn; among events, those that are no node.
 * @param meetings those that the view lists
 */
export function leftOut(meetings: readonly ViewMeeting[], drawn: Drawn, projection: Projection, maxParticipants: number | null): Graph["leftOut"] {
  if (projection === "events") {
    const shown = new Set(drawn.meetings.map(({ id }) => id));
    return { alone: NOTHING_LEFT_OUT.alone, beyond: listed(meetings.filter(({ id }) => !shown.has(id))) };
  }
  const shown = new Set(drawn.actors.map(({ id }) => id));
  const tied = ({ members, size }: ViewMeeting) =>
    (maxParticipants === null || size <= maxParticipants) && members.filter((member) => shown.has(member)).length > 1;
  const isAlone = ({ members }: ViewMeeting) => members.length < 2;
  return { alone: listed(meetings.filter(isAlone)), beyond: listed(meetings.filter((meeting) => !isAlone(meeting) && !tied(meeting))) };
}

function listed(meetings: readonly ViewMeeting[]): { items: MeetingRef[]; total: number } {
  const items = [...meetings].sort(byNewest).slice(0, MOST_LISTED).map(({ id, title, date, status }) => ({ id, title, date, status }));
  return { items, total: meetings.length };
}
