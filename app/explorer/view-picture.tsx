"use client";

import type { View } from "@/lib/view/view";
import { GraphLeftOut } from "./graph-left-out";
import { GraphView } from "./graph-canvas/graph-view";
import { GraphList } from "./list/graph-list";
import { MapView } from "./map/map-view";
import { MatrixView } from "./matrix/matrix-view";
import { MeetingTable } from "./table/meeting-table";
import type { Change } from "./use-view";
import type { ViewAnswers } from "./use-view-answers";
import styles from "./explorer.module.css";

interface ViewPictureProps {
  readonly view: View;
  readonly change: Change;
  readonly answers: ViewAnswers;
  /** Whether it may only be looked at: then nothing offers to filter by it. */
  readonly fixed?: boolean;
}

/** The picture that the view asks for, with what it leaves out, in a column that gives it what room there is. */
export function ViewPicture({ view, change, answers: { graph: { data: graph }, layout, measured, chains }, fixed = false }: ViewPictureProps) {
  return (
    <>
      <div className={styles.picture}>
        {view.show === "graph" && <GraphView view={view} change={change} graph={graph} layout={layout.loading ? undefined : layout.data} measured={measured} chains={chains} />}
        {view.show === "list" && <GraphList view={view} change={change} graph={graph} />}
        {view.show === "table" && <MeetingTable view={view} change={change} />}
        {view.show === "map" && <MapView view={view} change={change} fixed={fixed} />}
        {view.show === "matrix" && <MatrixView view={view} change={change} measured={measured} />}
      </div>
      {(view.show === "graph" || view.show === "list") && graph !== undefined && <GraphLeftOut leftOut={graph.leftOut} events={view.projection === "events"} />}
    </>
  );
}
