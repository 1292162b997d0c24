import { ChevronRight } from "lucide-react";
import type { Attendance, MeetingDetail, Participant } from "@/lib/domain/answers";
import { attendanceWords } from "@/lib/view/evidence";
import { partWords } from "@/lib/view/meeting-words";
import { SourceGroups } from "./source-groups";
import styles from "./evidence.module.css";

/** By how many sources a participant is named; opened, by which, and who names others only. */
export function AttendanceNote({ part, attendance, claims }: {
  readonly part: Participant;
  readonly attendance: Attendance;
  readonly claims: MeetingDetail["claims"];
}) {
  const { support, reason, groups } = attendanceWords(attendance, claims, partWords(part) !== "");
  return (
    <details className={styles.attendance}>
      <summary className={styles.summary}>
        <ChevronRight className={styles.chevron} size={13} strokeWidth={2} aria-hidden />
        <span>{support}<span className="visually-hidden">: {part.actor.label}</span></span>
      </summary>
      <div className={styles.body}>
        {reason !== "" && <p className={styles.reason}>{reason}</p>}
        <SourceGroups groups={groups} />
      </div>
    </details>
  );
}
