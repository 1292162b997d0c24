/**
 * The views that the reader went through, as addresses, and where among them the reader is. Undo goes back along it
 * without end, while the browser forgets all but some fifty entries of its history.
 */
export interface Trail {
  readonly steps: readonly string[];
  /** The index of the view that is shown. */
  readonly at: number;
}

export function trailFrom(address: string): Trail {
  return { steps: [address], at: 0 };
}

/** A gesture: what could be redone is gone. The address that is shown already is no step. */
export function step({ steps, at }: Trail, address: string): Trail {
  if (steps[at] === address) return { steps, at };
  return { steps: [...steps.slice(0, at + 1), address], at: at + 1 };
}

/** The view that is shown was corrected, as while a gesture lasts. */
export function correct({ steps, at }: Trail, address: string): Trail {
  return { steps: steps.map((each, i) => (i === at ? address : each)), at };
}

/** One step back (-1) or forward (1); the same trail where there is none. */
export function move(trail: Trail, by: -1 | 1): Trail {
  const at = trail.at + by;
  return at >= 0 && at < trail.steps.length ? { ...trail, at } : trail;
}

/**
 * The browser shows an address by itself: by Back or Forward, perhaps several entries at once, after a reload, or
 * because a link from elsewhere led there. The nearest step with that address is meant; a new one is a step.
 */
export function arrive(trail: Trail, address: string): Trail {
  const far = trail.steps
    .map((each, i) => ({ i, distance: Math.abs(i - trail.at), same: each === address }))
    .filter(({ same }) => same)
    .sort((a, b) => a.distance - b.distance || b.i - a.i);
  const [nearest] = far;
  return nearest === undefined ? step(trail, address) : { ...trail, at: nearest.i };
}

/** Writes a trail as text that `readTrail` reads again. */
export function writeTrail(trail: Trail): string {
  return JSON.stringify(trail);
}

/** Null for what is no trail: another version's, or nothing. */
export function readTrail(text: string | null): Trail | null {
  try {
    const { steps, at } = JSON.parse(text ?? "null") as { steps?: unknown; at?: unknown };
    const sound = Array.isArray(steps) && steps.every((each) => typeof each === "string") && typeof at === "number" && Number.isInteger(at) && at >= 0 && at < steps.length;
    return sound ? { steps, at } : null;
  } catch {
    return null;
  }
}
