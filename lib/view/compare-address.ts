import type { ComparedSide } from "./hrefs";
import { FILTER_PARAMETERS, parseParameters, type Parameter, type Problem } from "./parameters";
import { readWindow, type PartialWindow } from "./timeline-window";

/** The address of a comparison: whom, and each in which time. */

const named = (which: string): typeof FILTER_PARAMETERS.q =>
  ({ ...FILTER_PARAMETERS.q, description: `The ${which} actor: an id, or a name to look for.`, example: "wang-yi" });

export const COMPARE_PARAMETERS = {
  a: named("first"),
  aFrom: FILTER_PARAMETERS.from,
  aTo: FILTER_PARAMETERS.to,
  b: named("second"),
  bFrom: FILTER_PARAMETERS.from,
  bTo: FILTER_PARAMETERS.to,
} satisfies Record<string, Parameter>;

export const SIDES = ["a", "b"] as const;
export type SideName = (typeof SIDES)[number];

export interface AskedSide {
  /** An id or a name, as typed; null for nobody. */
  readonly text: string | null;
  readonly window: PartialWindow;
}

export interface AskedComparison {
  readonly a: AskedSide;
  readonly b: AskedSide;
  readonly problems: readonly Problem[];
}

/** Reads a comparison. Never fails: what cannot be read counts as not given, and is named; other parameters are ignored. */
export function readComparison(address: URLSearchParams): AskedComparison {
  // A form sent without scripts names the fields left blank as well.
  const search = new URLSearchParams([...address].filter(([, value]) => value.trim() !== ""));
  const { values, problems } = parseParameters(COMPARE_PARAMETERS, search);
  const found = [...problems];
  const side = (name: SideName): AskedSide => {
    const window: PartialWindow = { from: values[`${name}From`], to: values[`${name}To`] };
    const read = readWindow({ from: window.from ?? "", to: window.to ?? "" });
    if (read.ok) return { text: values[name], window };
    found.push({ parameter: `${name}From`, message: read.problems.from ?? "not readable" });
    return { text: values[name], window: { from: null, to: null } };
  };
  return { a: side("a"), b: side("b"), problems: found };
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  a: "The first actor", b: "The second actor", aFrom: "The first’s “from”", aTo: "The first’s “to”", bFrom: "The second’s “from”", bTo: "The second’s “to”",
};

/** `The first’s “from”, 2023-13, is left out: no such day in the calendar.` */
export function faultWords({ parameter, message }: Problem, given: readonly string[]): string {
  const [value] = given;
  return `${FIELD_WORDS[parameter] ?? parameter}${given.length === 1 && value !== undefined ? `, ${value},` : ""} is left out: ${message}.`;
}

/** The side that an id and a window make. */
export function sideOf(id: string, { from, to }: PartialWindow): ComparedSide {
  return { id, from, to };
}
