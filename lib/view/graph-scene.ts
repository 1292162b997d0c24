import type { Graph, GraphNode } from "@/lib/domain/answers";
import type { Emphasis, EmphasisRole } from "./graph-emphasis";
import type { Hue } from "./graph-hues";
import { labelTexts } from "./graph-labels";
import { nodeName } from "./graph-words";
import { PLAIN_LOOK, type Look } from "./graph-look";

/** What is written over the graph: names, codes and the strokes through what was cancelled. */
export interface SceneNode {
  readonly id: string;
  /** The ways to write its name, each in lines. */
  readonly texts: readonly (readonly string[])[];
  /** A country's code or a circle's number, for the disc; "" where there is none. */
  readonly code: string;
  readonly hue: Hue;
  readonly role: EmphasisRole | null;
  /** Its name is shown in any case. */
  readonly named: boolean;
  readonly struck: boolean;
}

/** Letters of a name on one line. */
const LINE = 20;
const ORDER: Readonly<Record<EmphasisRole, number>> = { selected: 0, near: 1, far: 2 };

/** The nodes in the order in which their names claim room: the selected, its neighbours, then by size. */
export function sceneOf({ nodes }: Pick<Graph, "nodes">, { roles, named }: Emphasis, { sizeOf, hueOf, codeOf }: Look = PLAIN_LOOK): readonly SceneNode[] {
  const turn = ({ id }: GraphNode) => ORDER[roles.get(id) ?? "far"];
  return [...nodes].sort((a, b) => turn(a) - turn(b) || sizeOf(b) - sizeOf(a) || b.meetings - a.meetings).map((node) => ({
    id: node.id,
    texts: labelTexts(nodeName(node), LINE),
    code: node.kind === "meeting" ? "" : codeOf(node),
    hue: hueOf(node),
    role: roles.get(node.id) ?? null,
    named: roles.get(node.id) === "selected" || named?.has(node.id) === true,
    struck: node.status === "cancelled" || node.status === "denied",
  }));
}
