import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getStore } from "@/lib/server/store";
import { faultWords, isTidy, readComparison, SIDES } from "@/lib/view/compare-address";
import { comparedTitle } from "@/lib/view/compare-rows";
import { compareHref } from "@/lib/view/hrefs";
import { toSearchParams, type PageSearch } from "@/lib/view/page-search";
import { Faults } from "../components/faults";
import { PageShell } from "../components/page-shell";
import { Choices } from "./choices";
import { CompareForm } from "./compare-form";
import { Comparison } from "./comparison";
import { findSide } from "./found-side";
import { comparisonsOf, comparisonsWithin } from "./suggested";
import { Suggestions } from "./suggestions";

interface Props {
  readonly searchParams: Promise<PageSearch>;
}

async function read({ searchParams }: Props) {
  const address = toSearchParams(await searchParams);
  const { problems, a, b } = readComparison(address);
  return { address, problems, sides: { a: await findSide(a), b: await findSide(b) } };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { sides: { a: { record: a }, b: { record: b } } } = await read(props);
  if (a === null || b === null) return { title: "Compare", description: "Two actors, or one in two times, side by side." };
  const title = comparedTitle({ a, b });
  return {
    title: `${title}, compared`,
    description: `${title} side by side: meetings held, where, with whom and what about, with the articles that report them.`,
    alternates: { canonical: compareHref({ id: a.id, ...a.window }, { id: b.id, ...b.window }) },
  };
}

/** Two actors, or one in two times, side by side; before that, a form that asks for them. */
export default async function ComparePage(props: Props) {
  const { address, problems, sides } = await read(props);
  const { a: { record: a }, b: { record: b } } = sides;
  const above = (
    <>
      <Faults sentences={[
        ...problems.map((problem) => faultWords(problem, address.getAll(problem.parameter))),
        ...SIDES.flatMap((side) => (sides[side].named?.kind === "nobody" ? [`Nobody in the data is named “${sides[side].asked.text}”.`] : [])),
      ]} />
      <CompareForm sides={sides} />
    </>
  );
  if (a !== null && b !== null) {
    if (problems.length === 0 && !isTidy(address, { a: a.id, b: b.id })) redirect(compareHref({ id: a.id, ...a.window }, { id: b.id, ...b.window }));
    return <Comparison a={a} b={b}>{above}</Comparison>;
  }
  const known = a ?? b;
  return (
    <PageShell kicker="Compare" title="Side by side" lead="Two people, countries or organizations, or one of them in two times: the same measures in two columns, and what lies between them.">
      {above}
      {SIDES.map((side) => {
        const { named, asked } = sides[side];
        return named?.kind === "choices" && <Choices key={side} text={asked.text ?? ""} side={side} items={named.items} address={address} />;
      })}
      <Suggestions items={known === null ? await comparisonsWithin(await getStore()) : comparisonsOf(known)} of={known?.label ?? null} />
    </PageShell>
  );
}
