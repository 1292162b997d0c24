import type { z } from "zod";
import type { MeetingFilter } from "@/lib/domain/filter";
import type { Cancellable, GraphStore } from "@/lib/store/port";
import type { Parameter, Problem, Values } from "@/lib/view/parameters";

/** What a route of the API is: what may be asked, how it is answered, and how it is described. */
export interface Route<P extends Record<string, Parameter> = Record<string, Parameter>> {
  /** As OpenAPI writes it: `/api/v1/meetings/{id}`. */
  readonly path: string;
  readonly summary: string;
  /** What an id of the path names, for the 404: `meeting`. Null where the path holds none. */
  readonly names: string | null;
  /** True where the filter's parameters may be given as well. */
  readonly filtered: boolean;
  readonly parameters: P;
  readonly schema: z.ZodType;
  /** What is wrong with the ids of the path taken together. */
  check?(question: Pick<Question<P>, "id" | "other">): Problem | null;
  /** Asks the store; null where an id of the path names nothing, and what is wrong with a parameter where only the store can tell. */
  answer(question: Question<P>): Promise<object | Problem | null>;
}

export interface Question<P extends Record<string, Parameter>> {
  readonly store: GraphStore;
  /** The path's id; "" where it holds none. */
  readonly id: string;
  /** The second id of the path, likewise. */
  readonly other: string;
  readonly filter: MeetingFilter;
  readonly values: Values<P>;
  readonly options: Cancellable;
}

/** Declares a route with the types of its own parameters. */
export function route<const P extends Record<string, Parameter>>(declared: Route<P>): Route<P> {
  return declared;
}
