import type { Graph, MeetingRef } from "@/lib/domain/answers";
import { countWords, numberWords } from "./labels";

/** Meetings of the view that a picture does not show, for one reason. */
export interface LeftOutGroup {
  readonly items: readonly MeetingRef[];
  readonly total: number;
  /** After the number: `of one participant only`. */
  readonly reason: string;
}

/** What a graph, or a matrix, of these actors leaves out. */
export function graphLeftOut({ alone, beyond, within, unfocused }: Graph["leftOut"], events = false): readonly LeftOutGroup[] {
  return [
    { ...unfocused, reason: "beyond the focus" },
    { ...beyond, reason: events ? "beyond those drawn" : "of which no two are drawn" },
    { ...within, reason: "of people drawn as one" },
    { ...alone, reason: "of one participant only" },
  ];
}

/** `8 meetings not in this picture: 5 of which no two are drawn, 3 of one participant only`; null where nothing is left out. */
export function leftOutWords(groups: readonly LeftOutGroup[]): string | null {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  if (total === 0) return null;
  return `${countWords(total, "meeting")} not in this picture: ${groups.filter((group) => group.total > 0).map((group) => `${numberWords(group.total)} ${group.reason}`).join(", ")}`;
}
