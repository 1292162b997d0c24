import { QUERY_LIMIT_MS } from "./engine";
import { StoreError } from "./port";

/**
 * Waits for an answer no longer than the limit, and only as long as somebody wants it.
 * @throws StoreError `timeout` or `cancelled`; the work itself may go on unseen
 */
export async function waitFor<T>(work: Promise<T>, signal: AbortSignal | undefined, limitMs = QUERY_LIMIT_MS): Promise<T> {
  throwIfCancelled(signal);
  let cleanUp = () => {};
  const ended = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new StoreError("timeout", `The query took more than ${limitMs / 1000} seconds and was given up.`)), limitMs);
    const cancel = () => reject(cancelled());
    signal?.addEventListener("abort", cancel, { once: true });
    cleanUp = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    };
  });
  // Whichever loses the race must not be reported as unhandled.
  work.catch(() => {});
  try {
    return await Promise.race([work, ended]);
  } finally {
    cleanUp();
  }
}

export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw cancelled();
}

function cancelled(): StoreError {
  return new StoreError("cancelled", "The query was called off.");
}

/**
 * Tries again, a little later each time, what failed for a passing reason.
 * @param patienceMs after so long it is not tried again
 */
export async function retry<T>(work: () => Promise<T>, isTransient: (error: unknown) => boolean, patienceMs: number): Promise<T> {
  const begin = performance.now();
  for (let pauseMs = 20; ; pauseMs *= 2) {
    try {
      return await work();
    } catch (error) {
      if (!isTransient(error) || performance.now() - begin + pauseMs > patienceMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
