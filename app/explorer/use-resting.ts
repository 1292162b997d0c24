"use client";

import { useEffect, useState } from "react";

/** A value, once it has been the same for so long: what changes with every move of the hand is not worth a request. */
export function useResting<T>(value: T, milliseconds: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
