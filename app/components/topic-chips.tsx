import Link from "next/link";
import type { TopicRef } from "@/lib/domain/answers";
import { topicHref } from "@/lib/view/hrefs";
import styles from "./pieces.module.css";

/** Topics as chips, each a link to its page. */
export function TopicChips({ topics }: { readonly topics: readonly TopicRef[] }) {
  return (
    <ul className={styles.chips}>
      {topics.map(({ id, label }) => <li key={id}><Link href={topicHref(id)} prefetch={false} className={styles.chip}>{label}</Link></li>)}
    </ul>
  );
}
