import type { Metadata } from "next";
import Link from "next/link";
import { Header } from "./components/header";
import { PageFooter } from "./components/page-footer";
import { SearchBox } from "./components/search-box";
import pageStyles from "./components/page.module.css";
import styles from "./not-found.module.css";

export const metadata: Metadata = { title: "Not found", robots: { index: false } };

/** Says that nothing is at this address, and offers the search and the way back. */
export default function NotFound() {
  return (
    <>
      <Header />
      <main id="main" className={pageStyles.page}>
        <p className={pageStyles.kicker}>404</p>
        <h1 className={pageStyles.title}>Nothing is at this address</h1>
        <p className={pageStyles.lead}>The person, meeting, place, topic or source that it names is not in this data set. It may be here under another name.</p>
        <div className={styles.search}><SearchBox large /></div>
        <p className={styles.back}><Link href="/">Back to the explorer</Link></p>
      </main>
      <PageFooter />
    </>
  );
}
