import type { ActorRef } from "@/lib/domain/answers";
import type { Gap, Partner } from "@/lib/domain/dossier-answers";

/** By what a dossier's partners can be ranked. */
export const PARTNER_ORDERS = ["meetings", "hosted", "travelled", "third", "remote", "reciprocity", "first", "last", "gap", "since"] as const;
export type PartnerOrder = (typeof PARTNER_ORDERS)[number];

/** What each order compares: the largest first. Where there is nothing to compare, a partner comes last. */
const KEYS: Readonly<Record<PartnerOrder, (partner: Partner) => number | null>> = {
  meetings: ({ meetings }) => meetings,
  hosted: ({ hosted }) => hosted,
  travelled: ({ travelled }) => travelled,
  third: ({ where }) => where.third,
  remote: ({ where }) => where.remote,
  reciprocity: ({ reciprocity }) => reciprocity,
  // Who was met first stands first.
  first: ({ first }) => (first === null ? null : -Date.parse(first)),
  last: ({ last }) => (last === null ? null : Date.parse(last)),
  gap: ({ longestGap }) => longestGap?.days ?? null,
  since: ({ sinceLast }) => sinceLast?.days ?? null,
};

/** Which way each order runs, for who cannot see it. */
export const ORDER_DIRECTIONS: Readonly<Record<PartnerOrder, "ascending" | "descending">> = {
  meetings: "descending", hosted: "descending", travelled: "descending", third: "descending", remote: "descending",
  reciprocity: "descending", first: "ascending", last: "descending", gap: "descending", since: "descending",
};

/** Partners by an order; those that it finds equal stay as they were. */
export function orderPartners(partners: readonly Partner[], order: PartnerOrder): readonly Partner[] {
  const key = KEYS[order];
  return [...partners].sort((a, b) => (key(b) ?? -Infinity) - (key(a) ?? -Infinity) || 0);
}

export interface NotMet {
  readonly partner: ActorRef;
  readonly gap: Gap;
}

/**
 * Those met more than once with whom there has been no meeting for longest, and the day until which that is known.
 * @param most how many to list
 */
export function notMetLongest(partners: readonly Partner[], most: number): { readonly rows: readonly NotMet[]; readonly total: number; readonly asOf: string | null } {
  const waiting = partners.flatMap(({ actor, meetings, sinceLast }) => (meetings < 2 || sinceLast === null ? [] : [{ partner: actor, gap: sinceLast }]));
  waiting.sort((a, b) => b.gap.days - a.gap.days);
  return { rows: waiting.slice(0, most), total: waiting.length, asOf: waiting[0]?.gap.to ?? null };
}
