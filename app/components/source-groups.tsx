import type { EvidenceGroup } from "@/lib/view/evidence";
import { dateWords } from "@/lib/view/date-words";
import { SourceLink } from "./source-link";
import styles from "./evidence.module.css";

/** Sources by what they say of one value, each with its link, its day of publication and, where it says another, its own value. */
export function SourceGroups({ groups }: { readonly groups: readonly EvidenceGroup[] }) {
  return (
    <dl className={styles.groups}>
      {groups.map(({ words, differs, sources }) => (
        <div key={words} className={styles.group} data-differs={differs || undefined}>
          <dt>{words}</dt>
          {sources.map(({ source, text }) => (
            <dd key={source.id}>
              {text !== null && <span className={styles.text}>{text}: </span>}
              <SourceLink source={source} />
              <span className={styles.published}>{source.published === null ? "not dated" : dateWords(source.published)}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
