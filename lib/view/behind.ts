import type { ActorRef, Graph } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { COUNTRY_CODE, type ActorId, type CountryId, type OrganizationId, type PersonId } from "@/lib/domain/ids";
import type { ActorKind } from "@/lib/domain/words";
import { withFilter } from "./changes";
import { groupsOf, selectionFilter } from "./requests";
import { leaveAllOut } from "./selected";
import type { View } from "./view";

/** What a selection is: an actor, a tie of two, or a meeting. */
export type Selection =
  | { readonly kind: "actor"; readonly id: string }
  | { readonly kind: "tie"; readonly ids: readonly [string, string] }
  | { readonly kind: "meeting"; readonly id: string };

/** Meetings' ids begin with their year. */
const DATED = /^\d{4}-/;

/**
 * Reads `select`. The line between a meeting and one who took part stands for that meeting.
 * @param graph what is drawn, which knows the kind of its nodes; without it the form of the id tells
 */
export function readSelection(select: string, graph: Pick<Graph, "nodes"> | undefined): Selection {
  const [a = "", b] = select.split("~");
  const isMeeting = (id: string) => {
    const node = graph?.nodes.find((each) => each.id === id);
    return node === undefined ? DATED.test(id) : node.kind === "meeting";
  };
  if (isMeeting(a)) return { kind: "meeting", id: a };
  if (b === undefined) return { kind: "actor", id: a };
  return isMeeting(b) ? { kind: "meeting", id: b } : { kind: "tie", ids: [a, b] };
}

/**
 * The meetings behind one actor or a tie, within the view. A country that is not drawn by itself, as when a search
 * found it, stands for all who acted for it.
 */
export function behind(view: View, ids: readonly string[], graph: Pick<Graph, "nodes"> | undefined): MeetingFilter {
  const groups = groupsOf(view);
  const drawn = ids.every((id) => groups.includes(id) || graph?.nodes.some((node) => node.id === id));
  const byParty = !drawn && ids.every((id) => COUNTRY_CODE.test(id));
  return selectionFilter(byParty ? { ...view, level: "country" } : view, ids);
}

/** Narrows a filter's list to these values; null where it asks for others already, so that nothing is left. */
export function narrowed<K extends "format" | "status" | "kind">(filter: MeetingFilter, name: K, values: MeetingFilter[K]): MeetingFilter | null {
  const asked: readonly string[] = filter[name];
  const left = (values as readonly string[]).filter((value) => asked.length === 0 || asked.includes(value));
  return left.length === 0 ? null : { ...filter, [name]: left };
}

/** Narrows the view to the meetings at which all of these took part, or acted for them, in place of other actors asked for. */
export function onlyThese(view: View, actors: readonly Pick<ActorRef, "id" | "kind">[]): View {
  const of = <Id extends ActorId>(wanted: ActorKind) => actors.filter(({ kind }) => kind === wanted).map(({ id }) => id as Id);
  return withFilter(view, {
    person: of<PersonId>("person"), country: of<CountryId>("country"), org: of<OrganizationId>("organization"),
    match: actors.length > 1 ? "all" : "any",
  });
}

/** Leaves an actor's meetings out of the view. */
export function leaveOut(view: View, id: string): View {
  return leaveAllOut(view, [id]);
}
