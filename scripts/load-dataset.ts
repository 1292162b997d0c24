import { existsSync } from "node:fs";
import { SingleBar } from "cli-progress";
import type { Dataset } from "@/lib/domain/records";
import { countDataset, type DatasetCounts } from "@/lib/dataset/count-dataset";
import { readDataset } from "@/lib/dataset/read-dataset";
import type { StoreInfo } from "@/lib/domain/answers";
import { FORM } from "@/lib/store/load/form";
import { revisionOf } from "@/lib/store/load/revision";
import type { GraphStore } from "@/lib/store/port";
import { plural } from "./command";
import { Halt } from "./prepare.mjs";

/**
 * Reads a data set and checks it whole; where it has faults, prints them all.
 * @returns null where it has any
 * @throws Halt where there is no such folder
 */
export async function readChecked(directory: string): Promise<Dataset | null> {
  if (!existsSync(directory)) throw new Halt(`There is no folder ${directory}.`);
  const checked = await readDataset(directory);
  if (checked.ok) return checked.dataset;
  for (const { where, what } of checked.faults) console.error(`${where}: ${what}`);
  console.error(`${plural(checked.faults.length, "fault")}.`);
  return null;
}

/**
 * What a store holds, seen from a data set: nothing; just that; that alone, but as it was before or in an earlier form;
 * what a later Parley stored; or other data, alone or beside it.
 */
export type Held = "nothing" | "same" | "earlier" | "later" | "other";

export function heldBy({ revision, title, form, single, counts }: StoreInfo, dataset: Dataset): Held {
  if (revision === null) return Object.values(counts).every((count) => count === 0) ? "nothing" : "other";
  if (revision === revisionOf(dataset)) return "same";
  if (form !== null && form > FORM) return "later";
  return single && title === dataset.about.title ? "earlier" : "other";
}

/**
 * Loads a data set, unless the store holds just that, and says so. A bar shows how far it is, on a terminal.
 * @param options `replaceEarlier`: an earlier state of the data set, where the store holds nothing else, goes
 */
export async function loadWithProgress(store: GraphStore, dataset: Dataset, where: string, { replaceEarlier = false } = {}): Promise<void> {
  const held = heldBy(await store.info(), dataset);
  const replace = replaceEarlier && held === "earlier";
  if (held === "same") {
    console.log(`${dataset.about.title}: loaded already, into ${where}.`);
    return;
  }
  if (replace) console.log(`${dataset.about.title}: an earlier state of it is in ${where}, and is replaced.`);
  const bar = process.stdout.isTTY ? new SingleBar({ format: "Loading [{bar}] {percentage}%", hideCursor: true, clearOnComplete: true, stopOnComplete: true }) : null;
  const begun = Date.now();
  try {
    await store.load(dataset, {
      replace,
      onProgress: ({ done, total }) => {
        if (bar?.isActive === true) bar.update(done);
        else bar?.start(total, done);
      },
    });
  } finally {
    bar?.stop();
  }
  console.log(`${dataset.about.title}: ${inWords(countDataset(dataset))}, loaded into ${where} in ${((Date.now() - begun) / 1000).toFixed(1)} s.`);
}

export function inWords({ records, claims }: DatasetCounts): string {
  return [
    plural(records.meetings, "meeting"), plural(records.persons, "person"), plural(records.countries, "country", "countries"),
    plural(records.sources, "source"), plural(claims, "claim"),
  ].join(", ");
}

/** Every count, one a line, for reading. */
export function table({ records, claims, statements, byStatus, disputed }: DatasetCounts): string {
  const rows: readonly (readonly [string, number])[] = [
    ...Object.entries(records), ["claims", claims], ["statements", statements],
    ...Object.entries(byStatus).map(([status, count]) => [`meetings ${status}`, count] as const), ["meetings disputed", disputed],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, count]) => `${name.padEnd(width)}  ${count.toLocaleString("en").padStart(7)}`).join("\n");
}
