/** Half of the width and of the height of what is to be placed. */
export interface Half {
  readonly x: number;
  readonly y: number;
}

/** The room above and below what stands, for nodes that may not leave their place in time. */
export class ColumnRoom {
  readonly #taken: { readonly x: number; readonly y: number; readonly half: Half }[] = [];

  /** Marks a place as taken, free or not. */
  take(x: number, y: number, half: Half): void {
    this.#taken.push({ x, y, half });
  }

  /** The height nearest to the one wanted at which there is room at this place across; of two the upper one. */
  nearest(x: number, wanted: number, half: Half): number {
    const blocked = this.#taken
      .filter((other) => Math.abs(other.x - x) < other.half.x + half.x)
      .map((other) => ({ from: other.y - other.half.y - half.y, to: other.y + other.half.y + half.y }))
      .sort((a, b) => a.from - b.from);
    const [up, down] = [free([...blocked].reverse().map(({ from, to }) => ({ from: -to, to: -from })).sort((a, b) => a.from - b.from), -wanted), free(blocked, wanted)];
    return down - wanted < up + wanted ? down : -up;
  }
}

/** The first height from the wanted one on, downwards, that no stretch covers; the ends of a stretch are free. */
function free(blocked: readonly { readonly from: number; readonly to: number }[], wanted: number): number {
  return blocked.reduce((at, { from, to }) => (at > from && at < to ? to : at), wanted);
}
