import type { Graph } from "@/lib/domain/answers";
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
}
