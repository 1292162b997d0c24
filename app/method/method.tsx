import type { StoreInfo } from "@/lib/domain/answers";
import { METHOD_PARTS, methodHref } from "@/lib/view/hrefs";
import { PageShell } from "../components/page-shell";
import { CountingParts } from "./counts";
import type { MethodExamples } from "./examples";
import { Measures } from "./measures";
import { TITLES } from "./part";
import { SourceParts } from "./sources";
import { Using } from "./using";
import { Values } from "./values";
import styles from "./method.module.css";

interface MethodProps {
  readonly examples: MethodExamples;
  readonly info: StoreInfo;
  readonly reportUrl: string | null;
}

/** The rules behind everything that Parley shows, each with an example out of the data. */
export function Method({ examples, info, reportUrl }: MethodProps) {
  return (
    <PageShell
      kicker="About Parley"
      title="Method"
      lead="By which rules values are settled, disputes found, meetings counted and measures computed. Every fact is somebody’s claim; every number opens the meetings that it counts."
    >
      <div className={styles.columns}>
        <nav className={styles.contents} aria-label="On this page">
          <ol>{METHOD_PARTS.map((part) => <li key={part}><a href={methodHref(part)}>{TITLES[part]}</a></li>)}</ol>
        </nav>
        <div className={styles.article}>
          <Values examples={examples} />
          <CountingParts examples={examples} />
          <Measures examples={examples} coverage={info.coverage} />
          <SourceParts examples={examples} />
          <Using info={info} reportUrl={reportUrl} />
        </div>
      </div>
    </PageShell>
  );
}
