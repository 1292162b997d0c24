"use client";

import { methodHref } from "@/lib/view/hrefs";
import { MEASURES, type MeasureOrder } from "@/lib/view/measure-columns";
import { DEFINITIONS, MEASURE_LABELS, WEIGHTING } from "@/lib/view/measure-words";
import type { View } from "@/lib/view/view";
import { Disclosure } from "../../components/disclosure";
import { SizeLinks } from "../filters/size-links";
import { Failed } from "../inspector/states";
import type { Change } from "../use-view";
import { CircleList } from "./circle-list";
import { LookChoices } from "./look-choices";
import { MeasureTable } from "./measure-table";
import { RestsOn } from "./rests-on";
import type { Measured } from "./use-measures";
import inspector from "../inspector/inspector.module.css";
import styles from "./measures.module.css";

interface MeasuresPanelProps {
  readonly view: View;
  readonly change: Change;
  /** The order of the table. */
  readonly order: MeasureOrder;
  readonly measured: Measured;
}

/** Who joins whom in the network of the view, and which circles it falls into: what it rests on, the table, and what the discs show of it. */
export function MeasuresPanel({ view, change, order, measured: { found, working, error, retry } }: MeasuresPanelProps) {
  const column = order.replace("-", "");
  const measure = MEASURES.find((each) => each === column);
  return (
    <>
      <h2 className={inspector.heading}>Brokers and circles</h2>
      {found && <RestsOn view={view} change={change} network={found.network} />}
      <p className={inspector.hint}>{WEIGHTING}</p>
      <SizeLinks view={view} change={change} />
      <LookChoices view={view} change={change} />
      {measure !== undefined && <p className={styles.definition}><b>{MEASURE_LABELS[measure]}.</b> {DEFINITIONS[measure]}</p>}
      <div className={styles.more}>
        <Disclosure summary="What every measure says">
          <dl className={styles.definitions}>
            {MEASURES.map((each) => <div key={each}><dt>{MEASURE_LABELS[each]}</dt><dd>{DEFINITIONS[each]}</dd></div>)}
          </dl>
        </Disclosure>
        {found && found.measures.circles.length > 0 && <CircleList network={found.network} circles={found.measures.circles} />}
        <a className={styles.how} href={methodHref("centrality")}>How measured</a>
      </div>
      <p className={working ? styles.working : "visually-hidden"} role="status">{working ? "Working out…" : ""}</p>
      {error && <Failed error={error} retry={retry} />}
      {found && <MeasureTable view={view} change={change} order={order} network={found.network} measures={found.measures} />}
    </>
  );
}
