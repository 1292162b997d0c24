import type { Figure } from "@/lib/view/dossier-figures";
import { numberWords } from "@/lib/view/labels";
import { meetingsHref } from "@/lib/view/view";
import styles from "./figure-band.module.css";

/** The figures of a dossier, each a link to exactly the meetings that it counts. */
export function FigureBand({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className={styles.band}>
      {figures.map(({ label, value, tone, filter }) => (
        <div key={label} className={styles.figure} data-tone={value > 0 ? tone : undefined}>
          <dt>{label}</dt>
          <dd>{value === 0 ? "0" : <a href={meetingsHref(filter)}>{numberWords(value)}<span className="visually-hidden"> as a table</span></a>}</dd>
        </div>
      ))}
    </dl>
  );
}
