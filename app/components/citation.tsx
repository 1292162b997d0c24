import { absoluteUrl } from "@/lib/server/address";
import { getInfo } from "@/lib/server/store";
import { citationBibtex, citationText } from "@/lib/view/citation";
import { CopyButton } from "./copy-button";
import { ScrollRegion } from "./scroll-region";
import styles from "./citation.module.css";

export interface Citable {
  /** What is cited, in words. */
  readonly title: string;
  /** Where it stands here: `/meetings/2023-02-22-wang-putin-moscow`. */
  readonly href: string;
}

/** A page's or a view's citation, as text and for BibTeX, with the revision of the data that it was made from. */
export async function Citation({ title, href }: Citable) {
  const cited = { title, data: await getInfo(), url: await absoluteUrl(href), accessed: new Date().toISOString().slice(0, 10) };
  const text = citationText(cited);
  const bibtex = citationBibtex(cited);
  return (
    <>
      <p className={styles.text}>{text}</p>
      <p className="no-print"><CopyButton text={text} what="the citation" /></p>
      <div className="no-print">
        <ScrollRegion label="Citation for BibTeX" className={styles.scroll} role="group"><pre className={styles.entry}>{bibtex}</pre></ScrollRegion>
        <p><CopyButton text={bibtex} what="the entry for BibTeX" /></p>
      </div>
    </>
  );
}
