"use client";

import { useState } from "react";

/** A value, or for as long as it is held, the one from before that. */
export function useHeld<T>(value: T, holds: boolean): T {
  const [last, setLast] = useState(value);
  if (!holds && last !== value) setLast(value);
  return holds ? last : value;
}
