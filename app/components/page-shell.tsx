import { Waypoints } from "lucide-react";
import type { ReactNode } from "react";
import { methodHref, type MethodPart } from "@/lib/view/hrefs";
import { Citation, type Citable } from "./citation";
import citationStyles from "./citation.module.css";
import { Disclosure } from "./disclosure";
import { Header } from "./header";
import headerStyles from "./header.module.css";
import { PageFooter } from "./page-footer";
import { PrintButton } from "./print-button";
import styles from "./page.module.css";

/**
 * A page that stands for itself and reads as an article: bar, kicker, name, a sentence of record, and what follows.
 * @param graph the address of the explorer, narrowed to what the page is about
 * @param cite what the page is cited as; without it, it says nothing of citing
 */
export function PageShell({ graph, cite, kicker, title, lead, children }: {
  readonly graph?: string;
  readonly cite?: Citable;
  readonly kicker: ReactNode;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <>
      <Header>
        {graph !== undefined && (
          <a className={headerStyles.action} href={graph} aria-label="See in the graph">
            <Waypoints aria-hidden size={16} strokeWidth={1.75} />
            <span className="label">See in the graph</span>
          </a>
        )}
        <PrintButton />
      </Header>
      <main id="main" className={styles.page}>
        <p className={styles.kicker}>{kicker}</p>
        <h1 className={styles.title}>{title}</h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        {children}
        {cite !== undefined && (
          <section className={citationStyles.block} aria-label="Cite this page">
            <Disclosure summary="Cite this page"><Citation {...cite} /></Disclosure>
          </section>
        )}
      </main>
      <PageFooter />
    </>
  );
}

/**
 * A part of a page under its heading.
 * @param how where the method behind its figures is told
 */
export function PageSection({ title, id, how, children }: {
  readonly title: ReactNode;
  readonly id?: string;
  readonly how?: MethodPart;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.section} id={id}>
      <h2 className={styles.heading}>{title}</h2>
      {how !== undefined && <a className={styles.how} href={methodHref(how)}>{how === "settling" || how === "disputes" || how === "status" ? "How settled" : "How counted"}<span className="visually-hidden">: {how}</span></a>}
      {children}
    </section>
  );
}
