import { ALL_TIME, type TimeWindow } from "@/lib/domain/filter";
import { FILTER_PARAMETERS, parseParameters, type Parameter, type Problem } from "./parameters";
import { windowProblem } from "./view";

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
  readonly window: TimeWindow;
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
    const window: TimeWindow = { from: values[`${name}From`], to: values[`${name}To`] };
    const together = windowProblem(window);
    if (together === null) return { text: values[name], window };
    found.push({ ...together, parameter: `${name}From` });
    return { text: values[name], window: ALL_TIME };
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

/** The same address with another actor on one side, and without what is blank or not its own. */
export function withActor(address: URLSearchParams, side: SideName, id: string): string {
  const search = new URLSearchParams([...address].filter(([name, value]) => Object.hasOwn(COMPARE_PARAMETERS, name) && value.trim() !== ""));
  search.set(side, id);
  return `/compare?${search.toString()}`;
}

/** True where the address names every side by its id and has no blank field, as links to a comparison do. */
export function isTidy(address: URLSearchParams, ids: Readonly<Record<SideName, string>>): boolean {
  const hasBlank = Object.keys(COMPARE_PARAMETERS).some((name) => address.getAll(name).some((value) => value.trim() === ""));
  return !hasBlank && SIDES.every((side) => address.get(side) === ids[side]);
}
