"use client";

import { useCallback, useId, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { Graph } from "@/lib/domain/answers";
import { select } from "@/lib/view/changes";
import { graphLeftOut, leftOutWords } from "@/lib/view/left-out";
import { cellOf, cellTowards, cellWords, elementId, matrixOf, matrixWords, type CellAt } from "@/lib/view/matrix";
import { fittedTo } from "@/lib/view/picture/sheet";
import { matrixUrl } from "@/lib/view/requests";
import type { View } from "@/lib/view/view";
import { ScrollRegion } from "../../components/scroll-region";
import { useAnswer } from "../use-answer";
import type { Measured } from "../measures/use-measures";
import type { Change } from "../use-view";
import { GraphLeftOut } from "../graph-left-out";
import { NoteMark } from "../kept/note-mark";
import { useNoteCounts } from "../kept/store";
import { LitMarks } from "../lit-marks";
import { usePart } from "../share/parts";
import { legendOf, stillOf } from "../share/still";
import { MatrixHead } from "./matrix-head";
import { MatrixPicture } from "./matrix-picture";
import styles from "./matrix.module.css";

interface MatrixViewProps {
  readonly view: View;
  readonly change: Change;
  /** What the order by circles rests on. */
  readonly measured: Measured;
}

/** What is said where no cell is. */
const REST = "A cell is what the two of its row and column had. Press it to open the two.";

/**
 * Actors by actors: who met whom how often, and who came to whom. One cell at a time is said in words, and is what the
 * arrow keys move; a click or Enter selects the two.
 */
export function MatrixView({ view, change, measured: { found } }: MatrixViewProps) {
  const { data: graph, loading } = useAnswer<Graph>(matrixUrl(view));
  const measures = found?.measures;
  const circleOf = useCallback((id: string) => measures?.actors.get(id)?.circle ?? null, [measures]);
  const matrix = useMemo(() => (graph === undefined ? null : matrixOf(graph, view.rows, circleOf)), [graph, view.rows, circleOf]);
  const [walked, setAt] = useState<CellAt | null>(null);
  const [pointed, setPointed] = useState<CellAt | null>(null);
  const [within, setWithin] = useState(false);
  const picture = useRef<SVGSVGElement>(null);
  const around = useRef<HTMLDivElement>(null);
  // The matrix is of ties, whatever the graph shows.
  const ofTies = useMemo<View>(() => ({ ...view, projection: "network" }), [view]);
  const id = useId();
  const notes = useNoteCounts();
  usePart("picture", (width) => {
    const [svg, frame] = [picture.current, around.current];
    if (graph === undefined || svg === null || frame === null || svg.getBoundingClientRect().width === 0) return null;
    const left = leftOutWords(graphLeftOut(graph.leftOut));
    return {
      told: `Who met whom, and who came to whom. ${matrixWords(graph, view.level)}`, heading: "", drawing: fittedTo(stillOf(svg), width),
      legend: legendOf(frame.querySelector("ul[aria-label=Legend]")), notes: [matrixWords(graph, view.level), ...(left === null ? [] : [`${left}.`])],
    };
  });

  if (matrix === null || graph === undefined) return <p className={styles.waiting}>Drawing…</p>;
  const { actors, cells } = matrix;
  const size = actors.length;
  if (size < 2) return <p className={styles.waiting}>{loading ? "Drawing…" : "A matrix needs two who met: widen the view."}</p>;

  const chosen = cellOf(actors, view.select);
  const from = walked ?? chosen ?? { row: 0, column: 1 };
  // Another view may have fewer rows.
  const at = { row: Math.min(from.row, size - 1), column: Math.min(from.column, size - 1) };
  const shown = pointed ?? (within ? at : chosen);
  const [row, column, cell] = shown === null ? [] : [actors[shown.row], actors[shown.column], cells[shown.row]?.[shown.column]];

  const choose = ({ row: r, column: c }: CellAt) => {
    const [a, b] = [actors[r]?.id, actors[c]?.id];
    if (a === undefined || b === undefined) return;
    if (a === b || (cells[r]?.[c]?.meetings ?? 0) > 0) change((now) => select(now, elementId(a, b)));
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = cellTowards(at, event.key, size);
    if (next === null && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    setPointed(null);
    if (next === null) choose(at);
    else {
      setAt(next);
      document.getElementById(`${id}-${next.row}-${next.column}`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  };
  const point = (event: PointerEvent) => {
    const from = event.target instanceof Element ? event.target.closest("[data-cell]")?.getAttribute("data-cell")?.split("-").map(Number) : undefined;
    const [r, c] = from ?? [];
    setPointed(r === undefined || c === undefined ? null : { row: r, column: c });
  };

  return (
    <div ref={around} className={styles.matrix} aria-busy={loading}>
      <MatrixHead view={view} change={change} graph={graph} />
      <ScrollRegion label="Matrix" className={styles.scroll}>
        <MatrixPicture
          ref={picture} id={id} matrix={matrix} circleOf={view.rows === "circle" && found ? circleOf : null} at={at} shown={shown} noted={notes} selected={view.select}
          on={{
            onFocus: (event) => setWithin(event.currentTarget.matches(":focus-visible")), onBlur: () => setWithin(false), onKeyDown: press, onPointerMove: point, onPointerLeave: () => setPointed(null),
            onClick: () => { if (pointed !== null) { setAt(pointed); choose(pointed); } },
          }}
        />
      </ScrollRegion>
      <LitMarks container={picture} view={ofTies} graph={graph} from="matrix" own={row && column && (pointed !== null || within) ? elementId(row.id, column.id) : null} />
      <p className={styles.words}>{row && column && cell ? cellWords(row, column, cell) : REST}{row && column && <NoteMark on={elementId(row.id, column.id)} />}</p>
      <GraphLeftOut leftOut={graph.leftOut} />
    </div>
  );
}
