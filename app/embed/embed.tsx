"use client";

import { ExternalLink } from "lucide-react";
import { useMemo } from "react";
import { chipsOf } from "@/lib/view/chips";
import { unknownIn, withoutUnknown, type UnknownId } from "@/lib/view/unknown-ids";
import { viewHref } from "@/lib/view/view";
import { Answered } from "../explorer/answered";
import type { FirstAnswers } from "../explorer/first-answers";
import { Notices } from "../explorer/notices";
import { known } from "../explorer/use-answer";
import { useNames } from "../explorer/use-names";
import { useViewAnswers } from "../explorer/use-view-answers";
import { ViewPicture } from "../explorer/view-picture";
import { ViewSentence } from "../explorer/view-sentence";
import { FilterWords } from "./filter-words";
import { leavingFrom } from "./leaving";
import { SelectedLine } from "./selected-line";
import { useEmbedded } from "./use-embedded";
import styles from "./embed.module.css";

/**
 * One picture of a view, to be looked at: nothing in it changes what is asked for, and nothing is kept.
 * @param first what the server answered already
 */
export function Embed({ first: { answers, unknown } }: { readonly first: FirstAnswers }) {
  return <Answered answers={answers}><EmbeddedView unknown={unknown} /></Answered>;
}

function EmbeddedView({ unknown }: { readonly unknown: readonly UnknownId[] }) {
  const { view: asked, problems, change } = useEmbedded();
  const view = useMemo(() => withoutUnknown(asked, unknown), [asked, unknown]);
  const answers = useViewAnswers(view);
  const { graph, timeline, facets, rows, all, loading } = answers;
  const nameOf = useNames(view, facets.data);
  const chips = useMemo(() => chipsOf(view.filter, nameOf), [view.filter, nameOf]);

  return (
    <div className={styles.embed} {...leavingFrom(view)}>
      {/* Before there are scripts, too, no link leads to a page that the frame would refuse to show. */}
      <base target="_blank" />
      <main id="main" className={styles.main} aria-busy={loading}>
        <div className={styles.head}>
          <a className={styles.open} href={viewHref(view)} target="_blank" rel="noopener">
            Open in Parley <ExternalLink size={14} strokeWidth={1.75} aria-hidden />
          </a>
          <ViewSentence view={view} change={change} answers={{ graph: known(graph), timeline: known(timeline), rows: known(rows) }} loading={graph.loading || rows.loading || timeline.loading} />
          <FilterWords chips={chips} />
          <Notices
            view={view} change={change} nameOf={nameOf} failed={all.filter(({ error }) => error !== undefined)} total={rows.loading ? undefined : known(rows)?.total}
            faults={{ problems, unknown: unknownIn(asked, unknown) }}
          />
        </div>
        <ViewPicture view={view} change={change} answers={answers} fixed />
        <SelectedLine view={view} graph={graph.data} rows={rows.data} />
      </main>
    </div>
  );
}
