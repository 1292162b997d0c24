import { PageSection } from "../components/page-shell";
import type { Suggested } from "./suggested";
import styles from "./compare.module.css";

/** Comparisons to begin with, as links; nothing where there are none. */
export function Suggestions({ items, of }: { readonly items: readonly Suggested[]; readonly of: string | null }) {
  if (items.length === 0) return null;
  return (
    <PageSection title={of === null ? "For example" : `${of} and another`}>
      <ul className={styles.links}>
        {items.map(({ label, href }) => <li key={href}><a href={href}>{label}</a></li>)}
      </ul>
    </PageSection>
  );
}
