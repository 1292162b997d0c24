import type { MeetingDetail, Participant } from "@/lib/domain/answers";
import { partWords } from "@/lib/view/meeting-words";
import { ActorLink } from "./actor-link";
import { AttendanceNote } from "./attendance-note";
import type { Following } from "./follow-link";
import styles from "./pieces.module.css";

/** Who took part, as what, and by whose word. */
export function WhoList({ meeting: { participants, settled, claims }, following }: {
  readonly meeting: Pick<MeetingDetail, "participants" | "settled" | "claims">;
  readonly following?: Following;
}) {
  return (
    <ul className={styles.who}>
      {participants.map((part: Participant) => {
        const words = partWords(part);
        const attendance = settled.participants.find(({ actor }) => actor === part.actor.id);
        return (
          <li key={part.actor.id}>
            <ActorLink actor={part.actor} following={following} />
            {words !== "" && <p className={styles.capacity}>{words}</p>}
            {attendance !== undefined && <AttendanceNote part={part} attendance={attendance} claims={claims} />}
          </li>
        );
      })}
    </ul>
  );
}
