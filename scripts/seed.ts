import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { countDataset } from "@/lib/dataset/count-dataset";
import type { Dataset } from "@/lib/domain/records";
import { FORM } from "@/lib/store/load/form";
import type { GraphStore } from "@/lib/store/port";
import { plural, readOptions, typedPath } from "./command";
import { heldBy, loadWithProgress, readChecked, table } from "./load-dataset";
import { Halt, ROOT } from "./prepare.mjs";
import { STORE_HELP, withStore } from "./with-store";

const HELP = `npm run seed [-- --check | --reset [--yes] | --if-needed] [--data DIR]

Loads the shipped data set into the store. Loading it twice is loading it once; an earlier state of it, where the store
holds nothing else, is replaced.

  --check      checks the data set and counts what it holds; needs no store
  --reset      deletes everything in the store first, after asking
  --yes        does not ask
  --if-needed  loads only into a store that holds nothing or such an earlier state
  --data DIR   a data set in another folder (default data)

${STORE_HELP}

  npm run seed -- --check
  npm run seed -- --reset --yes`;

export async function main(args: readonly string[]): Promise<number> {
  const { values } = readOptions("seed", args, {
    check: { type: "boolean" }, reset: { type: "boolean" }, yes: { type: "boolean" }, "if-needed": { type: "boolean" }, data: { type: "string" },
  }, 0);
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const directory = values.data === undefined ? join(ROOT, "data") : typedPath(values.data);
  if (values.check === true) return check(directory);
  return withStore(async (store, where) => {
    // Read before anything is deleted: a data set with faults must not cost what is there.
    const dataset = await readChecked(directory);
    if (dataset === null) throw new Halt("Nothing was loaded.");
    if (values["if-needed"] === true && !(await isNeeded(store, dataset, where))) return 0;
    if (values.reset === true && !(await reset(store, where, values.yes === true))) return 1;
    await loadWithProgress(store, dataset, where, { replaceEarlier: true });
    return 0;
  });
}

/** Whether what the store holds is nothing, or has grown old. What is not this data set is left alone; where that matters, it says so. */
async function isNeeded(store: GraphStore, dataset: Dataset, where: string): Promise<boolean> {
  const info = await store.info();
  const held = heldBy(info, dataset);
  if (held === "later") console.warn(`What ${where} holds was loaded by a later Parley, and may be shown in part only.`);
  if (held === "other" && info.form !== FORM) {
    console.warn(`What ${where} holds was loaded by an earlier Parley, and is shown and found in part only. Load your data anew: npm run import -- DIR, or npm run seed -- --reset for the shipped ones.`);
  }
  return held === "nothing" || held === "earlier";
}

async function check(directory: string): Promise<number> {
  const dataset = await readChecked(directory);
  if (dataset === null) return 1;
  console.log(`${table(countDataset(dataset))}\n0 faults`);
  return 0;
}

/** @returns false where the answer was no */
async function reset(store: GraphStore, where: string, agreed: boolean): Promise<boolean> {
  const info = await store.info();
  if (info.revision === null && Object.values(info.counts).every((count) => count === 0)) return true;
  if (!agreed) {
    const { counts } = info;
    const question = `Delete everything in ${where}, ${plural(counts.meetings, "meeting")} among it?`;
    if (!process.stdin.isTTY) throw new Halt(`${question} Nobody is there to be asked: add --yes to say so.`);
    const reader = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await reader.question(`${question} Type yes: `);
    reader.close();
    if (answer.trim().toLowerCase() !== "yes") {
      console.log("Nothing was deleted.");
      return false;
    }
  }
  await store.clear();
  return true;
}
