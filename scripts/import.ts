import { readOptions, seeHelp, typedPath } from "./command";
import { loadWithProgress, readChecked } from "./load-dataset";
import { Halt } from "./prepare.mjs";
import { STORE_HELP, withStore } from "./with-store";

const HELP = `npm run import -- DIR

Loads a data set of your own, in the format that data/README.md describes: one JSON file a kind of record. It is checked
whole first; one fault, and nothing is loaded and every fault is listed. What the store holds under an id already is
replaced, everything else stays.

${STORE_HELP}

  npm run seed -- --check --data ~/my-meetings      only checks it
  npm run import -- ~/my-meetings`;

export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals: [directory] } = readOptions("import", args, {}, 1);
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  if (directory === undefined) throw new Halt(`Name the folder of the data set, as in npm run import -- ~/my-meetings. ${seeHelp("import")}`);
  const dataset = await readChecked(typedPath(directory));
  if (dataset === null) throw new Halt("Nothing was loaded.");
  await withStore((store, where) => loadWithProgress(store, dataset, where));
  return 0;
}
