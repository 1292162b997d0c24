"use client";

import { SlidersHorizontal } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import { SWRConfig } from "swr";
import type { Facets, Graph, MeetingPage, Timeline } from "@/lib/domain/answers";
import { drawnForChains } from "@/lib/view/chains";
import { chipsOf } from "@/lib/view/chips";
import { facetsUrl, graphUrl, layoutUrl, meetingsUrl, timelineUrl } from "@/lib/view/requests";
import { unknownIn, withoutUnknown, type UnknownId } from "@/lib/view/unknown-ids";
import { Header } from "../components/header";
import { FilterPanel } from "./filters/filter-panel";
import type { FirstAnswers } from "./first-answers";
import { GraphLeftOut } from "./graph-left-out";
import { GraphView } from "./graph-canvas/graph-view";
import { GraphList } from "./list/graph-list";
import { Inspector } from "./inspector/inspector";
import { useMeasures } from "./measures/use-measures";
import { Notices } from "./notices";
import { PaneTabs, type Pane } from "./pane-tabs";
import { MapView } from "./map/map-view";
import { MatrixView } from "./matrix/matrix-view";
import { ViewsMenu } from "./kept/views-menu";
import { MeetingTable } from "./table/meeting-table";
import { TimelineView } from "./timeline/timeline-view";
import { useAnswer, type Answer } from "./use-answer";
import { useChains } from "./use-chains";
import { useNames } from "./use-names";
import { useView } from "./use-view";
import { ViewActions } from "./view-actions";
import { ViewSentence } from "./view-sentence";
import { ViewSwitch } from "./view-switch";
import styles from "./explorer.module.css";

/**
 * The explorer: one view, drawn as graph or table, timeline, filters and inspector, all of the same meetings.
 * @param first what the server answered already
 */
export function Explorer({ first: { answers, unknown } }: { readonly first: FirstAnswers }) {
  // As a fallback they would yield to the answers of the view before, when one comes back to the first view.
  const [cache] = useState(() => new Map(Object.entries(answers).map(([url, data]) => [url, { data }])));
  return (
    <SWRConfig value={{ provider: () => cache }}>
      <Views unknown={unknown} />
    </SWRConfig>
  );
}

function Views({ unknown }: { readonly unknown: readonly UnknownId[] }) {
  const { view: asked, problems, change } = useView();
  const view = useMemo(() => withoutUnknown(asked, unknown), [asked, unknown]);
  const chains = useChains(view);
  const graph = useAnswer<Graph>(graphUrl(view, chains?.complete === true ? drawnForChains(chains.ends, chains.listed, view.projection) : []));
  const layout = useAnswer<Graph>(layoutUrl(view));
  const timeline = useAnswer<Timeline>(timelineUrl(view));
  const facets = useAnswer<Facets>(facetsUrl(view));
  const rows = useAnswer<MeetingPage>(meetingsUrl(view, null));
  const measured = useMeasures(view);
  const answers = [graph, layout, timeline, facets, rows];
  const loading = answers.some((answer) => answer.loading);

  const nameOf = useNames(view, facets.data);
  const chips = useMemo(() => chipsOf(view.filter, nameOf), [view.filter, nameOf]);
  const [pane, setPane] = useState<Pane>("picture");
  const [filtersOpen, setFiltersOpen] = useState(true);
  const closeFilters = useCallback(() => setFiltersOpen(false), []);

  return (
    <div className={styles.page}>
      <Header>
        <ViewActions view={view} />
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
              view={view} change={change} nameOf={nameOf} failed={answers.filter(({ error }) => error !== undefined)} total={rows.loading ? undefined : known(rows)?.total}
              faults={{ problems, unknown: unknownIn(asked, unknown) }}
            />
          </div>
          <div className={styles.picture}>
            {view.show === "graph" && <GraphView view={view} change={change} graph={graph.data} layout={layout.data} measured={measured} chains={chains} />}
            {view.show === "list" && <GraphList view={view} change={change} graph={graph.data} />}
            {view.show === "table" && <MeetingTable view={view} change={change} />}
            {view.show === "map" && <MapView view={view} change={change} />}
            {view.show === "matrix" && <MatrixView view={view} change={change} measured={measured} />}
          </div>
          {(view.show === "graph" || view.show === "list") && graph.data !== undefined && <GraphLeftOut leftOut={graph.data.leftOut} events={view.projection === "events"} />}
          <TimelineView view={view} change={change} timeline={known(timeline)} loading={graph.loading || rows.loading} nameOf={nameOf} />
        </main>
        {/* Without a selection it lists the meetings of the view: beside the table that would be the same twice. */}
        {(view.show !== "table" || view.select !== null || chains !== null) && <Inspector view={view} change={change} graph={graph.data} measured={measured} nameOf={nameOf} />}
      </div>
      <PaneTabs pane={pane} onChoose={setPane} view={view} change={change} filters={chips.length} />
    </div>
  );
}

/** After a failure the answer of the view before says nothing of this one; none of it may read as no results. */
function known<T>({ data, error }: Answer<T>): T | undefined {
  return error === undefined ? data : undefined;
}
