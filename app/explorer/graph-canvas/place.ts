import { withOutskirts, type OutskirtsInput } from "@/lib/view/graph-outskirts";
import { layOut, type Layout, type LayoutAsked } from "@/lib/view/layouts";

/** What is worked out beside the page: a layout, or one with places for what lies beyond it. */
export type PlaceQuestion = ({ readonly ask: "layout" } & LayoutAsked) | { readonly ask: "outskirts"; readonly of: OutskirtsInput };

export function place(question: PlaceQuestion): Layout {
  return question.ask === "layout" ? layOut(question) : { positions: withOutskirts(question.of), axis: question.of.axis };
}
