import type { Metadata } from "next";
import { readEnv } from "@/lib/server/env";
import { getInfo, getStore } from "@/lib/server/store";
import { methodExamples } from "./examples";
import { Method } from "./method";

export const metadata: Metadata = {
  title: "Method",
  description: "How values are settled from sources, disputes found, meetings counted and measures computed, how to cite, and where to report a mistake.",
  alternates: { canonical: "/method" },
};

/** The page on method. */
export default async function MethodPage() {
  const info = await getInfo();
  const examples = await methodExamples(await getStore(), info.revision);
  return <Method examples={examples} info={info} reportUrl={readEnv().reportUrl} />;
}
