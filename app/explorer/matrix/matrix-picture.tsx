import type { Ref, SVGProps } from "react";
import { cellOf, cellWords, elementId, type CellAt, type Matrix } from "@/lib/view/matrix";
import { circleHue, hueOf } from "@/lib/view/graph-hues";
import styles from "./matrix.module.css";

const CELL = 14;
/** Room for the names, left of the rows and above the columns. */
const LEFT = 150;
const TOP = 128;
/** The names above lean over the last columns. */
const RIGHT = 70;
/** Longer names are cut; the whole name is told beneath, and by the screen reader. */
const MOST_LETTERS = 22;

interface MatrixPictureProps {
  /** Before the ids of the cells. */
  readonly id: string;
  readonly matrix: Matrix;
  /** The circle of an actor, written beside its name in the circle's colour; null to show its region's colour instead. */
  readonly circleOf: ((id: string) => number | null) | null;
  /** Where the keyboard is. */
  readonly at: CellAt;
  /** What is told: what the pointer rests on, else where the keyboard is, else what is selected; null for nothing. */
  readonly shown: CellAt | null;
  /** What the reader wrote notes on. */
  readonly noted: { readonly has: (id: string) => boolean };
  /** The view's selection. */
  readonly selected: string | null;
  readonly ref: Ref<SVGSVGElement>;
  readonly on: Pick<SVGProps<SVGSVGElement>, "onFocus" | "onBlur" | "onKeyDown" | "onPointerMove" | "onPointerLeave" | "onClick">;
}

/** The matrix as a grid of which one cell at a time is active. */
export function MatrixPicture({ ref, id, matrix: { actors, cells }, circleOf, at, shown, noted, selected, on }: MatrixPictureProps) {
  const size = actors.length * CELL;
  const [width, height] = [LEFT + size + RIGHT, TOP + size + 8];
  return (
    <svg ref={ref} className={styles.picture} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="grid" tabIndex={0}
      aria-label="Who met whom, and who came to whom" aria-rowcount={actors.length} aria-colcount={actors.length}
      aria-activedescendant={`${id}-${at.row}-${at.column}`} {...on}>
      <g aria-hidden>
        {actors.map(({ id: actor, label, region }, i) => (
          <g key={actor}>
            <text className={styles.name} data-lit={shown?.row === i || undefined} x={LEFT - 14} y={TOP + i * CELL + 10.5} textAnchor="end">{short(label)}</text>
            {circleOf === null
              ? <circle className={styles.dot} data-hue={hueOf(region)} cx={LEFT - 7} cy={TOP + i * CELL + CELL / 2} r={3.5} />
              : <text className={styles.circle} data-hue={circleHue(circleOf(actor))} x={LEFT - 7} y={TOP + i * CELL + 10.5} textAnchor="middle">{circleOf(actor) ?? "–"}</text>}
            <text className={styles.name} data-lit={shown?.column === i || undefined} transform={`translate(${LEFT + i * CELL + 10.5} ${TOP - 6}) rotate(-60)`}>{short(label)}</text>
          </g>
        ))}
      </g>
      {cells.map((row, r) => (
        <g key={actors[r]?.id} role="row" aria-rowindex={r + 1}>
          {row.map((cell, c) => {
            const [a, b] = [actors[r], actors[c]];
            if (a === undefined || b === undefined) return null;
            const [x, y] = [LEFT + c * CELL, TOP + r * CELL];
            return (
              <g key={b.id} id={`${id}-${r}-${c}`} role="gridcell" aria-colindex={c + 1} data-cell={`${r}-${c}`} data-element={elementId(a.id, b.id)}
                aria-label={cellWords(a, b, cell)} aria-selected={selected !== null && selected === elementId(a.id, b.id)}>
                <rect className={r === c ? styles.own : styles.cell} x={x} y={y} width={CELL} height={CELL} />
                {cell.level > 0 && <path className={styles.met} data-level={cell.level} d={`M${x} ${y}V${y + CELL}H${x + CELL}Z`} />}
                {cell.hostedLevel > 0 && <path className={styles.came} data-level={cell.hostedLevel} d={`M${x} ${y}H${x + CELL}V${y + CELL}Z`} />}
                {noted.has(elementId(a.id, b.id)) && <path data-passing className={styles.note} d={`M${x + 4} ${y + 3.5}h6v5l-2 2h-4z`} />}
              </g>
            );
          })}
        </g>
      ))}
      {shown !== null && <rect data-passing className={styles.cross} aria-hidden x={LEFT} y={TOP + shown.row * CELL} width={size} height={CELL} />}
      {shown !== null && <rect data-passing className={styles.cross} aria-hidden x={LEFT + shown.column * CELL} y={TOP} width={CELL} height={size} />}
      <Chosen at={cellOf(actors, selected)} />
      <rect data-passing className={styles.at} aria-hidden x={LEFT + at.column * CELL} y={TOP + at.row * CELL} width={CELL} height={CELL} />
    </svg>
  );
}

/** The selected two stand out in both their cells. */
function Chosen({ at }: { readonly at: CellAt | null }) {
  if (at === null) return null;
  const { row, column } = at;
  return (
    <g aria-hidden className={styles.chosen}>
      <rect x={LEFT + column * CELL} y={TOP + row * CELL} width={CELL} height={CELL} />
      {row !== column && <rect x={LEFT + row * CELL} y={TOP + column * CELL} width={CELL} height={CELL} />}
    </g>
  );
}

function short(name: string): string {
  return name.length <= MOST_LETTERS ? name : `${name.slice(0, MOST_LETTERS - 1).trimEnd()}…`;
}
