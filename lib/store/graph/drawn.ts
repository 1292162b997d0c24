import type { GraphEdge, GraphNode } from "@/lib/domain/answers";
import type { Status } from "@/lib/domain/words";
import type { CountedMeeting } from "@/lib/domain/measures/counting";

/** A meeting of the view, with what a node shows of it. */
export interface ViewMeeting extends CountedMeeting {
  readonly title: string;
  readonly date: string | null;
  readonly status: Status;
}

/** A graph whose actors are known by id alone. */
export interface Drawn {
  readonly actors: readonly { readonly id: string; readonly meetings: number; readonly neighbours: number }[];
  readonly meetings: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly totals: { readonly nodes: number; readonly edges: number };
  readonly truncated: boolean;
  /** Those in focus that the view has, and how many there are with those around them; null where none was asked for. */
  readonly focus: { readonly on: readonly string[]; readonly nodes: number } | null;
  /** Ties among these actors that are beyond the number asked for. */
  readonly tiesLeft: number;
}
