import type { ReactNode } from "react";
import type { ActorDossier } from "@/lib/domain/dossier-answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { dateWords } from "@/lib/view/date-words";
import { countedFilter } from "@/lib/view/dossier-figures";
import { methodHref } from "@/lib/view/hrefs";
import { countWords, numberWords } from "@/lib/view/labels";
import { MULTILATERAL } from "@/lib/view/pair-figures";
import { meetingsHref } from "@/lib/view/view";
import pageStyles from "../../components/page.module.css";
import styles from "./dossier.module.css";

const HELD = { status: ["held"] } as const;

/** What the six figures leave out, as a paragraph: each number of meetings opens them. */
export function InWords({ actor }: { readonly actor: ActorDossier }) {
  const { counts, balance, longestGap } = actor;
  const { held, where, byStatus, bilateral, multilateral } = counts;
  if (counts.meetings === 0) return null;
  const count = (value: number, more: Partial<MeetingFilter>, one?: string): ReactNode => (
    <a href={meetingsHref(countedFilter(actor, more))}>{one === undefined ? numberWords(value) : countWords(value, one)}</a>
  );
  const unheld = (["postponed", "cancelled", "denied"] as const).filter((status) => byStatus[status] > 0);
  return (
    <p className={`${styles.words} ${pageStyles.prose}`}>
      {held > 0 && (
        <>
          Of {count(held, HELD, "meeting")} held, {bilateral === 0 ? "none" : count(bilateral, { ...HELD, kind: ["bilateral"] })} bilateral
          {multilateral > 0 && <>; {count(multilateral, { ...HELD, kind: MULTILATERAL })} multilateral, summits, visits or mediation</>}
          {bilateral + multilateral > held && ", some of them made up of bilateral talks"}.{" "}
        </>
      )}
      {balance.reciprocity !== null && (
        <>
          Hosted {count(balance.hosted, { ...HELD, where: ["home"] })}, travelled to {count(balance.travelled, { ...HELD, where: ["away"] })}:{" "}
          <a href={methodHref("reciprocity")}>reciprocity</a> {balance.reciprocity.toFixed(2)}.{" "}
        </>
      )}
      {where.unknown > 0 && actor.kind !== "organization" && <>For {count(where.unknown, { ...HELD, where: ["unknown"] }, "meeting")} held, no source names a place. </>}
      {unheld.length > 0 && (
        <>
          Not held: {unheld.map((status, i) => <span key={status}>{i > 0 && ", "}{count(byStatus[status], { status: [status] })} {status}</span>)}.{" "}
        </>
      )}
      {longestGap !== null && longestGap.days > 1 && <>Longest time between two meetings held: {countWords(longestGap.days, "day")}, {dateWords(longestGap.from)} to {dateWords(longestGap.to)}.</>}
    </p>
  );
}
