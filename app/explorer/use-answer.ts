"use client";

import useSWR, { type SWRConfiguration } from "swr";

/** What the API said when it did not answer. */
export class AnswerError extends Error {
  override readonly name = "AnswerError";
  /** True where asking again may help: the engine or the network is away. */
  readonly temporary: boolean;

  constructor(message: string, temporary: boolean, options?: ErrorOptions) {
    super(message, options);
    this.temporary = temporary;
  }
}

/** What was answered last, by address: an answer that is the same is the same object, so that nothing is laid out anew for it. */
const answered = new Map<string, { readonly etag: string; readonly value: unknown }>();

/** @throws AnswerError with the API's own words, or the network's */
export async function fetchAnswer<T>(url: string): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, { headers: { Accept: "application/json" } });
  } catch (cause) {
    throw new AnswerError("Parley’s server does not answer.", true, { cause });
  }
  if (response.ok) {
    const etag = response.headers.get("ETag");
    const before = answered.get(url);
    if (etag !== null && before?.etag === etag) return before.value as T;
    const value = (await response.json()) as T;
    if (etag !== null) answered.set(url, { etag, value });
    return value;
  }
  const body = (await response.json().catch(() => null)) as { error?: { message?: string } } | null;
  throw new AnswerError(body?.error?.message ?? `The server answered ${response.status}.`, response.status >= 500);
}

const STEADY: SWRConfiguration = {
  // An answer that came is another one: to look for a difference in thousands of ties would hold up the page.
  compare: (a, b) => a === b,
  keepPreviousData: true,
  revalidateOnFocus: false,
  revalidateOnReconnect: true,
  revalidateIfStale: false,
  dedupingInterval: 60_000,
  shouldRetryOnError: false,
};

export interface Answer<T> {
  /** The last answer; while a new one is on its way, that of the view before. */
  readonly data: T | undefined;
  readonly error: AnswerError | undefined;
  readonly loading: boolean;
  readonly retry: () => void;
}

/** An answer of the API, kept for as long as the page is open. A null address asks nothing. */
export function useAnswer<T>(url: string | null): Answer<T> {
  const { data, error, isValidating, mutate } = useSWR<T, AnswerError>(url, fetchAnswer, STEADY);
  return { data, error, loading: isValidating, retry: () => void mutate() };
}

/** After a failure the answer of the view before says nothing of this one; none of it may read as no results. */
export function known<T>({ data, error }: Answer<T>): T | undefined {
  return error === undefined ? data : undefined;
}
