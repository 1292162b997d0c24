"use client";

import { Search } from "lucide-react";
import { useId, useState } from "react";
import type { Facets } from "@/lib/domain/answers";
import { allFacetsUrl, facetLabel, findRows, type FacetGroup } from "@/lib/view/facet-groups";
import { countWords, numberWords } from "@/lib/view/labels";
import type { View } from "@/lib/view/view";
import { useAnswer } from "../use-answer";
import type { Change } from "../use-view";
import { FacetRows } from "./facet-rows";
import { ScrollRegion } from "../../components/scroll-region";
import styles from "./filters.module.css";

/** More rows than this at once are read by nobody; the field above finds the rest. */
const MOST_ROWS = 200;

interface AllValuesProps {
  readonly group: FacetGroup;
  readonly view: View;
  readonly change: Change;
  readonly total: number;
  readonly onClose: () => void;
}

/** All values of one filter, with a field that finds among them. */
export function AllValues({ group, view, change, total, onClose }: AllValuesProps) {
  const [text, setText] = useState("");
  const field = useId();
  const { data, error, retry } = useAnswer<Facets>(allFacetsUrl(view));
  const values = data?.[group.facet].map(({ id, label, count }) => ({ id, label: facetLabel(group.facet, { id, label }), count })) ?? [];
  const found = findRows(values, text);
  const name = group.heading.toLowerCase();
  return (
    <>
      <div className={styles.find}>
        <Search size={14} strokeWidth={1.75} aria-hidden />
        <label htmlFor={field} className="visually-hidden">Find among {name}</label>
        {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the reader asked for the list in order to find in it */}
        <input id={field} type="text" autoFocus autoComplete="off" placeholder={`Find among ${numberWords(total)}`} value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <p className="visually-hidden" role="status">{text === "" ? "" : `${countWords(found.length, "value")} found`}</p>
      {error && <p className={styles.note}>{error.message} <button type="button" className={styles.inline} onClick={retry}>Retry</button></p>}
      <ScrollRegion label={`All ${name}`} role="group" className={styles.scroll}>
        <FacetRows rows={found.slice(0, MOST_ROWS)} group={group} view={view} change={change} />
        {data !== undefined && found.length === 0 && <p className={styles.note}>No match for “{text}”</p>}
        {found.length > MOST_ROWS && <p className={styles.note}>{numberWords(found.length - MOST_ROWS)} more: type to find them</p>}
      </ScrollRegion>
      <button type="button" className={styles.all} onClick={onClose}>Fewer<span className="visually-hidden"> {name}</span></button>
    </>
  );
}
