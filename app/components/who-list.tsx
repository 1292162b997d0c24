import type { Participant } from "@/lib/domain/answers";
import { partWords } from "@/lib/view/meeting-words";
import { ActorLink } from "./actor-link";
import styles from "./pieces.module.css";

/** Who took part, and as what. */
export function WhoList({ participants }: { readonly participants: readonly Participant[] }) {
  return (
    <ul className={styles.who}>
      {participants.map((part) => {
        const words = partWords(part);
        return (
          <li key={part.actor.id}>
            <ActorLink actor={part.actor} />
            {words !== "" && <p className={styles.capacity}>{words}</p>}
          </li>
        );
      })}
    </ul>
  );
}
