/** What is asked of a worker, and what it answers; `ticket` tells which answer belongs to which question. */
export interface Question<Q> {
  readonly ticket: number;
  readonly question: Q;
}
export type Reply<A> = { readonly ticket: number; readonly answer: A } | { readonly ticket: number; readonly failed: string };

/** In a worker: answers every question by what `work` makes of it, or tells that it failed. */
export function answerQuestions<Q, A>(work: (question: Q) => A): void {
  // In a worker there is no other window to name as the receiver.
  const reply = (message: Reply<A>) => (self as unknown as { postMessage: (message: Reply<A>) => void }).postMessage(message);
  self.addEventListener("message", ({ data: { ticket, question } }: MessageEvent<Question<Q>>) => {
    try {
      reply({ ticket, answer: work(question) });
    } catch (error) {
      reply({ ticket, failed: error instanceof Error ? error.message : String(error) });
    }
  });
}
