import type { ReactNode } from "react";
import type { PairAnswer } from "@/lib/domain/dossier-answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { dateWords } from "@/lib/view/date-words";
import { meetingHref, methodHref } from "@/lib/view/hrefs";
import { numberWords } from "@/lib/view/labels";
import { MULTILATERAL, pairFilter, pairWhereFilter } from "@/lib/view/pair-figures";
import { gapSpanWords, hostedByAnother } from "@/lib/view/pair-words";
import { meetingsHref } from "@/lib/view/view";
import pageStyles from "../../../../components/page.module.css";
import styles from "./pair.module.css";

/** What the band of figures leaves out: how even the two are, how long they let pass, what came otherwise. */
export function PairFacts({ pair }: { readonly pair: PairAnswer }) {
  const { a, counts, reciprocity, hosted, travelled, longestGap, where } = pair;
  const number = (count: number, filter: Partial<MeetingFilter>) => <Number count={count} filter={filter} />;
  const held = { status: ["held"] } as const;
  const elsewhere = hostedByAnother(pair);
  return (
    <dl className={pageStyles.facts}>
      {counts.held > 0 && (
        <Fact label="Of two parties, of more">
          {number(counts.bilateral, pairFilter(pair, { ...held, kind: ["bilateral"] }))} and {number(counts.multilateral, pairFilter(pair, { ...held, kind: MULTILATERAL }))}
        </Fact>
      )}
      {reciprocity !== null && (
        <Fact label={<a href={methodHref("reciprocity")}>Reciprocity</a>}>
          {reciprocity.toFixed(2)} <span className={styles.aside}>{numberWords(Math.min(hosted, travelled))} to {numberWords(Math.max(hosted, travelled))}, where 1 is as often the one way as the other</span>
        </Fact>
      )}
      {longestGap !== null && <Fact label={<a href={methodHref("gaps")}>Longest gap</a>}>{gapSpanWords(longestGap)}</Fact>}
      {elsewhere.length > 0 && (
        <Fact label="Another was at home">
          {elsewhere.map(({ id, date }, nth) => <span key={id}>{nth > 0 && ", "}<a href={meetingHref(id)}>{dateWords(date)}</a></span>)}
        </Fact>
      )}
      {a.kind !== "organization" && where.unknown > 0 && <Fact label="No source names a place">{number(where.unknown, pairWhereFilter(pair, a, "unknown"))}</Fact>}
      {counts.byStatus.postponed > 0 && <Fact label="Postponed">{number(counts.byStatus.postponed, pairFilter(pair, { status: ["postponed"] }))}</Fact>}
      {counts.byStatus.cancelled > 0 && <Fact label="Cancelled">{number(counts.byStatus.cancelled, pairFilter(pair, { status: ["cancelled"] }))}</Fact>}
      {counts.byStatus.denied > 0 && <Fact label="Denied">{number(counts.byStatus.denied, pairFilter(pair, { status: ["denied"] }))}</Fact>}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Number({ count, filter }: { readonly count: number; readonly filter: Partial<MeetingFilter> }) {
  if (count === 0) return <>none</>;
  return <a href={meetingsHref(filter)}>{numberWords(count)}<span className="visually-hidden"> meetings as a table</span></a>;
}
