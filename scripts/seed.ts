import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { countDataset } from "@/lib/dataset/count-dataset";
import type { GraphStore } from "@/lib/store/port";
import { plural, readOptions, typedPath } from "./command";
import { loadWithProgress, readChecked, table } from "./load-dataset";
import { Halt, ROOT } from "./prepare.mjs";
import { STORE_HELP, withStore } from "./with-store";

const HELP = `npm run seed [-- --check | --reset [--yes] | --if-empty] [--data DIR]

Loads the shipped data set into the store. Loading it twice is loading it once.

  --check      checks the data set and counts what it holds; needs no store
  --reset      deletes everything in the store first, after asking
  --yes        does not ask
  --if-empty   loads only into a store that holds nothing
  --data DIR   a data set in another folder (default data)

${STORE_HELP}

  npm run seed -- --check
  npm run seed -- --reset --yes`;

export async function main(args: readonly string[]): Promise<number> {
  const { values } = readOptions("seed", args, {
    check: { type: "boolean" }, reset: { type: "boolean" }, yes: { type: "boolean" }, "if-empty": { type: "boolean" }, data: { type: "string" },
  }, 0);
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const directory = values.data === undefined ? join(ROOT, "data") : typedPath(values.data);
  if (values.check === true) return check(directory);
  return withStore(async (store, where) => {
    if (values["if-empty"] === true && !(await isEmpty(store))) return 0;
    // Read before anything is deleted: a data set with faults must not cost what is there.
    const dataset = await readChecked(directory);
    if (dataset === null) throw new Halt("Nothing was loaded.");
    if (values.reset === true && !(await reset(store, where, values.yes === true))) return 1;
    await loadWithProgress(store, dataset, where);
    return 0;
  });
}

async function check(directory: string): Promise<number> {
  const dataset = await readChecked(directory);
  if (dataset === null) return 1;
  console.log(`${table(countDataset(dataset))}\n0 faults`);
  return 0;
}

/** @returns false where the answer was no */
async function reset(store: GraphStore, where: string, agreed: boolean): Promise<boolean> {
  if (await isEmpty(store)) return true;
  if (!agreed) {
    const { counts } = await store.info();
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

async function isEmpty(store: GraphStore): Promise<boolean> {
  const { revision, counts } = await store.info();
  return revision === null && Object.values(counts).every((count) => count === 0);
}
