import type { ReactNode } from "react";
import type { ActorDossier } from "@/lib/domain/dossier-answers";
import type { CompareCell, Difference, Sides } from "@/lib/view/compare-rows";
import { windowWords } from "@/lib/view/date-words";
import { DEFAULT_DOSSIER, dossierHref } from "@/lib/view/dossier-address";
import { meetingsHref } from "@/lib/view/view";
import styles from "./compare.module.css";

/** The pieces of every table of a comparison. */

/** What is measured, the two sides with their times, what lies between them, and perhaps more. */
export function Head({ of, sides, children }: { readonly of: string; readonly sides: Sides<ActorDossier>; readonly children?: ReactNode }) {
  return (
    <thead>
      <tr>
        <th scope="col">{of}</th>
        {[sides.a, sides.b].map(({ id, label, window }, nth) => (
          <th key={nth} scope="col" className={styles.number}>
            <a href={dossierHref(id, { ...DEFAULT_DOSSIER, ...window })}>{label}</a>
            <span className={styles.time}>{windowWords(window.from, window.to)}</span>
          </th>
        ))}
        <th scope="col" className={styles.difference}>Difference</th>
        {children}
      </tr>
    </thead>
  );
}

/** A number as a link to the meetings that it counts; one that counts none is no link. */
export function Linked({ cell: { text, filter } }: { readonly cell: CompareCell }) {
  if (filter === null) return <>{text}</>;
  return <a href={meetingsHref(filter)}>{text}<span className="visually-hidden"> as a table</span></a>;
}

const HALF = 22;

/** How far the second is from the first: a bar towards the one that has more, the amount, and both in words. */
export function DifferenceCell({ difference }: { readonly difference: Difference | null }) {
  if (difference === null) return <td className={styles.difference}><span className="visually-hidden">not comparable</span></td>;
  const { sign, share, text, words } = difference;
  const width = Math.max(1.5, share * HALF);
  return (
    <td className={styles.difference} data-sign={sign}>
      <svg className={styles.lean} viewBox={`0 0 ${2 * HALF + 1} 10`} width={2 * HALF + 1} height="10" aria-hidden>
        <path className={styles.middle} d={`M${HALF + 0.5} 0V10`} />
        {sign !== 0 && <rect x={sign > 0 ? HALF + 1 : HALF - width} y="2" width={width} height="6" />}
      </svg>
      <span className={styles.amount} aria-hidden>{text}</span>
      <span className="visually-hidden">{words}</span>
    </td>
  );
}
