import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What the sources of a data set differ on, told a second time from the words of `data/README.md`, from the JSON of the
 * files alone and with nothing of Parley's own code: dates are read, groups are tried and statuses ranked anew.
 */

interface Claim {
  readonly source: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly status: string | null;
  readonly format: string | null;
}
interface Meeting {
  readonly id: string;
  readonly claims: readonly Claim[];
  readonly compiled: { readonly date: string | null };
}

/** By meeting, by property, by value: the sources that claim it, in the order of their ids. */
export type Differing = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>>;

/** @param folder of the data set's files */
export function disputesByHand(folder: string): Differing {
  const read = <T>(file: string) => JSON.parse(readFileSync(join(folder, `${file}.json`), "utf8")) as T;
  const published = new Map(read<{ id: string; published: string | null }[]>("sources").map((source) => [source.id, source.published]));
  const within = new Map(read<{ id: string; within: string | null }[]>("places").map((place) => [place.id, place.within]));

  const lastPublished = ({ source }: Claim) => daysOf(published.get(source) ?? "")?.last ?? "";
  const liesIn = (place: string, outer: string): boolean => {
    if (place === outer) return true;
    const next = within.get(place) ?? null;
    return next !== null && liesIn(next, outer);
  };
  const canBothBe = {
    date: (a: string, b: string) => holds(a, b) || holds(b, a),
    place: (a: string, b: string) => liesIn(a, b) || liesIn(b, a),
    format: (a: string, b: string) => a === b,
  };

  const answer: Record<string, Record<string, Record<string, string[]>>> = {};
  for (const meeting of read<Meeting[]>("meetings")) {
    const { claims } = meeting;
    const status = settledStatus(claims, lastPublished);
    const first = claims.filter((claim) => claim.status === null || claim.status === status || (["held", "denied"].includes(status) && ["held", "denied"].includes(claim.status)));
    const later = claims.filter((claim) => !first.includes(claim));

    const found: Record<string, Record<string, string[]>> = {};
    for (const property of ["date", "place", "format"] as const) {
      const gives = (claim: Claim) => claim[property] !== null && claim[property] !== "unknown";
      const asked = first.some(gives) ? first.filter(gives) : later.filter(gives);
      const values = [...new Set(asked.map((claim) => claim[property] ?? ""))];
      const differ = values.some((a) => values.some((b) => !canBothBe[property](a, b)));
      if (differ) found[property] = bySource(asked, property);
    }
    const days = settledDays(first, later, meeting.compiled.date, lastPublished);
    const against = claims.filter((claim) => speaksAgainst(claim, status, days, lastPublished(claim)));
    if (against.length > 0) found["status"] = bySource([...claims.filter((claim) => claim.status === status), ...against], "status");
    if (Object.keys(found).length > 0) answer[meeting.id] = found;
  }
  return answer;
}

/** A report beats a plan; of reports the latest; of one day held, denied, cancelled, postponed. */
function settledStatus(claims: readonly Claim[], lastPublished: (claim: Claim) => string): string {
  const said = claims.filter(({ status }) => status !== null);
  const reports = said.filter(({ status }) => status !== "planned");
  if (reports.length === 0) return "planned";
  const latest = reports.map(lastPublished).reduce((a, b) => (a > b ? a : b));
  const ofThatDay = reports.filter((claim) => lastPublished(claim) === latest).map(({ status }) => status);
  return ["held", "denied", "cancelled", "postponed"].find((status) => ofThatDay.includes(status)) ?? "";
}

function speaksAgainst({ status }: Claim, settled: string, days: Days | null, published: string): boolean {
  if (status === null || status === settled || status === "planned") return false;
  if (settled !== "held") return status === "held";
  return status === "denied" || (days !== null && published > days.last);
}

/** The days of the date that most sources agree on, tried over every set of the values. */
function settledDays(first: readonly Claim[], later: readonly Claim[], compiled: string | null, lastPublished: (claim: Claim) => string): Days | null {
  const asked = (first.some(({ date }) => date !== null) ? first : later).filter(({ date }) => date !== null);
  const values = [...new Set(asked.map(({ date }) => date ?? ""))].sort();
  let best: { values: string[]; rank: [number, string] } | null = null;
  for (let set = 1; set < 2 ** values.length; set++) {
    const chosen = values.filter((_, i) => Math.floor(set / 2 ** i) % 2 === 1);
    if (chosen.some((a) => chosen.some((b) => !holds(a, b) && !holds(b, a)))) continue;
    const by = asked.filter(({ date }) => chosen.includes(date ?? ""));
    const rank: [number, string] = [by.length, by.map(lastPublished).reduce((a, b) => (a > b ? a : b))];
    const better = best === null || rank[0] > best.rank[0] || (rank[0] === best.rank[0] && (rank[1] > best.rank[1] || (rank[1] === best.rank[1] && chosen.join() < best.values.join())));
    if (better) best = { values: chosen, rank };
  }
  const shown = best === null ? null : [...best.values].sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
  if (compiled !== null && (shown === null || holds(shown, compiled))) return daysOf(compiled);
  return shown === null ? null : daysOf(shown);
}

function bySource(claims: readonly Claim[], property: "date" | "place" | "format" | "status"): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const claim of claims) (values[claim[property] ?? ""] ??= []).push(claim.source);
  for (const sources of Object.values(values)) sources.sort();
  return values;
}

interface Days {
  readonly first: string;
  readonly last: string;
}

function daysOf(text: string): Days | null {
  if (text === "") return null;
  const [start = "", end = start] = text.replaceAll("~", "").split("/");
  const [year = 0, month = 12, day] = end.split("-").map(Number);
  const last = day === undefined ? new Date(Date.UTC(year, month, 0)).getUTCDate() : day;
  const pad = (number: number) => String(number).padStart(2, "0");
  return { first: `${start}-01-01`.slice(0, 10), last: `${end.slice(0, 4)}-${pad(month)}-${pad(last)}` };
}

function holds(outer: string, inner: string): boolean {
  const [a, b] = [daysOf(outer), daysOf(inner)];
  return a !== null && b !== null && a.first <= b.first && b.last <= a.last;
}

function lengthOf(text: string): number {
  const days = daysOf(text);
  return days === null ? Infinity : Date.parse(days.last) - Date.parse(days.first) + (text.includes("~") ? 1 : 0);
}
