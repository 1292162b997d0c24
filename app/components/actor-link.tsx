import type { ActorRef } from "@/lib/domain/answers";
import { actorHref } from "@/lib/view/hrefs";
import { FollowLink, type Following } from "./follow-link";
import { RegionDot } from "./region-dot";
import styles from "./pieces.module.css";

const PAGES: Following = { href: actorHref };

/**
 * An actor's name behind the colour of its region, as a link.
 * @param following where it leads; without it, to the actor's dossier
 */
export function ActorLink({ actor, following: { href, follow } = PAGES }: { readonly actor: ActorRef; readonly following?: Following | undefined }) {
  return (
    <span className={styles.actor}>
      <RegionDot region={actor.region} kind={actor.kind} />
      <FollowLink href={href(actor.id)} onFollow={follow && (() => follow(actor.id))}>{actor.label}</FollowLink>
    </span>
  );
}
