"use client";

import { useState, type ReactNode } from "react";
import { SWRConfig } from "swr";
import type { FirstAnswers } from "./first-answers";

/** What within it asks the API finds these answers there already, and keeps what else it is told. */
export function Answered({ answers, children }: { readonly answers: FirstAnswers["answers"]; readonly children: ReactNode }) {
  // As a fallback they would yield to the answers of the view before, when one comes back to the first view.
  const [cache] = useState(() => new Map(Object.entries(answers).map(([url, data]) => [url, { data }])));
  return <SWRConfig value={{ provider: () => cache }}>{children}</SWRConfig>;
}
