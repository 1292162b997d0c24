"use client";

import { useEffect, useState } from "react";
import type { SearchItem } from "@/lib/domain/answers";

/** A search as it stands: what was found for which words, or that the server did not answer. */
export type Found =
  | { readonly state: "idle" }
  | { readonly state: "asking"; readonly items: readonly SearchItem[] }
  | { readonly state: "found"; readonly words: string; readonly items: readonly SearchItem[] }
  | { readonly state: "failed"; readonly message: string };

const PAUSE_MS = 160;
const LIMIT = 12;

/**
 * What bears these words. Asks when typing pauses, and drops the question before.
 * @param limit how many at most; more where only some kinds will be of use
 */
export function useFound(text: string, limit = LIMIT): Found {
  const words = text.trim();
  const [answer, setAnswer] = useState<Found>({ state: "idle" });

  useEffect(() => {
    if (words === "") return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(words, limit, controller.signal).then(
        (items) => setAnswer({ state: "found", words, items }),
        (cause: unknown) => {
          if (!controller.signal.aborted) setAnswer({ state: "failed", message: cause instanceof Error ? cause.message : "The search failed." });
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [words, limit]);

  if (words === "") return { state: "idle" };
  if (answer.state === "found" && answer.words !== words) return { state: "asking", items: answer.items };
  return answer.state === "idle" ? { state: "asking", items: [] } : answer;
}

async function ask(words: string, limit: number, signal: AbortSignal): Promise<SearchItem[]> {
  const search = new URLSearchParams({ q: words, limit: String(limit) });
  let response: Response;
  try {
    response = await fetch(`/api/v1/search?${search.toString()}`, { signal, headers: { Accept: "application/json" } });
  } catch (cause) {
    throw new Error("Parley’s server does not answer. Type on to try again.", { cause });
  }
  const body = (await response.json().catch(() => null)) as { items?: SearchItem[]; error?: { message?: string } } | null;
  if (response.ok && body?.items) return body.items;
  throw new Error(body?.error?.message ?? `The server answered ${response.status}.`);
}
