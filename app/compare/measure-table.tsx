import type { ActorDossier } from "@/lib/domain/dossier-answers";
import type { CompareGroup, Sides } from "@/lib/view/compare-rows";
import { methodHref } from "@/lib/view/hrefs";
import { DifferenceCell, Head, Linked } from "./cells";
import styles from "./compare.module.css";

/** All measures of the two, group by group. */
export function MeasureTable({ groups, sides }: { readonly groups: readonly CompareGroup[]; readonly sides: Sides<ActorDossier> }) {
  return (
    <table className={styles.table}>
      <Head of="Measure" sides={sides} />
      {groups.map(({ label, rows }) => (
        <tbody key={label}>
          <tr><th scope="rowgroup" colSpan={4} className={styles.group}>{label}</th></tr>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.method === null ? row.label : <a href={methodHref(row.method)}>{row.label}</a>}</th>
              <td className={styles.number}><Linked cell={row.a} /></td>
              <td className={styles.number}><Linked cell={row.b} /></td>
              <DifferenceCell difference={row.difference} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
