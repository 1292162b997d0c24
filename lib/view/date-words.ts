import { isApproximate, parseEdtf } from "@/lib/domain/edtf";

const SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const LONG = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
] as const;

type MonthNames = readonly string[];

/**
 * An EDTF date in words, no more exact than it is: `22 Feb 2023`, `17–19 Feb 2023`, `February 2023`, `2023`,
 * `about 21 Feb 2023`. What is no date comes back as it is; null is `date unknown`.
 * @param months `long` writes the months of days out: `22 February 2023`
 */
export function dateWords(edtf: string | null, months: "short" | "long" = "short"): string {
  if (edtf === null) return "date unknown";
  if (parseEdtf(edtf) === null) return edtf;
  const names = months === "long" ? LONG : SHORT;
  const [start = "", end] = edtf.replaceAll("~", "").split("/");
  const words = end === undefined || start === end ? pointWords(start, names) : rangeWords(start, end, names);
  return isApproximate(edtf) ? `about ${words}` : words;
}

function pointWords(text: string, names: MonthNames): string {
  const [year, month, day] = text.split("-");
  if (month === undefined) return `${year}`;
  if (day === undefined) return `${LONG[Number(month) - 1]} ${year}`;
  return `${Number(day)} ${names[Number(month) - 1]} ${year}`;
}

function rangeWords(start: string, end: string, names: MonthNames): string {
  const [y1, m1, d1] = start.split("-");
  const [y2, m2, d2] = end.split("-");
  if (y1 === y2 && m1 !== undefined && m2 !== undefined) {
    if (d1 === undefined && d2 === undefined) return `${LONG[Number(m1) - 1]}–${LONG[Number(m2) - 1]} ${y1}`;
    if (d1 !== undefined && d2 !== undefined) {
      if (m1 === m2) return `${Number(d1)}–${Number(d2)} ${names[Number(m1) - 1]} ${y1}`;
      return `${Number(d1)} ${names[Number(m1) - 1]} – ${Number(d2)} ${names[Number(m2) - 1]} ${y1}`;
    }
  }
  return `${pointWords(start, names)} – ${pointWords(end, names)}`;
}

/**
 * A window of time in words: `January 2022 to December 2024`, `since 2022`, `until 22 Feb 2023`, `in February 2023`,
 * or "" for all time.
 */
export function windowWords(from: string | null, to: string | null): string {
  if (from === null && to === null) return "";
  if (to === null) return `since ${dateWords(from)}`;
  if (from === null) return `until ${dateWords(to)}`;
  if (from === to) return from.length === 10 ? `on ${dateWords(from)}` : `in ${dateWords(from)}`;
  return `${dateWords(from)} to ${dateWords(to)}`;
}

/** A day without its year, where the year stands above: `22 Feb`, `17–19 Feb`; a month stays `February`. */
export function dateWithinYear(edtf: string | null, year: string): string {
  const words = dateWords(edtf);
  return words.endsWith(` ${year}`) ? words.slice(0, -year.length - 1) : words;
}

/** The year that a meeting stands under in a list: that of its first day. */
export function yearOf(earliest: string | null): string {
  return earliest === null ? "undated" : earliest.slice(0, 4);
}
