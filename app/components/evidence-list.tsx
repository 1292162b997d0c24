import { ChevronRight } from "lucide-react";
import type { MeetingDetail } from "@/lib/domain/answers";
import { evidenceOf } from "@/lib/view/evidence";
import { methodHref } from "@/lib/view/hrefs";
import { SourceGroups } from "./source-groups";
import { StatusMark } from "./status-mark";
import styles from "./evidence.module.css";

/**
 * The settled values of a meeting, each with how many sources say so; opened, it tells who they are, who says otherwise
 * and why this value is shown. Works without scripts; print shows it open.
 */
export function EvidenceList({ meeting }: { readonly meeting: MeetingDetail }) {
  return (
    <div>
      {evidenceOf(meeting).map(({ property, label, value, support, reason, disputed, groups }) => (
        <details key={property} className={styles.evidence}>
          <summary className={styles.summary}>
            <ChevronRight className={styles.chevron} size={14} strokeWidth={2} aria-hidden />
            <span className={styles.label}>{label}</span>
            <span className={styles.value}>
              {property === "status" && <StatusMark status={meeting.status} labelled={false} />} {value}
              {disputed && <span className={styles.disputed}>disputed</span>}
            </span>
            <span className={styles.support}>{support}</span>
          </summary>
          <div className={styles.body}>
            <p className={styles.reason}>{reason}</p>
            <SourceGroups groups={groups} />
            <p className={`${styles.how} no-print`}><a href={methodHref("settling")}>How values are settled</a></p>
          </div>
        </details>
      ))}
    </div>
  );
}
