import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkDataset, type Checked, type Fault } from "@/lib/domain/check-dataset";
import { dataset, type Dataset } from "@/lib/domain/records";

/** The names of a data set's files, without `.json`: the keys of a data set. */
export const DATASET_FILES = Object.keys(dataset.shape) as readonly (keyof Dataset)[];

/**
 * Reads a data set from a directory that holds one JSON file a key (`persons.json`, `meetings.json` …), and checks it whole.
 * @param directory where the files lie
 * @returns the data set, or every fault in it; a file that is missing or is not JSON is a fault that names it
 * @throws never for what the files hold: only faults of the reader itself
 */
export async function readDataset(directory: string): Promise<Checked> {
  const read = await Promise.all(DATASET_FILES.map((name) => readJson(directory, `${name}.json`)));
  const faults = read.flatMap((file) => ("fault" in file ? [file.fault] : []));
  if (faults.length > 0) return { ok: false, faults };
  return checkDataset(Object.fromEntries(read.map((file, i) => [DATASET_FILES[i], "json" in file ? file.json : undefined])));
}

type Read = { readonly json: unknown } | { readonly fault: Fault };

async function readJson(directory: string, name: string): Promise<Read> {
  let text: string;
  try {
    text = await readFile(join(directory, name), "utf8");
  } catch (error) {
    return { fault: { where: name, what: unreadable(error, directory) } };
  }
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    return { fault: { where: name, what: `is not JSON (${message(error)}); mend the file or restore it` } };
  }
}

function unreadable(error: unknown, directory: string): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") {
    return `is missing in ${directory}; a data set has ${DATASET_FILES.map((file) => `${file}.json`).join(", ")}`;
  }
  return `cannot be read in ${directory} (${message(error)}); check the path and its permissions`;
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
