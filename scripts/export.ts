import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { MeetingItem, MeetingPage } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import type { MeetingOrder } from "@/lib/domain/orders";
import type { GraphStore } from "@/lib/store/port";
import { FILTER_PARAMETERS, VIEW_PARAMETERS } from "@/lib/view/parameters";
import { parseView } from "@/lib/view/view";
import { plural, readOptions, seeHelp, typedPath } from "./command";
import { Halt } from "./prepare.mjs";
import { STORE_HELP, withStore } from "./with-store";

const PAGE = 500;
const FORMATS = ["json"];

const HELP = `npm run export -- [VIEW] [--format json] [--output FILE]

Writes the meetings of a view, all of them, in its order. VIEW is what stands after the ? in the explorer's address;
without it, every meeting.

  --format     json (default): an array of meetings as the API gives them
  --output     a file; without it, standard output

Filters: ${Object.keys(FILTER_PARAMETERS).join(", ")}; and order.

${STORE_HELP}

  npm run --silent export -- 'person=wang-yi&from=2023-02' > wang-yi.json
  npm run export -- 'country=CHN&country=RUS&match=all&order=oldest' --output china-russia.json`;

export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals: [address = ""] } = readOptions("export", args, { format: { type: "string" }, output: { type: "string", short: "o" } }, 1);
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const format = values.format ?? "json";
  if (!FORMATS.includes(format)) throw new Halt(`There is no format ${format}: it is one of ${FORMATS.join(", ")}.`);
  const { filter, order } = readView(address);
  await withStore(async (store) => {
    await requireKnown(store, filter);
    const path = values.output === undefined ? null : typedPath(values.output);
    const count = await write(store, filter, order, path);
    if (path !== null) console.log(`${plural(count, "meeting")} written to ${path}.`);
  });
  return 0;
}

/** @throws Halt for what is no parameter of a view or has no value that can be read: an export must not be wider than asked */
function readView(address: string): { filter: MeetingFilter; order: MeetingOrder } {
  const search = new URLSearchParams(address.slice(address.indexOf("?") + 1));
  const { view, problems } = parseView(search);
  const known = new Set([...Object.keys(FILTER_PARAMETERS), ...Object.keys(VIEW_PARAMETERS)]);
  const unknown = [...new Set(search.keys())].filter((name) => !known.has(name)).map((name) => `There is no filter ${name}.`);
  const faults = [...unknown, ...problems.map(({ parameter, message }) => `${parameter}: ${message}.`)];
  if (faults.length > 0) throw new Halt([...faults, seeHelp("export")].join("\n"));
  return view;
}

async function requireKnown(store: GraphStore, filter: MeetingFilter): Promise<void> {
  const unknown = await store.unknown(filter, []);
  if (unknown.length > 0) throw new Halt(unknown.map(({ parameter, id }) => `${parameter}: nothing has the id ${id}.`).join("\n"));
}

async function write(store: GraphStore, filter: MeetingFilter, order: MeetingOrder, path: string | null): Promise<number> {
  let count = 0;
  const texts = async function* () {
    for await (const meeting of eachMeeting(store, filter, order)) {
      yield `${count === 0 ? "[" : ","}\n${JSON.stringify(meeting)}`;
      count += 1;
    }
    yield count === 0 ? "[]\n" : "\n]\n";
  };
  try {
    if (path === null) await pipeline(texts, process.stdout, { end: false });
    else await pipeline(texts, createWriteStream(path));
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    // Whoever reads it, such as `head`, has had enough.
    if (path !== null) throw new Halt(`${path} cannot be written: ${error.message}.`);
  }
  return count;
}

/** Page by page, so that memory does not grow with the answer. */
async function* eachMeeting(store: GraphStore, filter: MeetingFilter, order: MeetingOrder): AsyncGenerator<MeetingItem> {
  let cursor: string | null = null;
  do {
    const page: MeetingPage = await store.meetings(filter, { limit: PAGE, cursor, order });
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor !== null);
}
