import { parseEdtf } from "@/lib/domain/edtf";
import type { MeasuredMeeting, Member } from "@/lib/domain/measures/measured";

/** A meeting for the measures: held, bilateral and in person where nothing else is said; its days are those of `date`. */
export function measured(id: string, date: string | null, more: Partial<Omit<MeasuredMeeting, "id" | "date">> & { readonly at?: string } = {}): MeasuredMeeting {
  const days = date === null ? null : parseEdtf(date);
  const { at, ...rest } = more;
  return {
    id, date, earliest: days?.earliest ?? null, latest: days?.latest ?? null,
    format: "in_person", kind: "bilateral", status: "held", isDisputed: false,
    paths: at === undefined ? [] : [[at]], topics: [], sources: [], members: [member("me", "CHN", "away")], ...rest,
  };
}

export function member(id: string, party: string, where: Member["where"]): Member {
  return { id, party, where };
}
