"use client";

import { useSyncExternalStore } from "react";
import { hasCommandKey, keyWords } from "@/lib/view/key-words";

const NEVER = () => () => undefined;

/** Whether the page's scripts are there: without them no key does anything. */
export function useScripts(): boolean {
  return useSyncExternalStore(NEVER, () => true, () => false);
}

/**
 * How keys are called on the reader's keyboard. The server does not know it, and says what most have; the page says
 * otherwise only once its scripts are there, so that both begin with the same.
 */
export function useKeyWords(): (key: string, shift?: boolean) => string {
  const mac = useSyncExternalStore(NEVER, () => hasCommandKey(navigator.platform), () => false);
  return (key, shift = false) => keyWords(key, { mac, shift });
}
