import type { Question, Reply } from "./answer-questions";

/** What a worker computes for the page, one question after the other. */
export type Ask<Q, A> = (question: Q, signal?: AbortSignal) => Promise<A>;

interface Waiting<Q, A> {
  readonly question: Question<Q>;
  readonly answer: (answer: A) => void;
  readonly fail: (reason: unknown) => void;
}

/**
 * Puts questions to a worker, which is started with the first of them. An answer fails where there is no worker to be
 * had or its work fails; with a signal, it is broken off.
 * @param start makes the worker; called again after one has failed or was broken off
 */
export function workerOf<Q, A>(start: () => Worker): Ask<Q, A> {
  const waiting = new Map<number, Waiting<Q, A>>();
  let worker: Worker | null = null;
  let tickets = 0;

  const take = (ticket: number): Waiting<Q, A> | undefined => {
    const asked = waiting.get(ticket);
    waiting.delete(ticket);
    return asked;
  };
  const started = (): Worker => {
    const fresh = start();
    fresh.addEventListener("message", ({ data }: MessageEvent<Reply<A>>) => {
      const asked = take(data.ticket);
      if ("failed" in data) asked?.fail(new Error(data.failed));
      else asked?.answer(data.answer);
    });
    fresh.addEventListener("error", () => {
      worker = null;
      for (const ticket of [...waiting.keys()]) take(ticket)?.fail(new Error("The worker failed."));
    });
    return fresh;
  };
  /** Work that runs cannot be broken off, but its worker can; what else waits is asked of the next one. */
  const breakOff = (): void => {
    worker?.terminate();
    worker = waiting.size === 0 ? null : started();
    for (const { question } of waiting.values()) worker?.postMessage(question);
  };

  return (question, signal) => new Promise<A>((answer, fail) => {
    signal?.throwIfAborted();
    worker ??= started();
    const ticket = ++tickets;
    const asked: Waiting<Q, A> = { question: { ticket, question }, answer, fail };
    waiting.set(ticket, asked);
    worker.postMessage(asked.question);
    signal?.addEventListener("abort", () => {
      if (take(ticket) === undefined) return;
      breakOff();
      fail(new Error("The question was broken off.", { cause: signal.reason }));
    }, { once: true });
  });
}
