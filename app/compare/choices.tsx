import type { SearchItem } from "@/lib/domain/answers";
import { withActor, type SideName } from "@/lib/view/compare-address";
import { hintWords } from "@/lib/view/found";
import { countWords, numberWords } from "@/lib/view/labels";
import { PageSection } from "../components/page-shell";
import pageStyles from "../components/page.module.css";
import styles from "./compare.module.css";

const SHOWN = 12;

interface ChoicesProps {
  /** The name that several bear. */
  readonly text: string;
  readonly side: SideName;
  readonly items: readonly SearchItem[];
  readonly address: URLSearchParams;
}

/** Those whom a name may mean, each a link to the comparison with that one. */
export function Choices({ text, side, items, address }: ChoicesProps) {
  return (
    <PageSection title={`Which “${text}”?`}>
      <ul className={styles.links}>
        {items.slice(0, SHOWN).map(({ id, label, hint, meetings }) => (
          <li key={id} className={pageStyles.prose}><a href={withActor(address, side, id)}>{label}</a> <span className={styles.hint}>{[hintWords(hint), countWords(meetings, "meeting")].filter((part) => part !== "").join(", ")}</span></li>
        ))}
      </ul>
      {items.length > SHOWN && <p className={pageStyles.quiet}>{SHOWN} of {numberWords(items.length)}. More letters find fewer.</p>}
    </PageSection>
  );
}
