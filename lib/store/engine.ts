import type { Cancellable } from "./port";

/** What goes into a query and comes out of one: no nodes, no paths, no integers beyond 2^53. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type Parameters = Readonly<Record<string, Value>>;

/**
 * Runs one query. `Row` is what its RETURN says, and stands beside the text; the contract suite holds the two together.
 * @throws StoreError
 */
export type Run = <Row extends object>(text: string, parameters?: Parameters) => Promise<Row[]>;

/** A way to begin a query: Cypher that binds a variable, with the parameters it uses. */
export interface Clause {
  readonly text: string;
  readonly parameters: Parameters;
}

/**
 * The little in which the two engines differ. Everything above it is one code with one Cypher text.
 * Every method rejects with a `StoreError`.
 */
export interface Engine {
  readonly name: "neo4j" | "grafeo";
  version(options?: Cancellable): Promise<string>;
  /** A query that only reads; on a cluster any member may answer it. Ends with the signal, at the latest after `QUERY_LIMIT_MS`. */
  read<Row extends object>(text: string, parameters: Parameters, options?: Cancellable): Promise<Row[]>;
  /** All that `work` runs takes effect together, or, where it throws, nothing does. Tried anew after a transient failure. */
  write<T>(work: (run: Run) => Promise<T>, options?: Cancellable): Promise<T>;
  /** Creates the indexes and constraints that are not there. */
  prepare(options?: Cancellable): Promise<void>;
  /** Deletes every node. */
  clear(options?: Cancellable): Promise<void>;
  /**
   * Binds `n` to every node of label Named in whose `words` each of the given words begins a word.
   * @param words folded, at least one
   */
  named(words: readonly string[]): Clause;
  close(): Promise<void>;
}

/** No answer is worth a longer wait. */
export const QUERY_LIMIT_MS = 20_000;
