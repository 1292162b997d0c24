"use client";

import type { Facets, Graph, MeetingPage, Timeline } from "@/lib/domain/answers";
import { SWRConfig } from "swr";
import { facetsUrl, graphUrl, layoutUrl, meetingsUrl, timelineUrl } from "@/lib/view/requests";
import { Header } from "../components/header";
import { ViewActions } from "./view-actions";
import { FilterPanel } from "./filters/filter-panel";
import { GraphView } from "./graph-canvas/graph-view";
import { Inspector } from "./inspector/inspector";
import { Notices } from "./notices";
import { MeetingTable } from "./table/meeting-table";
import { TimelineView } from "./timeline/timeline-view";
import { useAnswer } from "./use-answer";
import { useView } from "./use-view";
import { ViewSentence } from "./view-sentence";
import { ViewSwitch } from "./view-switch";
import styles from "./explorer.module.css";

/**
 * The explorer: one view, drawn as graph or table, timeline, filters and inspector, all of the same meetings.
 * @param first what the server answered already, by the address of the request
 */
export function Explorer({ first }: { readonly first: Readonly<Record<string, unknown>> }) {
  return (
    <SWRConfig value={{ fallback: first }}>
      <Views />
    </SWRConfig>
  );
}

function Views() {
  const { view, problems, change } = useView();
  const graph = useAnswer<Graph>(graphUrl(view));
  const layout = useAnswer<Graph>(layoutUrl(view));
  const timeline = useAnswer<Timeline>(timelineUrl(view));
  const facets = useAnswer<Facets>(facetsUrl(view));
  const rows = useAnswer<MeetingPage>(meetingsUrl(view, null));
  const failed = [graph, timeline, facets, rows].find(({ error }) => error !== undefined);

  return (
    <div className={styles.page}>
      <Header><ViewActions /></Header>
      <div className={styles.body}>
        <FilterPanel view={view} change={change} facets={facets.data} />
        <main id="main" className={styles.middle}>
          <div className={styles.head}>
            <ViewSentence view={view} graph={graph.data} timeline={timeline.data} rows={rows.data} change={change} loading={graph.loading || rows.loading} />
            <ViewSwitch view={view} change={change} />
            <Notices view={view} change={change} problems={problems} failed={failed} facets={facets.data} total={rows.data?.total} />
          </div>
          <div className={styles.picture}>
            {view.show === "graph"
              ? <GraphView view={view} change={change} graph={graph.data} layout={layout.data} />
              : <MeetingTable view={view} change={change} />}
          </div>
          <TimelineView view={view} change={change} timeline={timeline.data} />
        </main>
        <Inspector view={view} change={change} graph={graph.data} />
      </div>
    </div>
  );
}
