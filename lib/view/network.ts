import type { Graph } from "@/lib/domain/answers";

/** A network of actors, and what its structure says of them. */

/** A network as the measures need it; small, since it is sent to a worker. */
export interface Network {
  readonly nodes: readonly string[];
  readonly ties: readonly NetworkTie[];
}

export interface NetworkTie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** The ties of the API's answer; one with itself, which there should not be, is no tie. */
export function networkOf({ nodes, edges }: Pick<Graph, "nodes" | "edges">): Network {
  return {
    nodes: nodes.map(({ id }) => id),
    ties: edges.filter(({ source, target }) => source !== target).map(({ source, target, weight }) => ({ source, target, weight })),
  };
}

/** What the structure of a network says of one actor. */
export interface ActorMeasures {
  /** How many it is tied to. */
  readonly ties: number;
  /** The weights of its ties taken together. */
  readonly strength: number;
  /** Of the shortest chains between two others, the part that runs through it: 0 to 1, every tie being one step. */
  readonly betweenness: number;
  /** Its part in the leading eigenvector of the weights, 1 for the greatest; null where there is none. */
  readonly eigenvector: number | null;
  /** The number of its circle; null for who is tied to nobody. */
  readonly circle: number | null;
}

/** Actors who met one another more than others. */
export interface Circle {
  /** From 1, the largest first. */
  readonly number: number;
  /** By strength, the strongest first. */
  readonly members: readonly string[];
}

export interface NetworkMeasures {
  readonly actors: ReadonlyMap<string, ActorMeasures>;
  readonly circles: readonly Circle[];
  /** How much more weight lies within the circles than chance would put there: 0 for none, at most 1. */
  readonly modularity: number;
}
