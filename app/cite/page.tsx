import type { Metadata } from "next";
import { citedTitle } from "@/lib/view/cited-view";
import { toSearchParams, type PageSearch } from "@/lib/view/page-search";
import { parseView, viewHref } from "@/lib/view/view";
import { Citation } from "../components/citation";
import pageStyles from "../components/page.module.css";
import { PageSection, PageShell } from "../components/page-shell";
import { toldView } from "./told-view";

export const metadata: Metadata = { title: "Cite a view", robots: { index: false } };

/** How a view of the explorer is cited. It takes the view's own parameters. */
export default async function CitePage({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  const { view, sentence, chips } = await toldView(parseView(toSearchParams(await searchParams)).view);
  const title = citedTitle(sentence, chips);
  const href = viewHref(view);
  return (
    <PageShell graph={href} kicker="Cite a view" title="Cite this view" lead={<><a href={href}>{title}</a>.</>}>
      <PageSection title="Citation">
        <Citation title={title} href={href} />
        <p className={`${pageStyles.quiet} ${pageStyles.prose}`}>
          The address holds the view, and the revision the data that it was drawn from: <a href="/method#citing">how to cite</a>.
        </p>
      </PageSection>
    </PageShell>
  );
}
