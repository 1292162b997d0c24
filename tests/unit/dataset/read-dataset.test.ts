import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DATASET_FILES, readDataset } from "@/lib/dataset/read-dataset";
import { smallDataset } from "./small-dataset";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "parley-dataset-"));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

async function write(files: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [name, records] of Object.entries(files)) await writeFile(join(directory, `${name}.json`), JSON.stringify(records));
}

test("reads the files of a directory into one data set", async () => {
  await write(smallDataset());
  const checked = await readDataset(directory);
  expect(checked.ok && checked.dataset).toEqual(smallDataset());
});

test("every missing file is a fault that names it and the files that a data set has", async () => {
  const { persons: _persons, topics: _topics, ...rest } = smallDataset();
  await write(rest);
  const checked = await readDataset(directory);
  expect(checked.ok ? [] : checked.faults.map(({ where }) => where)).toEqual(["persons.json", "topics.json"]);
  expect(checked.ok ? "" : checked.faults[0]?.what).toMatch(/^is missing in .+; a data set has about\.json, .+meetings\.json$/);
});

test("broken JSON is a fault that names the file and what to do", async () => {
  await write(smallDataset());
  await writeFile(join(directory, "places.json"), "[{");
  const checked = await readDataset(directory);
  expect(checked.ok ? [] : checked.faults.map(({ where }) => where)).toEqual(["places.json"]);
  expect(checked.ok ? "" : checked.faults[0]?.what).toMatch(/^is not JSON \(.+\); mend the file or restore it$/);
});

test("a file that cannot be read is a fault of its own kind", async () => {
  const checked = await readDataset(join(directory, "\0"));
  expect(checked.ok ? [] : checked.faults.map(({ what }) => what)).toEqual(
    DATASET_FILES.map(() => expect.stringContaining("check the path and its permissions") as string),
  );
});

test("what the files hold is checked: a meeting that cites no source that is there", async () => {
  await write({ ...smallDataset(), sources: smallDataset().sources.slice(1) });
  const checked = await readDataset(directory);
  expect(checked.ok ? [] : checked.faults.map(({ where, what }) => `${where}: ${what}`)).toContain(
    "meetings.json: m2: claims: there is no source s1",
  );
});
