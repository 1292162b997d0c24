import { COUNTRY_CODE } from "../ids";
import type { Format, Kind, Status, Where } from "../words";

/** One for whom a meeting counts, with where it was for it. */
export interface Member {
  readonly id: string;
  /** The country or organization that it acted for; itself, where it is one; a person's own id where it acted for none. */
  readonly party: string;
  readonly where: Where;
}

/** A meeting as far as the measures of a record need it. */
export interface MeasuredMeeting {
  readonly id: string;
  /** EDTF, as settled. */
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly format: Format;
  readonly kind: Kind;
  readonly status: Status;
  readonly isDisputed: boolean;
  /**
   * For each place, of which there is at most one, its own id, the ids of what it lies within, and its country's code
   * where it has one.
   */
  readonly paths: readonly (readonly string[])[];
  readonly topics: readonly string[];
  readonly sources: readonly string[];
  /** Who took part, or the countries and organizations that took part or were acted for: each once. */
  readonly members: readonly Member[];
}

export function isHeld({ status }: Pick<MeasuredMeeting, "status">): boolean {
  return status === "held";
}

/** Where it was for one of its members; `unknown` for anybody else. */
export function whereFor({ members }: Pick<MeasuredMeeting, "members">, id: string): Where {
  return members.find((member) => member.id === id)?.where ?? "unknown";
}

/** The country that one of its members acted for, where it is at home; null for who acted for an organization or nobody. */
export function homeOf({ members }: Pick<MeasuredMeeting, "members">, id: string): string | null {
  const party = members.find((member) => member.id === id)?.party ?? "";
  return COUNTRY_CODE.test(party) ? party : null;
}

/** Meetings by each of the keys that they have. */
export function groupBy<M>(meetings: readonly M[], keysOf: (meeting: M) => readonly string[]): Map<string, M[]> {
  const groups = new Map<string, M[]>();
  for (const meeting of meetings) {
    for (const key of keysOf(meeting)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [meeting]);
      else group.push(meeting);
    }
  }
  return groups;
}
