import type { GraphEdge, GraphNode } from "@/lib/domain/answers";
import { countingRule, type PartOf } from "@/lib/domain/measures/counting";
import type { GraphRequest } from "../port";
import { byNewest } from "@/lib/domain/compare";
import type { Drawn, ViewMeeting } from "./drawn";
import type { Fits } from "./expanded";

/**
 * Actors and meetings as nodes, an edge a participation. Meetings are taken newest first, each with those who took
 * part, for as long as all fit the limit; then, for each actor expanded, the newest of its meetings beyond that limit,
 * and for each meeting expanded, itself; then the meetings asked for besides. With a focus only meetings of those in it
 * are taken.
 */
export function eventsGraph(
  meetings: readonly ViewMeeting[], parts: readonly PartOf[], fits: Fits,
  { limit, expand, also = [], focus = [], hide }: Pick<GraphRequest, "limit" | "expand" | "also" | "focus" | "hide">,
): Drawn {
  const hidden = new Set(hide);
  const actors = new Set<string>();
  const taken = new Set<ViewMeeting>();
  const newest = [...meetings].sort(byNewest);
  const visible = ({ members }: ViewMeeting) => members.filter((member) => !hidden.has(member));
  const take = (meeting: ViewMeeting) => {
    taken.add(meeting);
    for (const member of visible(meeting)) actors.add(member);
  };

  const focused = focus.length === 0 ? null : newest.filter(({ members }) => members.some((member) => focus.includes(member)));
  for (const meeting of focused ?? newest) {
    if (hidden.has(meeting.id)) continue;
    const more = 1 + visible(meeting).filter((member) => !actors.has(member)).length;
    if (actors.size + taken.size + more > limit) break;
    take(meeting);
  }
  const foremost = new Set(taken);
  for (const expansion of focused === null ? expand : []) {
    const { id, most } = expansion;
    if (hidden.has(id)) continue;
    const isAsked = ({ members }: ViewMeeting) => members.includes(id) && (expansion.only === null || members.some((member) => member !== id && fits(expansion, member)));
    newest
      .filter((meeting) => !foremost.has(meeting) && !hidden.has(meeting.id) && (meeting.id === id || isAsked(meeting)))
      .slice(0, most)
      .forEach(take);
  }
  for (const meeting of newest) if (also.includes(meeting.id) && !hidden.has(meeting.id)) take(meeting);

  const rule = countingRule(meetings, parts);
  const counts = new Map<string, number>();
  const attended = new Map<string, number>();
  for (const meeting of meetings) {
    for (const member of rule.membersOf(meeting)) counts.set(member, (counts.get(member) ?? 0) + 1);
    for (const member of meeting.members) attended.set(member, (attended.get(member) ?? 0) + 1);
  }
  const all = [...attended.keys(), ...meetings.map(({ id }) => id)];
  const drawn = new Set([...actors, ...[...taken].map(({ id }) => id)]);
  return {
    actors: [...actors].map((id) => ({ id, meetings: counts.get(id) ?? 0, neighbours: attended.get(id) ?? 0 })),
    meetings: [...taken].map(toNode),
    edges: [...taken].flatMap((meeting) => visible(meeting).map((member) => toEdge(member, meeting))),
    totals: { nodes: all.length, edges: meetings.reduce((sum, { members }) => sum + members.length, 0) },
    truncated: !all.every((id) => drawn.has(id) || hidden.has(id)),
    focus: focused && {
      on: focus.filter((id) => attended.has(id)),
      nodes: focused.length + new Set(focused.flatMap(({ members }) => members)).size,
    },
    tiesLeft: 0,
  };
}

function toNode({ id, title, members, status, date }: ViewMeeting): GraphNode {
  return { id, kind: "meeting", label: title, country: null, region: null, meetings: 1, neighbours: members.length, status, date, people: null };
}

function toEdge(member: string, { id, status, kind, earliest, latest }: ViewMeeting): GraphEdge {
  return {
    id: `${member}~${id}`, source: member, target: id,
    meetings: 1, held: status === "held" ? 1 : 0, bilateral: kind === "bilateral" ? 1 : 0, weight: 1, hostedBySource: 0, hostedByTarget: 0, first: earliest, last: latest,
  };
}
