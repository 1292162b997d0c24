/** Milliseconds that a movement may take; none where the reader asked for less motion. */
export function motionMs(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 180;
}
