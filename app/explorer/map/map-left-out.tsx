import { Fragment } from "react";
import type { MapAnswer } from "@/lib/domain/map-answers";
import { toggleFilter } from "@/lib/view/changes";
import { numberWords } from "@/lib/view/labels";
import type { View } from "@/lib/view/view";
import { LeftOut } from "../left-out";
import { StepLink } from "../step-link";
import type { Change } from "../use-view";
import styles from "./map.module.css";

/** The meetings that the map cannot show: those of no known place, and those at places whose coordinates are not known. */
export function MapLeftOut({ answer: { places, leftOut }, view, change }: { readonly answer: MapAnswer; readonly view: View; readonly change: Change }) {
  const unmapped = places.filter(({ place: { lat, lon } }) => lat === null || lon === null);
  return (
    <>
      <LeftOut groups={[{ ...leftOut, reason: "of no known place" }]} />
      {unmapped.length > 0 && (
        <p className={styles.unmapped}>
          Not on the map, for want of coordinates:{" "}
          {unmapped.map(({ place: { id, name }, meetings }, i) => (
            <Fragment key={id}>{i > 0 && ", "}<StepLink view={view} change={change} step={(from) => toggleFilter(from, "place", id)}>{name}</StepLink> ({numberWords(meetings)})</Fragment>
          ))}
        </p>
      )}
    </>
  );
}
