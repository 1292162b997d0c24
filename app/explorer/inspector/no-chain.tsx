"use client";

import useSWR from "swr";
import type { PathAnswer } from "@/lib/domain/path-answers";
import { widenings } from "@/lib/view/chains";
import { chipsOf } from "@/lib/view/chips";
import { countWords } from "@/lib/view/labels";
import { noChainWords } from "@/lib/view/path-words";
import { pathUrl } from "@/lib/view/requests";
import { StepLink } from "../step-link";
import { fetchAnswer } from "../use-answer";
import type { Shown } from "./shown";
import styles from "./inspector.module.css";

interface NoChainProps {
  readonly answer: PathAnswer;
  readonly ends: readonly [string, string];
  readonly shown: Shown;
}

/** That there is no chain, and what to let go so that there is one. */
export function NoChain({ answer, ends, shown: { view, change, nameOf } }: NoChainProps) {
  const tried = widenings(chipsOf(view.filter, nameOf), answer.maxParticipants);
  const { data } = useSWR(["chains", ...tried.map(({ step }) => pathUrl(step(view), ends))], lengths, { revalidateOnFocus: false });
  const ways = tried.map((way, i) => ({ ...way, length: data?.[i] ?? null })).filter(({ length }) => length !== null);
  return (
    <>
      <p className={styles.record} role="status">{noChainWords(answer)}</p>
      {data !== undefined && ways.length === 0 && <p className={styles.quiet}>Nor is there one with any one filter less, or with larger meetings: nothing in the data joins the two.</p>}
      {ways.length > 0 && (
        <ul className={styles.ways} aria-label="What would join the two">
          {ways.map(({ words, step, length }) => (
            <li key={words}>
              <StepLink view={view} change={change} step={step} className={styles.action}>
                {words} <span className={styles.aside}>{countWords(length ?? 0, "step")}</span>
              </StepLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

async function lengths([, ...urls]: readonly string[]): Promise<(number | null)[]> {
  return Promise.all(urls.map(async (url) => (await fetchAnswer<PathAnswer>(url)).length));
}
