import type { GraphNode } from "@/lib/domain/answers";
import { circleHue } from "@/lib/view/graph-hues";
import { circleWords } from "@/lib/view/measure-words";
import { CircleMark } from "../circle-mark";
import type { Measured } from "../measures/use-measures";

interface CircleItemsProps {
  readonly actors: readonly GraphNode[];
  readonly found: NonNullable<Measured["found"]>;
}

/** The circles that are in the picture, each by its strongest member; those without a colour of their own together. */
export function CircleItems({ actors, found: { network, measures } }: CircleItemsProps) {
  const circleOf = ({ id }: GraphNode) => measures.actors.get(id)?.circle ?? null;
  const drawn = new Set(actors.map(circleOf));
  const own = measures.circles.filter(({ number }) => drawn.has(number) && circleHue(number) !== "circle-other");
  const others = [...drawn].some((circle) => circleHue(circle) === "circle-other");
  const nameOf = (id: string) => network.nodes.find((node) => node.id === id)?.label ?? id;
  return (
    <>
      {own.map((circle) => <li key={circle.number}><CircleMark circle={circle.number} /> {circleWords(circle, nameOf, 1)}</li>)}
      {others && <li><CircleMark circle={null} /> smaller circles, or none</li>}
    </>
  );
}
