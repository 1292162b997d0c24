"use client";

import useSWRInfinite from "swr/infinite";
import type { MeetingItem, MeetingPage } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { meetingsOf } from "@/lib/view/requests";
import { fetchAnswer, type AnswerError } from "../use-answer";

export interface Meetings {
  /** Undefined until the first answer. */
  readonly items: readonly MeetingItem[] | undefined;
  readonly total: number;
  /** True where the list holds all of them. */
  readonly complete: boolean;
  readonly more: () => void;
  readonly loading: boolean;
  readonly error: AnswerError | undefined;
  readonly retry: () => void;
}

const STEADY = {
  revalidateFirstPage: false, revalidateIfStale: false, revalidateOnFocus: false, dedupingInterval: 60_000, shouldRetryOnError: false,
} as const;

/**
 * The meetings of a filter, newest first, a page at a time.
 * @param limit meetings a page, 1 to 500
 */
export function useMeetings(filter: MeetingFilter, limit: number): Meetings {
  const page = (index: number, before: MeetingPage | null) =>
    index === 0 ? meetingsOf(filter, limit) : before?.nextCursor ? meetingsOf(filter, limit, before.nextCursor) : null;
  const { data, error, isValidating, setSize, mutate } = useSWRInfinite<MeetingPage, AnswerError>(page, fetchAnswer, STEADY);
  return {
    items: data?.flatMap(({ items }) => items),
    total: data?.[0]?.total ?? 0,
    complete: data !== undefined && data.at(-1)?.nextCursor === null,
    more: () => void setSize((size) => size + 1),
    loading: isValidating,
    error,
    retry: () => void mutate(),
  };
}
