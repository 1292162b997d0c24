import { ACTOR_KINDS } from "./words";

/** What is drawn in addition around one actor. */
export interface Expansion {
  readonly id: string;
  /** At most so many, those with most meetings with it first; among events its newest meetings. */
  readonly most: number;
  /** Only partners of this kind, or of this country; among events only meetings with such a one. Null: all. */
  readonly only: string | null;
}

/** How many neighbours one expansion adds where it says no more: those with most meetings with it, then by id. */
export const EXPAND_BY = 12;
/** How many one expansion adds at most. */
export const EXPAND_MOST = 200;
export const EVERYBODY = "all";

const WHAT = ["\\d{1,3}", EVERYBODY, "[A-Z]{3}", ...ACTOR_KINDS].join("|");
/** `wang-yi`, `wang-yi:24`, `wang-yi:all`, `wang-yi:CHN` or `wang-yi:person`. */
export const EXPANSION = new RegExp(`^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)(?::(?:${WHAT}))?$`);

/** Reads an expansion as an address has it, of the form `EXPANSION`. */
export function readExpansion(text: string): Expansion {
  const [id = "", what = String(EXPAND_BY)] = text.split(":");
  if (/^\d+$/.test(what)) return { id, most: Math.min(Number(what), EXPAND_MOST), only: null };
  return { id, most: EXPAND_MOST, only: what === EVERYBODY ? null : what };
}

/** The first so many around an actor: `wang-yi`, `wang-yi:24`. */
export function writeExpansion(id: string, most: number): string {
  return most === EXPAND_BY ? id : `${id}:${Math.min(most, EXPAND_MOST)}`;
}

/** Whether it says how many and not who. */
export function isCounted(text: string): boolean {
  return /^[^:]+(?::\d+)?$/.test(text);
}

/** Those of some expansions that are of one actor. */
export function expansionsOf(expand: readonly string[], id: string): readonly string[] {
  return expand.filter((text) => readExpansion(text).id === id);
}
