import type { StoreInfo, YearCoverage } from "@/lib/domain/answers";
import type { TimeWindow } from "@/lib/domain/filter";
import type { Measuring } from "@/lib/domain/measures/dossier";
import { timelineBins } from "@/lib/domain/timeline-bins";
import { DATASET } from "../cypher/load";
import { byDays } from "../cypher/timeline";
import type { Engine, Run, Value } from "../engine";
import type { Cancellable } from "../port";
import { datedGroups, type GroupRow } from "./timeline";

/** The one node that says what is loaded, as it is stored: the coverage as three lists of one length. */
interface DatasetRow {
  readonly title: string;
  readonly revision: string;
  readonly loaded: string;
  readonly form: number | null;
  readonly lastDay: string;
  /** Null where an earlier form had none. */
  readonly licence: string | null;
  readonly coverageYears: readonly string[] | null;
  readonly coverageMeetings: readonly number[] | null;
  readonly coverageHeld: readonly number[] | null;
}

export interface LoadedDataset extends Pick<DatasetRow, "title" | "revision" | "loaded" | "form" | "lastDay" | "licence">, Pick<StoreInfo, "coverage"> {}

/** What is loaded; null where nothing is. */
export async function datasetIn(read: Run): Promise<LoadedDataset | null> {
  const [row] = await read<DatasetRow>(DATASET);
  if (row === undefined) return null;
  const { coverageYears, coverageMeetings, coverageHeld, ...rest } = row;
  return { ...rest, coverage: (coverageYears ?? []).map((year, i) => ({ year, meetings: coverageMeetings?.[i] ?? 0, held: coverageHeld?.[i] ?? 0 })) };
}

/** What is measured beside the meetings of a record. */
export async function measuringIn(engine: Engine, window: TimeWindow, options: Cancellable | undefined): Promise<Measuring> {
  const dataset = await datasetIn(<Row extends object>(text: string) => engine.read<Row>(text, {}, options));
  return { window, lastDay: dataset?.lastDay ?? null, coverage: new Map(dataset?.coverage.map(({ year, held }) => [year, held])) };
}

/**
 * How much there is of each year, counted over all that is in the store: once, when data are loaded, so that no page
 * has to.
 */
export async function countCoverage(run: Run): Promise<Readonly<Record<string, Value>>> {
  const { text } = byDays({ text: "MATCH (m:Meeting)\nWITH m", parameters: {} });
  const years: YearCoverage[] = timelineBins(datedGroups(await run<GroupRow>(text)), { unit: "year", span: null }).bins
    .map(({ start, meetings, byStatus }) => ({ year: start.slice(0, 4), meetings, held: byStatus.held }));
  return {
    coverageYears: years.map(({ year }) => year),
    coverageMeetings: years.map(({ meetings }) => meetings),
    coverageHeld: years.map(({ held }) => held),
  };
}
