import type { YearFigures } from "@/lib/domain/dossier-answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { WHERES, type Where } from "@/lib/domain/words";
import { numberWords, WHERE_LABELS, type WhereLabels } from "@/lib/view/labels";
import { meetingsHref } from "@/lib/view/view";
import { yearRows, yearWithin } from "@/lib/view/year-rows";
import { ThinMark } from "./thin-mark";
import { WhereBar } from "./where-bar";
import styles from "./year-bars.module.css";

const BAR = 240;

interface YearBarsProps {
  readonly years: readonly YearFigures[];
  /** What opens the meetings held that the figures count; each year narrows it. */
  readonly filter: Partial<MeetingFilter>;
  readonly labels?: WhereLabels;
  /** What opens those of one place; without it, where they were is told by the bars alone. */
  readonly whereFilter?: (where: Where) => Partial<MeetingFilter>;
}

/** Meetings held year by year, by where they took place, beside how many the data has at all. */
export function YearBars({ years, filter, labels = WHERE_LABELS, whereFilter }: YearBarsProps) {
  if (years.length === 0) return null;
  const columns = whereFilter === undefined ? [] : WHERES.filter((at) => years.some(({ where }) => where[at] > 0));
  const unit = BAR / Math.max(12, ...years.map(({ where }) => Object.values(where).reduce((sum, count) => sum + count, 0)));
  return (
    <table className={styles.years}>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col" className={styles.number}>Held</th>
          <th scope="col">Where</th>
          {columns.map((at) => <th key={at} scope="col" className={styles.at}>{labels[at]}</th>)}
          <th scope="col" className={styles.number}>All the data has</th>
        </tr>
      </thead>
      <tbody>
        {yearRows(years).map((row) => {
          if (row.kind === "none") return <tr key={row.first}><th scope="row" colSpan={4 + columns.length} className={styles.none}>{row.first}–{row.last}: none held that the data knows of</th></tr>;
          const { year, held, where, coverage } = row.figures;
          return (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className={styles.number}><Meetings count={held} filter={{ ...filter, ...yearWithin(year, filter) }} /></td>
              <td><WhereBar where={where} unit={unit} width={BAR} labels={labels} /></td>
              {columns.map((at) => <td key={at} className={styles.at}><Meetings count={where[at]} filter={{ ...filter, ...whereFilter?.(at), ...yearWithin(year, filter) }} /></td>)}
              <td className={styles.coverage}>{row.thin && <ThinMark />}<Meetings count={coverage} filter={{ status: ["held"], from: year, to: year }} /></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Meetings({ count, filter }: { readonly count: number; readonly filter: Partial<MeetingFilter> }) {
  if (count === 0) return <>0</>;
  return <a href={meetingsHref(filter)}>{numberWords(count)}</a>;
}
