import Link from "next/link";
import type { ActorRef } from "@/lib/domain/answers";
import { actorHref } from "@/lib/view/hrefs";
import { RegionDot } from "./region-dot";
import styles from "./pieces.module.css";

/** An actor's name, as a link to its dossier, behind the colour of its region. */
export function ActorLink({ actor, dot = true }: { readonly actor: ActorRef; readonly dot?: boolean }) {
  return (
    <span className={styles.actor}>
      {dot && <RegionDot region={actor.region} kind={actor.kind} />}
      <Link href={actorHref(actor.id)} prefetch={false}>{actor.label}</Link>
    </span>
  );
}
