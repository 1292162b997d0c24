import type { ActorDossier } from "@/lib/domain/dossier-answers";
import type { MeetingFilter, TimeWindow } from "@/lib/domain/filter";
import { countCell, type Sides } from "@/lib/view/compare-rows";
import type { CompareYear } from "@/lib/view/compare-years";
import { yearWithin } from "@/lib/view/year-rows";
import { ThinMark } from "../components/thin-mark";
import { DifferenceCell, Head, Linked } from "./cells";
import styles from "./compare.module.css";

interface YearTableProps {
  readonly years: readonly CompareYear[];
  readonly sides: Sides<ActorDossier>;
  /** The meetings held by an actor in a part of its time. */
  readonly filterOf: (actor: ActorDossier, window: TimeWindow) => Partial<MeetingFilter>;
}

/** What the two held year by year, beside how many meetings the data has of the year at all. */
export function YearTable({ years, sides, filterOf }: YearTableProps) {
  const held = (actor: ActorDossier, year: string, count: number | null) => (
    <td className={styles.number}>
      {count === null ? <span className={styles.outside}>not in its time</span> : <Linked cell={countCell(count, filterOf(actor, yearWithin(year, actor.window)))} />}
    </td>
  );
  return (
    <table className={styles.table}>
      <Head of="Year" sides={sides}><th scope="col" className={styles.number}>All the data has</th></Head>
      <tbody>
        {years.map(({ year, a, b, coverage, thin, difference }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {held(sides.a, year, a)}
            {held(sides.b, year, b)}
            <DifferenceCell difference={difference} />
            <td className={styles.coverage}>{thin && <ThinMark />}<Linked cell={countCell(coverage, { status: ["held"], from: year, to: year })} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
