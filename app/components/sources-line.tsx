import type { SourceRef } from "@/lib/domain/answers";
import { SourceLink } from "./source-link";
import styles from "./meeting-list.module.css";

/** Sources that stand in the line; the rest open behind their number. */
const SHOWN = 2;

interface SourcesLineProps {
  readonly sources: readonly SourceRef[];
  /** Where all of them stand, for a page that would grow too long with them; without it they open in place. */
  readonly more?: string;
  readonly most?: number;
}

/** The sources of one meeting, each a link to its article: two, unless otherwise said, and how many more there are. */
export function SourcesLine({ sources, more, most = SHOWN }: SourcesLineProps) {
  const rest = sources.slice(most);
  const words = `${rest.length} more ${rest.length === 1 ? "source" : "sources"}`;
  return (
    <div className={styles.sources}>
      {sources.slice(0, most).map((source) => <SourceLink key={source.id} source={source} />)}
      {rest.length > 0 && (more !== undefined ? <a href={more} aria-label={words} className={styles.further}>+{rest.length}</a> : (
        <details className={styles.more}>
          <summary aria-label={words}>+{rest.length}</summary>
          <ul className={styles.rest}>
            {rest.map((source) => <li key={source.id}><SourceLink source={source} /></li>)}
          </ul>
        </details>
      ))}
    </div>
  );
}
