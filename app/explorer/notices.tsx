"use client";

import { useSearchParams } from "next/navigation";
import useSWR from "swr";
import type { MeetingPage } from "@/lib/domain/answers";
import { clearFilters } from "@/lib/view/changes";
import { chipsOf, type Chip, type NameOf } from "@/lib/view/chips";
import { countWords } from "@/lib/view/labels";
import type { Problem } from "@/lib/view/parameters";
import { problemWords, unknownWords, type UnknownId } from "@/lib/view/unknown-ids";
import { countUrl, waysOut } from "@/lib/view/ways-out";
import type { View } from "@/lib/view/view";
import { Faults } from "../components/faults";
import { StepLink } from "./step-link";
import { fetchAnswer, type Answer } from "./use-answer";
import type { Change } from "./use-view";
import styles from "./notices.module.css";

interface NoticesProps {
  readonly view: View;
  readonly change: Change;
  readonly nameOf: NameOf;
  /** What in the address could not be read, and what in it names nothing. */
  readonly faults: { readonly problems: readonly Problem[]; readonly unknown: readonly UnknownId[] };
  /** The answers that did not come. */
  readonly failed: readonly Answer<unknown>[];
  /** How many meetings there are; undefined until that is known. */
  readonly total: number | undefined;
}

/** What the analyst must know about the view: faults in its address, an outage, or that nothing matches. */
export function Notices({ view, change, nameOf, faults, failed, total }: NoticesProps) {
  const search = useSearchParams();
  const sentences = [
    ...faults.problems.map((problem) => problemWords(problem, search.getAll(problem.parameter))),
    ...faults.unknown.map(unknownWords),
  ];
  return (
    <>
      <Faults sentences={sentences} />
      {failed.length > 0 && <Outage failed={failed} />}
      {failed.length === 0 && total === 0 && <Nothing view={view} change={change} nameOf={nameOf} />}
    </>
  );
}

function Outage({ failed }: { readonly failed: readonly Answer<unknown>[] }) {
  const [first] = failed;
  return (
    <div className={styles.outage} role="alert">
      <p>
        {first?.error?.message} {failed.some(({ data }) => data !== undefined) && "What is drawn is the view before."}
      </p>
      <button type="button" className={styles.button} onClick={() => failed.forEach(({ retry }) => retry())}>Retry</button>
    </div>
  );
}

function Nothing({ view, change, nameOf }: Pick<NoticesProps, "view" | "change" | "nameOf">) {
  const chips = chipsOf(view.filter, nameOf);
  const { data } = useSWR(["counts", ...chips.map(({ remove }) => countUrl(remove(view)))], countAll, { revalidateOnFocus: false });
  if (chips.length === 0) return <p className={styles.nothing}>There are no meetings yet.</p>;
  const ways = waysOut(chips, data ?? []);
  return (
    <div className={styles.nothing}>
      <p>Nothing matches{ways.length > 0 ? ". Remove a filter:" : data === undefined ? "." : ", and would not with any one filter less."}</p>
      <ul className={styles.ways}>
        {ways.map(({ chip, total }) => <li key={chip.key}><Way view={view} change={change} chip={chip} total={total} /></li>)}
        <li><StepLink view={view} change={change} step={clearFilters} className={styles.button}>Clear all filters</StepLink></li>
      </ul>
    </div>
  );
}

function Way({ view, change, chip, total }: { readonly view: View; readonly change: Change; readonly chip: Chip; readonly total: number }) {
  return (
    <StepLink view={view} change={change} step={chip.remove} className={styles.button}>
      {chip.words} <span className={styles.total}>{countWords(total, "meeting")}</span>
    </StepLink>
  );
}

async function countAll([, ...urls]: readonly string[]): Promise<number[]> {
  return Promise.all(urls.map(async (url) => (await fetchAnswer<MeetingPage>(url)).total));
}
