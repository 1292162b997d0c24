import { checkDataset } from "@/lib/domain/check-dataset";
import type { Dataset } from "@/lib/domain/records";
import { FORMATS, REGIONS, type Kind, type Status } from "@/lib/domain/words";

/** The span of time over which meetings are made; later years have more of them. */
const YEARS = { first: 2001, last: 2025 } as const;
const DAY_MS = 86_400_000;
/** Codes that ISO 3166-1 leaves to its users, so that no country of the world is meant. XKX, in use for Kosovo, is not made. */
const CODES = Array.from({ length: 40 }, (_, n) => `X${String.fromCharCode(65 + Math.floor(n / 26))}${String.fromCharCode(65 + (n % 26))}`);
const TOPICS = 12;
const PLACES = 120;
const CAPACITY = "Invented Minister";

/**
 * A made-up data set of any size, for measuring and testing: the same meetings each time, nobody and nothing real in
 * them. Few people have many meetings and many have few, as in life; most meetings are of two, some of twenty; a tenth
 * last several days, and a tenth are known by their month or year alone.
 * @param meetings how many, 1 or more
 */
export function generateDataset(meetings: number): Dataset {
  const chance = generator(20_230_222);
  const persons = Math.max(40, Math.round(Math.sqrt(meetings) * 10));
  const sources = Math.max(20, Math.round(meetings / 10));
  const person = () => Math.floor(persons * chance() ** 2.5);
  const codeOf = (index: number) => CODES[index % CODES.length] ?? "XAA";

  const made = Array.from({ length: meetings }, (_, index) => {
    const size = chance() < 0.78 ? 2 : chance() < 0.85 ? 3 + Math.floor(chance() * 4) : 8 + Math.floor(chance() * 13);
    const who = new Set<number>();
    while (who.size < Math.min(size, persons)) who.add(person());
    const day = dayOf(chance);
    return {
      id: `${day}-invented-${pad(index)}`, title: `Invented meeting ${pad(index)}`, kind: (size === 2 ? "bilateral" : size < 8 ? "multilateral" : "summit") satisfies Kind,
      host: null, partOf: null, topics: [`invented-topic-${1 + Math.floor(chance() * TOPICS)}`],
      participants: [...who].map((each) => ({ actor: personId(each), role: "participant", capacity: CAPACITY, for: codeOf(each) })),
      claims: [{
        source: `invented-source-${pad(index % sources)}`, says: "Nothing: this meeting is made up.", date: dateOf(day, chance), place: `invented-place-${1 + Math.floor(chance() * PLACES)}`,
        status: statusOf(day, chance), format: FORMATS[Math.floor(chance() ** 2 * 3)] ?? "in_person", participants: null,
      }],
      compiled: { date: null, place: null, format: null }, statements: [],
    };
  });

  const checked = checkDataset({
    about: { title: "Invented meetings", description: "Made up for measuring.", licence: "CC0-1.0", lastDay: `${YEARS.last}-06-30` },
    countries: CODES.map((id, n) => ({ id, name: `Invented country ${id}`, aliases: [], region: REGIONS[n % REGIONS.length] })),
    organizations: [],
    persons: Array.from({ length: persons }, (_, n) => ({ id: personId(n), name: `Invented Person ${pad(n)}`, aliases: [], country: codeOf(n), wikidata: null, offices: [] })),
    places: Array.from({ length: PLACES }, (_, n) => ({
      id: `invented-place-${n + 1}`, name: `Invented Place ${n + 1}`, aliases: [], country: codeOf(n), lat: (n % 12) * 10 - 55, lon: Math.floor(n / 12) * 30 - 150, within: null,
    })),
    topics: Array.from({ length: TOPICS }, (_, n) => ({ id: `invented-topic-${n + 1}`, label: `Invented topic ${n + 1}`, aliases: [] })),
    publishers: [{ id: "invented-publisher", name: "Invented publisher", aliases: [], kind: "unknown", reason: "made up" }],
    sources: Array.from({ length: sources }, (_, n) => ({
      id: `invented-source-${pad(n)}`, url: `https://invented.example/${n}`, title: `Invented article ${pad(n)}`, described: false, publisher: "invented-publisher", published: null, language: "en",
    })),
    "office-kinds": [{ capacity: CAPACITY, kind: "other-minister" }],
    meetings: made,
  });
  if (!checked.ok) throw new Error(checked.faults.slice(0, 5).map(({ where, what }) => `${where}: ${what}`).join("\n"));
  return checked.dataset;
}

const pad = (n: number): string => String(n).padStart(6, "0");
const personId = (n: number): string => `invented-person-${pad(n)}`;

/** Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function dayOf(chance: () => number): string {
  const first = Date.UTC(YEARS.first, 0, 1);
  const days = (Date.UTC(YEARS.last + 1, 0, 1) - first) / DAY_MS;
  return isoDay(first + Math.floor(days * Math.sqrt(chance())) * DAY_MS);
}

function dateOf(day: string, chance: () => number): string {
  const kind = chance();
  if (kind < 0.08) return day.slice(0, 7);
  if (kind < 0.1) return day.slice(0, 4);
  return kind < 0.2 ? `${day}/${isoDay(Date.parse(day) + (1 + Math.floor(chance() * 4)) * DAY_MS)}` : day;
}

function statusOf(day: string, chance: () => number): Status {
  const kind = chance();
  if (day > `${YEARS.last}-06-30` || kind < 0.05) return "planned";
  return kind < 0.09 ? "cancelled" : kind < 0.1 ? "postponed" : kind < 0.105 ? "denied" : "held";
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
