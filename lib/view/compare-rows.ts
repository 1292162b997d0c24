import type { ActorDossier } from "@/lib/domain/dossier-answers";
import { daysBetween } from "@/lib/domain/edtf";
import type { MeetingFilter, TimeWindow } from "@/lib/domain/filter";
import { firstDay, lastDay } from "@/lib/domain/partial-date";
import type { Status, Where } from "@/lib/domain/words";
import { dateWords, windowWords } from "./date-words";
import { countedFilter } from "./dossier-figures";
import type { MethodPart } from "./hrefs";
import { numberWords, WHERE_LABELS } from "./labels";
import { MULTILATERAL } from "./pair-figures";

/** The same measures of two records, with what lies between them: pure data for a table. */

/** The actor is the record of its window alone. */
export type ComparedActor = Pick<ActorDossier, "id" | "kind" | "label" | "counts" | "balance" | "first" | "last" | "window">;

export interface Sides<T> {
  readonly a: T;
  readonly b: T;
}

export interface CompareCell {
  readonly text: string;
  /** What opens exactly the meetings that the number counts; null where it counts none, or no meetings. */
  readonly filter: Partial<MeetingFilter> | null;
}

/** How far the second is from the first. */
export interface Difference {
  readonly sign: -1 | 0 | 1;
  /** How much of the larger of the two it is, from 0 to 1. */
  readonly share: number;
  /** `+5`, `−5`, `=`. */
  readonly text: string;
  /** `5 more for Qin Gang`, `the same`. */
  readonly words: string;
}

export interface CompareRow extends Sides<CompareCell> {
  readonly label: string;
  /** The part of the method page that explains it. */
  readonly method: MethodPart | null;
  /** Null where the two are not to be subtracted, or one is not known. */
  readonly difference: Difference | null;
}

export interface CompareGroup {
  readonly label: string;
  readonly rows: readonly CompareRow[];
}

/** What tells the two apart in words: their names, or for one actor in two times these. */
export function sideWords({ a, b }: Sides<Pick<ComparedActor, "id" | "label" | "window">>): Sides<string> {
  if (a.id !== b.id) return { a: `for ${a.label}`, b: `for ${b.label}` };
  const words = ({ from, to }: ComparedActor["window"]) => windowWords(from, to).replace(/^(?=\d|[A-Z])/, "from ") || "over all time";
  return { a: words(a.window), b: words(b.window) };
}

/** `Wang Yi and Qin Gang`, `Wang Yi in 2022 and since 2023`. */
export function comparedTitle(sides: Sides<Pick<ComparedActor, "id" | "label" | "window">>): string {
  const { a, b } = sides;
  if (a.id !== b.id) return `${a.label} and ${b.label}`;
  const names = sideWords(sides);
  return `${a.label} ${names.a} and ${names.b}`;
}

/**
 * @param names what tells the sides apart: see `sideWords`
 * @param digits after the point
 */
export function differenceOf(a: number, b: number, names: Sides<string>, digits = 0): Difference {
  const by = Number((b - a).toFixed(digits));
  if (by === 0) return { sign: 0, share: 0, text: "=", words: "the same" };
  const share = Math.abs(by) / Math.max(a, b);
  const amount = digits === 0 ? numberWords(Math.abs(by)) : Math.abs(by).toFixed(digits);
  return by > 0
    ? { sign: 1, share, text: `+${amount}`, words: `${amount} more ${names.b}` }
    : { sign: -1, share, text: `−${amount}`, words: `${amount} more ${names.a}` };
}

/** A number of meetings, and what opens them. */
export function countCell(value: number, filter: Partial<MeetingFilter>): CompareCell {
  return { text: numberWords(value), filter: value === 0 ? null : filter };
}

const NOTHING: CompareCell = { text: "–", filter: null };
const plain = (text: string): CompareCell => ({ text, filter: null });

const MONTH_DAYS = 30.44;

/** The days of a window with both ends; null for one that is open. */
function windowDays({ from, to }: TimeWindow): number | null {
  return from === null || to === null ? null : daysBetween(firstDay(from), lastDay(to)) + 1;
}

