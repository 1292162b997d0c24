import type { MeetingItem } from "@/lib/domain/answers";
import { dateWords } from "@/lib/view/date-words";
import { countWords, numberWords, STATUS_LABELS } from "@/lib/view/labels";
import { SourceLink } from "../../components/source-link";
import { StatusMark } from "../../components/status-mark";
import styles from "./printed.module.css";

/** So many names and sources stand in a row, as in the table on the screen. */
const MOST = { names: 6, sources: 2 } as const;

interface PrintedTableProps {
  readonly items: readonly MeetingItem[];
  /** How many there are; null where that is not known. */
  readonly total: number | null;
}

/** The meetings on paper, and how many of all they are. */
export function PrintedTable({ items, total }: PrintedTableProps) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>Meetings</h2>
      <p className={styles.quiet}>{total === null || items.length === total ? `All ${countWords(items.length, "meeting")}.` : `${numberWords(items.length)} of ${countWords(total, "meeting")}; the others had not been loaded.`}</p>
      <table className={styles.table}>
        <thead><tr>{["Date", "Meeting", "Where", "Status"].map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
        {items.map((item) => <Row key={item.id} item={item} />)}
      </table>
    </section>
  );
}

/** A meeting, and below it its sources, whose addresses take the whole width. */
function Row({ item: { date, title, participants, place, status, sources } }: { readonly item: MeetingItem }) {
  const more = participants.length - MOST.names;
  return (
    <tbody>
      <tr>
        <td rowSpan={2}>{dateWords(date)}</td>
        <th scope="row">
          {title}
          <span className={styles.who}>{participants.slice(0, MOST.names).map(({ actor }) => actor.label).join(", ")}{more > 0 && ` and ${numberWords(more)} more`}</span>
        </th>
        <td>{place === null ? "" : place.countryName === null || place.countryName === place.name ? place.name : `${place.name}, ${place.countryName}`}</td>
        <td><StatusMark status={status} labelled={false} /> {STATUS_LABELS[status]}</td>
      </tr>
      <tr>
        <td colSpan={3}>
          <ul>
            {sources.slice(0, MOST.sources).map((source) => <li key={source.id}><SourceLink source={source} /></li>)}
            {sources.length > MOST.sources && <li>and {countWords(sources.length - MOST.sources, "more source")}</li>}
          </ul>
        </td>
      </tr>
    </tbody>
  );
}
