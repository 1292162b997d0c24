"use client";

import { SlidersHorizontal } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import { chipsOf } from "@/lib/view/chips";
import { tellView } from "@/lib/view/sentence";
import { unknownIn, withoutUnknown, type UnknownId } from "@/lib/view/unknown-ids";
import { Header } from "../components/header";
import { Answered } from "./answered";
import { FilterPanel } from "./filters/filter-panel";
import type { FirstAnswers } from "./first-answers";
import { Inspector } from "./inspector/inspector";
import { Notices } from "./notices";
import { PaneTabs, type Pane } from "./pane-tabs";
import { ViewsMenu } from "./kept/views-menu";
import { PrintedHead, PrintedRest, usePrintedView } from "./share/printed";
import { ShareMenu } from "./share/share-menu";
import { TimelineView } from "./timeline/timeline-view";
import { known } from "./use-answer";
import { useNames } from "./use-names";
import { useView } from "./use-view";
import { useViewAnswers } from "./use-view-answers";
import { ViewActions } from "./view-actions";
import { ViewPicture } from "./view-picture";
import { ViewSentence } from "./view-sentence";
import { ViewSwitch } from "./view-switch";
import styles from "./explorer.module.css";

/**
 * The explorer: one view, drawn as graph or table, timeline, filters and inspector, all of the same meetings.
 * @param first what the server answered already
 * @param framedBy the origins whose pages may frame a view
 */
export function Explorer({ first: { answers, unknown }, framedBy }: { readonly first: FirstAnswers; readonly framedBy: readonly string[] }) {
  return <Answered answers={answers}><Views unknown={unknown} framedBy={framedBy} /></Answered>;
}

function Views({ unknown, framedBy }: { readonly unknown: readonly UnknownId[]; readonly framedBy: readonly string[] }) {
  const { view: asked, problems, change } = useView();
  const view = useMemo(() => withoutUnknown(asked, unknown), [asked, unknown]);
  const answers = useViewAnswers(view);
  const { chains, graph, layout, timeline, facets, rows, picture, measured, all, loading } = answers;

  const nameOf = useNames(view, facets.data);
  const chips = useMemo(() => chipsOf(view.filter, nameOf), [view.filter, nameOf]);
  const total = known(rows)?.total;
  // Half of one view and half of another would be told.
  const told = total === undefined || graph.loading || rows.loading || timeline.loading ? null : tellView(view, { meetings: total, graph: known(graph), timeline: known(timeline) });
  const printed = usePrintedView({ view, told, chips });
  const [pane, setPane] = useState<Pane>("picture");
  const [filtersOpen, setFiltersOpen] = useState(true);
  const closeFilters = useCallback(() => setFiltersOpen(false), []);

  return (
    <div className={styles.page} data-printed={printed === null ? undefined : view.show}>
      {printed !== null && <PrintedHead {...printed} />}
      <Header>
        <ViewActions view={view} />
        <ShareMenu view={view} told={told} loading={loading} chips={chips} framedBy={framedBy} />
        <ViewsMenu view={view} change={change} nameOf={nameOf} />
      </Header>
      <div className={styles.body} data-pane={pane} data-filters={filtersOpen ? "open" : "closed"}>
        <div className={styles.filters}>
          <FilterPanel view={view} change={change} facets={known(facets)} chips={chips} nameOf={nameOf} onClose={closeFilters} />
        </div>
        <main id="main" className={styles.middle} aria-busy={loading}>
          <div className={styles.progress} data-on={loading ? "" : undefined} />
          <div className={styles.head}>
            {!filtersOpen && (
              <button type="button" className={styles.reopen} onClick={() => setFiltersOpen(true)}>
                <SlidersHorizontal size={15} strokeWidth={1.75} aria-hidden /> Filters{chips.length > 0 && ` (${chips.length})`}
              </button>
            )}
            <ViewSentence view={view} change={change} answers={{ graph: known(graph), timeline: known(timeline), rows: known(rows) }} loading={graph.loading || rows.loading || timeline.loading} />
            <ViewSwitch view={view} change={change} />
            <Notices
              view={view} change={change} nameOf={nameOf} failed={all.filter(({ error }) => error !== undefined)} total={rows.loading ? undefined : known(rows)?.total}
              faults={{ problems, unknown: unknownIn(asked, unknown) }}
            />
          </div>
          <ViewPicture view={view} change={change} answers={answers} />
          <TimelineView view={view} change={change} timeline={known(timeline)} loading={[graph, layout, rows, picture].some((answer) => answer.loading)} nameOf={nameOf} />
        </main>
        {/* Without a selection it lists the meetings of the view: beside the table that would be the same twice. */}
        {(view.show !== "table" || view.select !== null || chains !== null) && <Inspector view={view} change={change} graph={graph.data} measured={measured} nameOf={nameOf} />}
      </div>
      {printed !== null && <PrintedRest {...printed} />}
      <PaneTabs pane={pane} onChoose={setPane} view={view} change={change} filters={chips.length} />
    </div>
  );
}
