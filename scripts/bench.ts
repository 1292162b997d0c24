import { join } from "node:path";
import { EVERY_MEETING, type MeetingFilter } from "@/lib/domain/filter";
import type { Dataset } from "@/lib/domain/records";
import { openStore } from "@/lib/store/open";
import type { GraphStore } from "@/lib/store/port";
import { DEFAULT_VIEW, parseView } from "@/lib/view/view";
import { plural, readOptions } from "./command";
import { readChecked } from "./load-dataset";
import { Halt, ROOT } from "./prepare.mjs";
import { generateDataset } from "./testing/generate-dataset";
import { inWords, STORE_HELP, withStore } from "./with-store";

const HELP = `npm run bench [-- --memory | --generated N] [--rounds N]

Times the store's main queries: the median and the slowest of N rounds, in milliseconds, on what the store holds.

  --memory      the shipped data set in the embedded engine in memory, whatever is configured
  --generated N the same with N made-up meetings, to see how it fares with more than there are
  --rounds N    default 20

${STORE_HELP}

  npm run bench -- --memory --rounds 50
  npm run bench -- --generated 160000 --rounds 3`;

/** Queries as an analyst causes them, with the busiest actors of the store. */
function queries(store: GraphStore, { persons: [first = "", second = ""], countries: [country = "", partner = ""], meeting }: Busiest): readonly (readonly [string, () => Promise<unknown>])[] {
  const view = (address: string): MeetingFilter => parseView(new URLSearchParams(address)).view.filter;
  const page = { limit: 50, cursor: null, order: "newest" } as const;
  const graph = { projection: "network", level: "person", limit: DEFAULT_VIEW.draw, expand: [], hide: [] } as const;
  return [
    ["how much there is", () => store.info()],
    ["the newest meetings", () => store.meetings(EVERY_MEETING, page)],
    ["a person's meetings", () => store.meetings(view(`person=${first}`), page)],
    ["a tie's meetings", () => store.meetings(view(`person=${first}&person=${second}&match=all`), page)],
    ["meetings by words", () => store.meetings(view("q=moscow"), page)],
    ["a meeting", () => store.meeting(meeting)],
    ["a person's dossier", () => store.actor(first)],
    ["a country's dossier", () => store.actor(country)],
    ["a dossier of a year", () => store.actor(first, { from: "2023", to: "2023" })],
    ["a pair of persons", () => store.pair(first, second)],
    ["a pair of countries", () => store.pair(country, partner)],
    ["chains of two persons", () => store.path(first, second, EVERY_MEETING, { level: "person", indirect: true })],
    ["the whole graph", () => store.graph(EVERY_MEETING, graph)],
    ["a person's graph", () => store.graph(view(`person=${first}`), graph)],
    ["a year's graph, countries", () => store.graph(view("from=2023&to=2023"), { ...graph, level: "country" })],
    ["a year's graph, events", () => store.graph(view("from=2023&to=2023"), { ...graph, projection: "events" })],
    ["a person's neighbours", () => store.neighbours(first, EVERY_MEETING, { level: "person", limit: 12 })],
    ["the timeline", () => store.timeline(EVERY_MEETING, { unit: null, span: null })],
    ["a country's timeline", () => store.timeline(view(`country=${country}`), { unit: "month", span: null })],
    ["two months of the timeline", () => store.timeline(EVERY_MEETING, { unit: "day", span: { earliest: "2023-02-01", latest: "2023-03-31" } })],
    ["the filters", () => store.facets(EVERY_MEETING, 60)],
    ["a person's filters", () => store.facets(view(`person=${first}`), 60)],
    ["a search", () => store.search("la", 20)],
  ];
}

interface Busiest {
  readonly persons: readonly string[];
  readonly countries: readonly string[];
  readonly meeting: string;
}

export async function main(args: readonly string[]): Promise<number> {
  const { values } = readOptions("bench", args, { memory: { type: "boolean" }, generated: { type: "string" }, rounds: { type: "string" } }, 0);
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const rounds = Number(values.rounds ?? "20");
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 10_000) throw new Halt("--rounds must be a whole number from 1 to 10,000.");
  const size = Number(values.generated ?? "1");
  if (!Number.isInteger(size) || size < 1 || size > 1_000_000) throw new Halt("--generated must be a whole number from 1 to 1,000,000.");
  if (values.generated !== undefined) await benchInMemory(generateDataset(size), rounds);
  else if (values.memory === true) await benchInMemory(await shipped(), rounds);
  else await withStore((store, where) => bench(store, where, rounds));
  return 0;
}

async function shipped(): Promise<Dataset> {
  const dataset = await readChecked(join(ROOT, "data"));
  if (dataset === null) throw new Halt("The shipped data set has faults.");
  return dataset;
}

async function benchInMemory(dataset: Dataset, rounds: number): Promise<void> {
  await inWords(async () => {
    const store = await openStore({ grafeo: { directory: null } });
    try {
      const begun = performance.now();
      await store.load(dataset);
      console.log(`Loaded in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
      await bench(store, "the embedded engine in memory", rounds);
    } finally {
      await store.close();
    }
  });
}

async function bench(store: GraphStore, where: string, rounds: number): Promise<void> {
  const { counts } = await store.info();
  const [newest] = (await store.meetings(EVERY_MEETING, { limit: 1, cursor: null, order: "newest" })).items;
  if (newest === undefined) throw new Halt(`There is nothing to time: ${where} is empty. npm run seed loads the shipped data set.`);
  const { person, country } = await store.facets(EVERY_MEETING, 2);
  const busiest = { persons: person.map(({ id }) => id), countries: country.map(({ id }) => id), meeting: newest.id };

  console.log(`${plural(counts.meetings, "meeting")} in ${where}; ${plural(rounds, "round")}; milliseconds\n`);
  console.log(`${"".padEnd(28)}${"median".padStart(9)}${"slowest".padStart(9)}`);
  for (const [name, query] of queries(store, busiest)) {
    const times = await time(query, rounds);
    console.log(`${name.padEnd(28)}${format(times[Math.floor(times.length / 2)])}${format(times.at(-1))}`);
  }
}

/** How long each round took, shortest first; one more round goes before, which does not count. */
async function time(query: () => Promise<unknown>, rounds: number): Promise<number[]> {
  await query();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    await query();
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b);
}

function format(milliseconds: number | undefined): string {
  return (milliseconds ?? 0).toFixed(1).padStart(9);
}
