import type { Cancellable } from "./port";
import { throwIfCancelled, waitFor } from "./waiting";

interface Running {
  readonly promise: Promise<unknown>;
  readonly ends: AbortController;
  waiting: number;
}

/**
 * Work that several ask for at the same time, done once for all of them. Nothing is kept once it is done. It is called
 * off when all who asked have called it off.
 */
export class Sharing {
  readonly #running = new Map<string, Running>();

  /** @param key the same for the same work */
  async run<T>(key: string, work: (options: Cancellable) => Promise<T>, { signal }: Cancellable = {}): Promise<T> {
    throwIfCancelled(signal);
    const running = this.#running.get(key) ?? this.#begin(key, work);
    running.waiting += 1;
    try {
      return await waitFor(running.promise as Promise<T>, signal);
    } finally {
      running.waiting -= 1;
      if (running.waiting === 0) {
        this.#forget(key, running);
        running.ends.abort();
      }
    }
  }

  #begin(key: string, work: (options: Cancellable) => Promise<unknown>): Running {
    const ends = new AbortController();
    const running: Running = { promise: work({ signal: ends.signal }), ends, waiting: 0 };
    this.#running.set(key, running);
    void running.promise.catch(() => undefined).finally(() => this.#forget(key, running));
    return running;
  }

  #forget(key: string, running: Running): void {
    if (this.#running.get(key) === running) this.#running.delete(key);
  }
}
