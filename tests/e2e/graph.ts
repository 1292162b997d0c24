import type { Page } from "playwright-core";

/** Where a node stands, in the graph's own coordinates. */
export interface Standing {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The nodes that the canvas holds, by id, as Cytoscape itself has them: it keeps its instance at its container. */
export async function standing(page: Page): Promise<Standing[]> {
  await page.locator(".__________cytoscape_container").waitFor();
  return page.evaluate(() => {
    interface Node { id(): string; position(): { x: number; y: number } }
    type Container = Element & { _cyreg?: { cy: { nodes(): { map<T>(of: (node: Node) => T): T[] } } } };
    const container = document.querySelector<Container>(".__________cytoscape_container");
    const all = container?._cyreg?.cy.nodes().map((node) => ({ id: node.id(), x: node.position().x, y: node.position().y })) ?? [];
    return all.sort((a, b) => (a.id < b.id ? -1 : 1));
  });
}

/** Waits until the picture holds still: the same nodes at the same places twice in a row. */
export async function settled(page: Page): Promise<Standing[]> {
  let before = "";
  for (let i = 0; i < 60; i++) {
    const now = await standing(page);
    const text = JSON.stringify(now);
    if (now.length > 0 && text === before) return now;
    before = text;
    await page.waitForTimeout(120);
  }
  throw new Error("the graph does not hold still");
}

/** How far the nodes that both pictures have stand apart, at most. */
export function furthestMove(before: readonly Standing[], after: readonly Standing[]): number {
  const then = new Map(before.map((node) => [node.id, node]));
  return Math.max(0, ...after.map(({ id, x, y }) => {
    const node = then.get(id);
    return node === undefined ? 0 : Math.hypot(x - node.x, y - node.y);
  }));
}
