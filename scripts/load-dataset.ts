import { existsSync } from "node:fs";
import { SingleBar } from "cli-progress";
import type { Dataset } from "@/lib/domain/records";
import { countDataset, type DatasetCounts } from "@/lib/dataset/count-dataset";
import { readDataset } from "@/lib/dataset/read-dataset";
import { contentHash } from "@/lib/store/load/revision";
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

/** Loads a data set, unless the store holds just that, and says so. A bar shows how far it is, on a terminal. */
export async function loadWithProgress(store: GraphStore, dataset: Dataset, where: string): Promise<void> {
  const { revision } = await store.info();
  if (revision === contentHash(dataset)) {
    console.log(`${dataset.about.title}: loaded already, into ${where}.`);
    return;
  }
  const bar = process.stdout.isTTY ? new SingleBar({ format: "Loading [{bar}] {percentage}%", hideCursor: true, clearOnComplete: true, stopOnComplete: true }) : null;
  const begun = Date.now();
  try {
    await store.load(dataset, {
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
