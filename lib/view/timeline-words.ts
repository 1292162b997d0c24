import type { TimelineUnit } from "@/lib/domain/answers";
import type { DateRange } from "@/lib/domain/edtf";

/** Time in few words, for chips, handles and axes. */

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** `Jan 2022`, `22 Feb 2023`, `2022` for YYYY-MM, YYYY-MM-DD, YYYY. */
export function shortDate(partial: string): string {
  const [year = "", month, day] = partial.split("-");
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A window in few words: `Jan 2022 – Dec 2024`, `since 2022`, `until Feb 2023`, `Feb 2023`; "" for all time. */
export function shortWindow(from: string | null, to: string | null): string {
  if (from === null) return to === null ? "" : `until ${shortDate(to)}`;
  if (to === null) return `since ${shortDate(from)}`;
  return from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`;
}

/** A bin by its first day, as it is called: `February 2023`, `2023`, `the 2020s`, `Q1 2023`, `week of 20 Feb 2023`, `22 Feb 2023`. */
export function binWords(start: string, unit: TimelineUnit): string {
  switch (unit) {
    case "day":
      return shortDate(start);
    case "week":
      return `week of ${shortDate(start)}`;
    case "month":
      return shortDate(start.slice(0, 7));
    case "quarter":
      return `Q${Math.floor((Number(start.slice(5, 7)) - 1) / 3) + 1} ${start.slice(0, 4)}`;
    case "year":
      return start.slice(0, 4);
    case "decade":
      return `the ${start.slice(0, 4)}s`;
  }
}

/** What is in sight: `Jan 2022 to Jun 2023`, by the months that it touches; within two months by days. */
export function sightWords({ earliest, latest }: DateRange): string {
  const months = (Number(latest.slice(0, 4)) - Number(earliest.slice(0, 4))) * 12 + Number(latest.slice(5, 7)) - Number(earliest.slice(5, 7));
  const length = months < 2 ? 10 : 7;
  return `${shortDate(earliest.slice(0, length))} to ${shortDate(latest.slice(0, length))}`;
}
