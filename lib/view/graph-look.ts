import type { GraphNode } from "@/lib/domain/answers";
import { circleHue, hueOf, type Hue } from "./graph-hues";
import { sizeFact } from "./measure-words";
import type { NetworkMeasures } from "./network";
import type { View } from "./view";

/** What areas and colours of the discs say. */
export interface Look extends Pick<View, "size" | "colour"> {
  /** What a disc's area stands for. */
  readonly sizeOf: (node: Pick<GraphNode, "id" | "meetings">) => number;
  readonly hueOf: (node: Pick<GraphNode, "id" | "region">) => Hue;
  /** What is written in the disc, the sign beside the colour: a country's code, or the number of the circle. */
  readonly codeOf: (node: Pick<GraphNode, "id" | "country">) => string;
  /** What the size and the colour say of a node, in words, where they say more than is told of it in any case. */
  readonly factsOf: (node: Pick<GraphNode, "id" | "meetings">) => readonly string[];
}

/** Area by meetings, colour by region. */
export const PLAIN_LOOK: Look = {
  size: "meetings",
  colour: "region",
  sizeOf: ({ meetings }) => meetings,
  hueOf: ({ region }) => hueOf(region),
  codeOf: ({ country }) => country ?? "",
  factsOf: () => [],
};

/**
 * The look that a view asks for.
 * @param measures null until they are known: then what rests on them looks plain
 */
export function lookOf({ size, colour }: Pick<View, "size" | "colour">, measures: NetworkMeasures | null): Look {
  if (measures === null) return PLAIN_LOOK;
  const { actors } = measures;
  const circleOf = (id: string) => actors.get(id)?.circle ?? null;
  const bySize: Partial<Look> = size === "meetings" ? {} : { sizeOf: ({ id }) => actors.get(id)?.[size] ?? 0 };
  const byCircle: Partial<Look> = colour === "region" ? {} : {
    hueOf: ({ id }) => circleHue(circleOf(id)),
    codeOf: ({ id }) => String(circleOf(id) ?? ""),
  };
  return {
    ...PLAIN_LOOK, size, colour, ...bySize, ...byCircle,
    factsOf: ({ id }) => {
      const own = actors.get(id);
      const sized = size === "meetings" || size === "ties" ? [] : [sizeFact(size, own?.[size] ?? 0)];
      const circle = own?.circle ?? null;
      return colour === "region" ? sized : [...sized, circle === null ? "in no circle" : `circle ${circle}`];
    },
  };
}
