import type { Graph } from "@/lib/domain/answers";
import type { Level } from "@/lib/domain/words";
import type { NameOf } from "@/lib/view/chips";
import type { View } from "@/lib/view/view";
import type { Following } from "../../components/follow-link";
import type { Change } from "../use-view";

/** What every panel of the inspector has to know: what is looked at, how to change it, what is drawn. */
export interface Shown {
  readonly view: View;
  readonly change: Change;
  readonly graph: Graph | undefined;
  /** Links that select what they name. */
  readonly following: Following;
  /** Shows the chains between two actors, on the level on which they are to be joined. */
  readonly showChains: (a: string, b: string, level: Level) => void;
  readonly nameOf: NameOf;
}
