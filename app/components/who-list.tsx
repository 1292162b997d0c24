import type { Participant } from "@/lib/domain/answers";
import { partWords } from "@/lib/view/meeting-words";
import { ActorLink } from "./actor-link";
import type { Following } from "./follow-link";
import styles from "./pieces.module.css";

/** Who took part, and as what. */
export function WhoList({ participants, following }: { readonly participants: readonly Participant[]; readonly following?: Following }) {
  return (
    <ul className={styles.who}>
      {participants.map((part) => {
        const words = partWords(part);
        return (
          <li key={part.actor.id}>
            <ActorLink actor={part.actor} following={following} />
            {words !== "" && <p className={styles.capacity}>{words}</p>}
          </li>
        );
      })}
    </ul>
  );
}
