import type { Dataset } from "@/lib/domain/records";
import { ANY_NODE, BATCH, CLEAR, createEdges, createNodes, DISOWN, RECOUNT, replaceNodes, SET_DATASET } from "../cypher/load";
import type { Engine, Run, Value } from "../engine";
import { RELATIONSHIPS, type Label, type Relationship } from "../labels";
import { FORM } from "../load/form";
import { nextRevision, revisionOf } from "../load/revision";
import type { LoadRows } from "../load/row";
import { loadRows } from "../load/rows";
import { StoreError, type LoadOptions } from "../port";
import { countCoverage, datasetIn } from "./dataset";

/** See `GraphStore.load`. One transaction: where it fails, what was there is there still. */
export async function load(engine: Engine, dataset: Dataset, { signal, onProgress, replace = false }: LoadOptions = {}): Promise<void> {
  const rows = loadRows(dataset);
  const loaded = revisionOf(dataset);
  await engine.prepare({ signal });
  await engine.write(async (run) => {
    const progress = reporter(rows, onProgress);
    if (replace) for (const text of CLEAR) await run(text);
    const isEmpty = (await run(ANY_NODE)).length === 0;
    const before = await datasetIn(run);
    const step: Run = (text, parameters) => {
      if (signal?.aborted === true) throw new StoreError("cancelled", "The load was called off.");
      return run(text, parameters);
    };

    if (!isEmpty) await disown(step, rows);
    for (const [label, of] of entries(rows.nodes)) {
      for (const batch of batches(of)) {
        await step(isEmpty ? createNodes(label) : replaceNodes(label), { rows: batch });
        progress(batch.length);
      }
    }
    for (const [relationship, of] of entries(rows.edges)) {
      for (const batch of batches(of)) {
        await connect(step, relationship, batch);
        progress(batch.length);
      }
    }
    for (const text of RECOUNT) await step(text);
    await step(SET_DATASET, { row: {
      id: "dataset", title: dataset.about.title, lastDay: dataset.about.lastDay, licence: dataset.about.licence, form: FORM, loaded,
      revision: nextRevision(before, loaded),
      ...(await countCoverage(step)),
    } });
  }, { signal });
}

async function disown(run: Run, rows: LoadRows): Promise<void> {
  for (const { label, text } of DISOWN) {
    const of: readonly { readonly id: string }[] = label === "Dataset" ? [] : rows.nodes[label];
    for (const batch of batches(of)) await run(text, { ids: batch.map(({ id }) => id) });
  }
}

/** A row whose ends are not there would vanish without a word: the number created says so. */
async function connect(run: Run, relationship: Relationship, rows: readonly { readonly [key: string]: Value }[]): Promise<void> {
  const [answer] = await run<{ created: number }>(createEdges(relationship), { rows });
  if (answer?.created === rows.length) return;
  const [from, to, type] = RELATIONSHIPS[relationship];
  throw new StoreError("failed", `Of ${rows.length} relationships ${type} from ${from} to ${to}, ${rows.length - (answer?.created ?? 0)} name something that is not there; nothing was loaded.`);
}

function reporter({ nodes, edges }: LoadRows, onProgress: LoadOptions["onProgress"]): (more: number) => void {
  const total = [...Object.values(nodes), ...Object.values(edges)].reduce((sum, rows) => sum + rows.length, 0);
  let done = 0;
  return (more) => {
    done += more;
    onProgress?.({ done, total });
  };
}

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}

function entries<K extends Exclude<Label, "Dataset"> | Relationship, V>(record: Readonly<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}
