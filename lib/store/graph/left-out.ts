import { NOTHING_LEFT_OUT, type Graph, type MeetingRef } from "@/lib/domain/answers";
import { byNewest } from "@/lib/domain/compare";
import type { Projection } from "@/lib/domain/words";
import type { Drawn, ViewMeeting } from "./drawn";
import type { Grouping } from "./grouping";

/** Meetings beyond these are counted but not listed. */
const MOST_LISTED = 50;

/**
 * The meetings of a view that nothing drawn stands for: in the network, those of one actor, and those of which no two
 * actors are drawn; among events, those that are no node. Where a focus stands, those without anybody in it are told apart.
 * @param meetings those that the view lists, with who took part
 * @param nodeOf the node that an actor is drawn as
 */
export function leftOut(meetings: readonly ViewMeeting[], drawn: Drawn, projection: Projection, maxParticipants: number | null, nodeOf: Grouping["nodeOf"]): Graph["leftOut"] {
  if (projection === "events") {
    const shown = new Set(drawn.meetings.map(({ id }) => id));
    return { ...NOTHING_LEFT_OUT, ...byFocus(meetings.filter(({ id }) => !shown.has(id)), drawn, nodeOf) };
  }
  const shown = new Set(drawn.actors.map(({ id }) => id));
  const tied = ({ members, size }: ViewMeeting) =>
    (maxParticipants === null || size <= maxParticipants) && new Set(members.map(nodeOf).filter((node) => shown.has(node))).size > 1;
  const isAlone = ({ members }: ViewMeeting) => members.length < 2;
  const isWithin = ({ members }: ViewMeeting) => members.length > 1 && new Set(members.map(nodeOf)).size < 2;
  const missing = meetings.filter((meeting) => !isAlone(meeting) && !isWithin(meeting) && !tied(meeting));
  return { alone: listed(meetings.filter(isAlone)), within: listed(meetings.filter(isWithin)), ...byFocus(missing, drawn, nodeOf), ties: drawn.tiesLeft };
}

function byFocus(missing: readonly ViewMeeting[], { focus }: Drawn, nodeOf: Grouping["nodeOf"]): Pick<Graph["leftOut"], "beyond" | "unfocused"> {
  const isUnfocused = ({ members }: ViewMeeting) => focus !== null && !members.some((member) => focus.on.includes(nodeOf(member)));
  return { beyond: listed(missing.filter((meeting) => !isUnfocused(meeting))), unfocused: listed(missing.filter(isUnfocused)) };
}

function listed(meetings: readonly ViewMeeting[]): { items: MeetingRef[]; total: number } {
  const items = [...meetings].sort(byNewest).slice(0, MOST_LISTED).map(({ id, title, date, status }) => ({ id, title, date, status }));
  return { items, total: meetings.length };
}
