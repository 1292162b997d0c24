"use client";

import { COLOURS, SIZES, type Colour } from "@/lib/domain/words";
import { MEASURE_LABELS } from "@/lib/view/measure-words";
import type { View } from "@/lib/view/view";
import { ChoiceRow } from "../choice-row";
import type { Change } from "../use-view";

const COLOUR_LABELS: Readonly<Record<Colour, string>> = { region: "Region", circle: "Circle" };

/** What the discs of the graph show: by which measure they are large, and whether their colour tells the region or the circle. */
export function LookChoices({ view, change }: { readonly view: View; readonly change: Change }) {
  return (
    <>
      <ChoiceRow
        view={view} change={change} label="Size by"
        choices={SIZES.map((size) => ({
          label: MEASURE_LABELS[size], full: `Size by ${MEASURE_LABELS[size].toLowerCase()}`, chosen: view.size === size, step: (from) => ({ ...from, size }),
        }))}
      />
      <ChoiceRow
        view={view} change={change} label="Colour by"
        choices={COLOURS.map((colour) => ({
          label: COLOUR_LABELS[colour], full: `Colour by ${colour}`, chosen: view.colour === colour, step: (from) => ({ ...from, colour }),
        }))}
      />
    </>
  );
}
