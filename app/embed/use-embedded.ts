"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useMemo, useState } from "react";
import { stepInEmbed } from "@/lib/view/embed";
import type { Problem } from "@/lib/view/parameters";
import { parseView, type View } from "@/lib/view/view";
import type { Change } from "../explorer/use-view";

/** The view that the address asks for, with what a reader selects in it: kept for as long as the page is open, and nowhere else. */
export function useEmbedded(): { readonly view: View; readonly problems: readonly Problem[]; readonly change: Change } {
  const search = useSearchParams().toString();
  const { view: asked, problems } = useMemo(() => parseView(new URLSearchParams(search)), [search]);
  const [view, setView] = useState(asked);
  const change = useCallback<Change>((step) => setView((now) => stepInEmbed(now, step(now))), []);
  return { view, problems, change };
}
