import { fold } from "@/lib/domain/fold";
import type { TimeWindow } from "@/lib/domain/filter";
import { firstDay, lastDay } from "@/lib/domain/partial-date";
import { parseEdtf } from "@/lib/domain/edtf";

/** Times as they are typed. */

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"] as const;
const LEAST_LETTERS = 3;
/** A part of a year: from which month to which. */
const QUARTERS: Readonly<Record<string, readonly [string, string]>> = { q1: ["01", "03"], q2: ["04", "06"], q3: ["07", "09"], q4: ["10", "12"] };

/**
 * Reads a window of time: `2023`, `March 2023`, `22 Feb 2023`, `Q2 2023`, `since 2022`, `until 2023-02`, `2022 to 2024`.
 * @returns null for what is no time, or not forwards
 */
export function readTime(typed: string): TimeWindow | null {
  const text = typed.trim().toLowerCase();
  const since = /^(?:since|from|after)\s+(.+)$/.exec(text);
  const until = /^(?:until|to|till|before|up to)\s+(.+)$/.exec(text);
  const between = /^(?:(?:from|between)\s+)?(.+?)\s*(?:\bto\b|\band\b|\buntil\b|–|—|\.\.|\s-\s)\s*(.+)$/.exec(text);
  if (between !== null) {
    const [start, end] = [readSpan(between[1] ?? ""), readSpan(between[2] ?? "")];
    if (start !== null && end !== null) {
      const window = { from: start[0], to: end[1] };
      return firstDay(window.from) <= lastDay(window.to) ? window : null;
    }
  }
  if (since !== null) return half(since[1], ([from]) => ({ from, to: null }));
  if (until !== null) return half(until[1], ([, to]) => ({ from: null, to }));
  return half(text.replace(/^(?:in|on|during)\s+/, ""), ([from, to]) => ({ from, to }));
}

function half(text: string | undefined, window: (span: readonly [string, string]) => TimeWindow): TimeWindow | null {
  const span = readSpan(text ?? "");
  return span === null ? null : window(span);
}

/** The ends of one time, as the filter takes them. */
function readSpan(text: string): readonly [string, string] | null {
  const partial = text.trim();
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(partial)) return known(partial);
  const parts = fold(partial).split(" ");
  const year = parts.find((part) => /^\d{4}$/.test(part));
  const others = parts.filter((part) => part !== year);
  if (year === undefined) return null;
  const [first = "", second] = others;
  const quarter = QUARTERS[first];
  if (quarter !== undefined && second === undefined) return [`${year}-${quarter[0]}`, `${year}-${quarter[1]}`];
  const name = others.find((part) => /^\p{L}+$/u.test(part));
  const day = others.find((part) => /^\d{1,2}$/.test(part));
  const month = name === undefined || name.length < LEAST_LETTERS ? -1 : MONTHS.findIndex((each) => each.startsWith(name));
  if (month < 0 || others.length !== (day === undefined ? 1 : 2)) return null;
  return known([year, String(month + 1).padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-"));
}

function known(partial: string): readonly [string, string] | null {
  return parseEdtf(partial) === null ? null : [partial, partial];
}
