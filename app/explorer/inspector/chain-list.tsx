"use client";

import type { PathAnswer, PathChain, PathStep } from "@/lib/domain/path-answers";
import { chooseChain, stepAsTable } from "@/lib/view/chains";
import { countWords, numberWords } from "@/lib/view/labels";
import { stepWords, wayWords } from "@/lib/view/path-words";
import { viewHref } from "@/lib/view/view";
import { Disclosure } from "../../components/disclosure";
import { FollowLink } from "../../components/follow-link";
import { MeetingList } from "../../components/meeting-list";
import type { Shown } from "./shown";
import inspector from "./inspector.module.css";
import styles from "./chain-list.module.css";

interface ChainListProps {
  readonly answer: PathAnswer;
  /** The number of the first of them. */
  readonly first: number;
  readonly shown: Shown;
}

/** Chains in their order, each with a button that lets it stand out in the graph. */
export function ChainList({ answer: { chains, maxParticipants }, first, shown }: ChainListProps) {
  return (
    <ol className={styles.chains} start={first}>
      {chains.map((chain, i) => <Chain key={chain.steps.map(({ to }) => to.id).join("~")} chain={chain} nth={first + i} maxParticipants={maxParticipants} shown={shown} />)}
    </ol>
  );
}

interface ChainProps {
  readonly chain: PathChain;
  readonly nth: number;
  readonly maxParticipants: number;
  readonly shown: Shown;
}

function Chain({ chain, nth, maxParticipants, shown }: ChainProps) {
  const { view, change, following } = shown;
  const chosen = view.chain === nth;
  const listed = chain.steps.reduce((sum, { total }) => sum + total, 0);
  return (
    <li className={styles.chain} data-chain={nth} data-chosen={chosen || undefined}>
      <button type="button" className={styles.way} aria-pressed={chosen} title={chosen ? "Show all chains alike" : "Let it stand out in the graph"} onClick={() => change((now) => chooseChain(now, nth))}>
        <span className={styles.nth}>{nth}</span> {sentenceCase(wayWords(chain))}
      </button>
      <p className={styles.sentence}>
        {chain.steps.map((step, i) => (
          <Step key={step.to.id} step={step} end={i === chain.steps.length - 1 ? "." : "; "} maxParticipants={maxParticipants} shown={shown} />
        ))}
      </p>
      <Disclosure summary={`${countWords(listed, "meeting")} with ${listed === 1 ? "its" : "their"} sources`}>
        {chain.steps.map(({ from, to, meetings, total }) => (
          <section key={to.id} className={styles.behind}>
            <h4 className={styles.two}>
              <FollowLink href={following.href(`${from.id}~${to.id}`)} onFollow={following.follow && (() => following.follow?.(`${from.id}~${to.id}`))}>{from.label} and {to.label}</FollowLink>
            </h4>
            <MeetingList items={meetings} about={[from.id, to.id]} level={5} following={following} />
            {meetings.length < total && <p className={inspector.quiet}>{numberWords(meetings.length)} of {numberWords(total)}</p>}
          </section>
        ))}
      </Disclosure>
    </li>
  );
}

interface StepProps {
  readonly step: PathStep;
  /** What ends it. */
  readonly end: string;
  readonly maxParticipants: number;
  readonly shown: Shown;
}

/** A step as a part of the sentence: both names, the first meeting, and the others as links to what they say. */
function Step({ step, end, maxParticipants, shown: { view, change, following: { href, follow } } }: StepProps) {
  const { from, to, meetings: [first] } = step;
  const words = stepWords(step);
  const link = (id: string, label: string, className?: string) =>
    <FollowLink href={href(id)} className={className} onFollow={follow && (() => follow(id))}>{label}</FollowLink>;
  return (
    <>
      {link(from.id, from.label, styles.name)} {words.verb} {link(to.id, to.label, styles.name)} {first && link(first.id, words.first)}
      {words.more !== null && (
        <>
          {" (and "}
          <FollowLink href={viewHref(stepAsTable(view, step, maxParticipants))} onFollow={() => change((now) => stepAsTable(now, step, maxParticipants))}>
            {words.more}<span className="visually-hidden">: all {numberWords(step.total)} as a table</span>
          </FollowLink>
          )
        </>
      )}
      {end}
    </>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
