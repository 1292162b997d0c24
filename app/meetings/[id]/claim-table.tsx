import type { MeetingDetail } from "@/lib/domain/answers";
import { claimRows, CLAIM_COLUMNS, COLUMN_LABELS, compiledNote, type ClaimCell } from "@/lib/view/claim-table";
import { dateWords } from "@/lib/view/date-words";
import { sourceHref } from "@/lib/view/hrefs";
import { PUBLISHER_KIND_LABELS } from "@/lib/view/labels";
import { SourceLink } from "../../components/source-link";
import pageStyles from "../../components/page.module.css";
import { ScrollRegion } from "../../components/scroll-region";
import styles from "./meeting.module.css";

/** What each source says, side by side: silent where it says nothing, marked where it stands apart. */
export function ClaimTable({ meeting }: { readonly meeting: MeetingDetail }) {
  const note = compiledNote(meeting.settled);
  return (
    <>
      <ScrollRegion label="What the sources say" className={styles.scroll}>
        <table className={styles.claims}>
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Published</th>
              {CLAIM_COLUMNS.map((column) => <th key={column} scope="col">{COLUMN_LABELS[column]}</th>)}
            </tr>
          </thead>
          <tbody>
            {claimRows(meeting).map(({ claim: { source, says }, cells }) => (
              <tr key={source.id}>
                <th scope="row">
                  <SourceLink source={source} by="title" />
                  <p className={`${styles.publisher} ${pageStyles.prose}`}>
                    {source.publisher.name}
                    {source.publisher.kind !== "unknown" && `, ${PUBLISHER_KIND_LABELS[source.publisher.kind].toLowerCase()}`}
                    <span className="no-print"> · <a href={sourceHref(source.id)}>all it reports</a></span>
                  </p>
                  <p className={styles.says}>{says}</p>
                </th>
                <td>{source.published === null ? <span className={styles.silent}>not dated</span> : dateWords(source.published)}</td>
                {CLAIM_COLUMNS.map((column) => <Cell key={column} cell={cells[column]} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {note !== null && <p className={styles.note}>{note}</p>}
    </>
  );
}

function Cell({ cell: { text, standing } }: { readonly cell: ClaimCell }) {
  return (
    <td className={standing === "agrees" ? undefined : styles[standing]}>
      {text}
      {standing === "earlier-plan" && <span className={styles.plan}>earlier plan</span>}
      {standing === "differs" && <span className="visually-hidden"> (differs from the shown value)</span>}
    </td>
  );
}