/**
 * All measures of two actors, each under its heading. Two times of which one is longer are also told by the month, since
 * more days have more meetings.
 */
export function compareGroups(sides: Sides<ComparedActor>): CompareGroup[] {
  const names = sideWords(sides);
  const both = <T>(of: (actor: ComparedActor) => T): Sides<T> => ({ a: of(sides.a), b: of(sides.b) });
  const counted = (label: string, value: (actor: ComparedActor) => number, more: Partial<MeetingFilter>, method: MethodPart | null = null): CompareRow => {
    const values = both(value);
    return {
      label, method,
      ...both((actor) => countCell(value(actor), countedFilter(actor, { ...more, ...actor.window }))),
      difference: differenceOf(values.a, values.b, names),
    };
  };
  const held = { status: ["held"] } as const;
  const status = (label: string, which: Status) => counted(label, ({ counts }) => counts.byStatus[which], { status: [which] });

  // An organization has no home, and nowhere to be seen from.
  const placed = both(({ kind }) => kind !== "organization");
  const where = (label: string, seen: Where): CompareRow => {
    const row = counted(label, ({ counts }) => counts.where[seen], { ...held, where: [seen] }, "where");
    return { ...row, a: placed.a ? row.a : NOTHING, b: placed.b ? row.b : NOTHING, difference: placed.a && placed.b ? row.difference : null };
  };
  const balances = both(({ balance }) => balance.reciprocity);
  const reciprocity: CompareRow = {
    label: "Reciprocity", method: "reciprocity",
    ...both(({ balance }) => (balance.reciprocity === null ? NOTHING : plain(balance.reciprocity.toFixed(2)))),
    difference: balances.a === null || balances.b === null ? null : differenceOf(balances.a, balances.b, names, 2),
  };
  const number = (label: string, value: (actor: ComparedActor) => number, method: MethodPart | null): CompareRow => {
    const values = both(value);
    return { label, method, ...both((actor) => plain(numberWords(value(actor)))), difference: differenceOf(values.a, values.b, names) };
  };
  const day = (label: string, value: (actor: ComparedActor) => string | null): CompareRow =>
    ({ label, method: null, ...both((actor) => (value(actor) === null ? NOTHING : plain(dateWords(value(actor))))), difference: null });

  const days = both(({ window }) => windowDays(window));
  const monthly = (actor: ComparedActor, length: number) => (actor.counts.held / length) * MONTH_DAYS;
  const perMonth: CompareRow[] = days.a === null || days.b === null || days.a === days.b
    ? []
    : [{
        label: "Held in a month, on average", method: null,
        a: plain(monthly(sides.a, days.a).toFixed(1)), b: plain(monthly(sides.b, days.b).toFixed(1)),
        difference: differenceOf(monthly(sides.a, days.a), monthly(sides.b, days.b), names, 1),
      }];

  return [
    {
      label: "Meetings",
      rows: [
        counted("Held", ({ counts }) => counts.held, held, "counting"),
        ...perMonth,
        counted("Of two parties", ({ counts }) => counts.bilateral, { ...held, kind: ["bilateral"] }),
        counted("Of more", ({ counts }) => counts.multilateral, { ...held, kind: MULTILATERAL }),
        status("Planned, not seen held", "planned"),
        status("Postponed", "postponed"),
        status("Cancelled", "cancelled"),
        status("Denied", "denied"),
        counted("Sources differ on", ({ counts }) => counts.disputed, { disputed: true }, "disputes"),
      ],
    },
    ...(placed.a || placed.b
      ? [{
          label: "Where",
          rows: [
            where("Received at home", "home"), where("Travelled to the other", "away"), where("In third countries", "third"),
            where(WHERE_LABELS.remote, "remote"), where(WHERE_LABELS.unknown, "unknown"), reciprocity,
          ],
        }]
      : []),
    {
      label: "Reach",
      rows: [
        number("Partners", ({ counts }) => counts.partners, "counting"),
        number("Articles", ({ counts }) => counts.sources, "coverage"),
        day("First held", ({ first }) => first),
        day("Last held", ({ last }) => last),
      ],
    },
  ];
}
