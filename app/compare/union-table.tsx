import type { ActorDossier } from "@/lib/domain/dossier-answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { countCell, type Sides } from "@/lib/view/compare-rows";
import { unionWords, type Listed, type Union } from "@/lib/view/compare-union";
import { numberWords } from "@/lib/view/labels";
import pageStyles from "../components/page.module.css";
import { DifferenceCell, Head, Linked } from "./cells";
import styles from "./compare.module.css";

interface LabelledItem extends Listed {
  readonly label: string;
}

interface UnionTableProps {
  readonly sides: Sides<ActorDossier>;
  readonly names: Sides<string>;
  /** What the rows are. */
  readonly head: string;
  readonly union: Union<LabelledItem>;
  readonly hrefOf: (item: LabelledItem) => string;
  /** The meetings of an actor that a row counts. */
  readonly filterOf: (actor: ActorDossier, item: LabelledItem) => Partial<MeetingFilter>;
}

/** What the two have in common and each for itself, those first that stand for most meetings of both. */
export function UnionTable({ sides, names, head, union, hrefOf, filterOf }: UnionTableProps) {
  const { rows, total } = union;
  if (total === 0) return <p className={pageStyles.quiet}>Neither has any.</p>;
  return (
    <>
      <p className={pageStyles.quiet}>{unionWords(union, names)}</p>
      <table className={styles.table}>
        <Head of={head} sides={sides} />
        <tbody>
          {rows.map(({ id, a, b, difference }) => {
            const item = a ?? b;
            return item === null ? null : (
              <tr key={id}>
                <th scope="row"><a href={hrefOf(item)}>{item.label}</a></th>
                <td className={styles.number}><Linked cell={countCell(a?.meetings ?? 0, filterOf(sides.a, item))} /></td>
                <td className={styles.number}><Linked cell={countCell(b?.meetings ?? 0, filterOf(sides.b, item))} /></td>
                <DifferenceCell difference={difference} />
              </tr>
            );
          })}
        </tbody>
      </table>
      {total > rows.length && <p className={pageStyles.quiet}>{numberWords(rows.length)} of {numberWords(total)}: those of most meetings.</p>}
    </>
  );
}
