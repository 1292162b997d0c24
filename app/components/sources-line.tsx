import type { SourceRef } from "@/lib/domain/answers";
import { SourceLink } from "./source-link";
import styles from "./meeting-list.module.css";

/** Sources that stand in the line; the rest open behind their number. */
const SHOWN = 2;

/** The sources of one meeting, each a link to its article: two, and how many more there are. */
export function SourcesLine({ sources }: { readonly sources: readonly SourceRef[] }) {
  const rest = sources.slice(SHOWN);
  return (
    <div className={styles.sources}>
      {sources.slice(0, SHOWN).map((source) => <SourceLink key={source.id} source={source} />)}
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary aria-label={`${rest.length} more sources`}>+{rest.length}</summary>
          <ul className={styles.rest}>
            {rest.map((source) => <li key={source.id}><SourceLink source={source} /></li>)}
          </ul>
        </details>
      )}
    </div>
  );
}
