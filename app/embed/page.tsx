import type { Metadata } from "next";
import { toSearchParams, type PageSearch } from "@/lib/view/page-search";
import { parseView } from "@/lib/view/view";
import { firstAnswers } from "../explorer/first-answers";
import { Embed } from "./embed";

export const metadata: Metadata = { title: "A view of Parley", robots: { index: false } };

/** A view of the explorer to be looked at in another page. It takes the view's own parameters. */
export default async function EmbedPage({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  const { view } = parseView(toSearchParams(await searchParams));
  return <Embed first={await firstAnswers(view)} />;
}
