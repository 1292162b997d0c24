import { readEnv } from "@/lib/server/env";
import { parseView } from "@/lib/view/view";
import { toSearchParams, type PageSearch } from "@/lib/view/page-search";
import { Explorer } from "./explorer/explorer";
import { firstAnswers } from "./explorer/first-answers";

/** The explorer, with the answers of its first view already in it. */
export default async function ExplorerPage({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  const { view } = parseView(toSearchParams(await searchParams));
  return <Explorer first={await firstAnswers(view)} framedBy={readEnv().embedOrigins} />;
}
