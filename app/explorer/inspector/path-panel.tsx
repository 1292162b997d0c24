"use client";

import { useRef } from "react";
import type { PathAnswer } from "@/lib/domain/path-answers";
import { chainsBetween } from "@/lib/view/chains";
import { wordsOfId } from "@/lib/view/chips";
import { numberWords } from "@/lib/view/labels";
import { distanceWords } from "@/lib/view/path-words";
import { usePointingAtChains } from "../pointed-chain";
import type { ShownChains } from "../use-chains";
import { ChainList } from "./chain-list";
import { LitChain } from "./lit-chain";
import { NoChain } from "./no-chain";
import type { Shown } from "./shown";
import { Failed, Waiting } from "./states";
import styles from "./inspector.module.css";

interface PathPanelProps {
  readonly chains: ShownChains;
  readonly shown: Shown;
}

/** The chains of meetings between two actors: each as a sentence, with the meetings behind its steps. */
export function PathPanel({ chains, shown }: PathPanelProps) {
  const { ends, shortest: { data, error, retry } } = chains;
  const [from, to] = [data?.a.label ?? wordsOfId(ends[0]), data?.b.label ?? wordsOfId(ends[1])];
  return (
    <>
      <p className={styles.kicker}>Chains of meetings</p>
      <h2 className={styles.name}>{from}<br /><i className={styles.and}>to</i> {to}</h2>
      {error && <Failed error={error} retry={retry} />}
      {!error && data === undefined && <Waiting />}
      {!error && data !== undefined && (data.length === null
        ? <NoChain answer={data} ends={ends} shown={shown} />
        : <FoundChains answer={data} chains={chains} shown={shown} />)}
    </>
  );
}

function FoundChains({ answer, chains: { ends: [a, b], indirect, listed }, shown }: PathPanelProps & { readonly answer: PathAnswer }) {
  const list = useRef<HTMLDivElement>(null);
  usePointingAtChains(list);
  return (
    <>
      <LitChain chains={listed} />
      <p className={styles.record} role="status">{distanceWords(answer)}</p>
      <p className={styles.actions}>
        <button type="button" className={styles.action} onClick={() => shown.change((now) => chainsBetween(now, b, a))}>From the other end</button>
      </p>
      <div ref={list}>
        <ChainList answer={answer} first={1} shown={shown} />
        {answer.length === 1 && <ThroughOthers answer={indirect.data} first={answer.chains.length + 1} shown={shown} />}
        {indirect.error && <Failed error={indirect.error} retry={indirect.retry} />}
      </div>
      <p className={styles.hint}>Each step rests on the meetings held, of at most {numberWords(answer.maxParticipants)}, under the filters.</p>
    </>
  );
}

/** Two who met are one step apart; how else they are joined is worth telling all the same. */
function ThroughOthers({ answer, first, shown }: { readonly answer: PathAnswer | undefined; readonly first: number; readonly shown: Shown }) {
  if (answer === undefined) return null;
  const words = distanceWords(answer);
  return (
    <>
      <h3 className={styles.section}>Through others</h3>
      <p className={styles.hint} role="status">{words ?? "There is no other way, of such meetings under these filters."}</p>
      <ChainList answer={answer} first={first} shown={shown} />
    </>
  );
}
