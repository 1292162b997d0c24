"use client";

import { useEffect, useState } from "react";
import type { Graph } from "@/lib/domain/answers";
import { networkOf, type Network, type NetworkMeasures } from "@/lib/view/network";
import { networkUrl } from "@/lib/view/requests";
import { asksForMeasures, type View } from "@/lib/view/view";
import { AnswerError, useAnswer } from "../use-answer";
import { workerOf } from "../workers/ask-worker";

/** The measures of a view's network. */
export interface Measured {
  /** The network and what was found of it; while those of a new view are worked out, those of the view before. */
  readonly found: { readonly network: Graph; readonly measures: NetworkMeasures } | null;
  readonly working: boolean;
  readonly error: AnswerError | undefined;
  readonly retry: () => void;
}

/** What the worker made of a network; null where it failed. */
type Outcome = { readonly network: Graph; readonly measures: NetworkMeasures | null };

const askWorker = workerOf<Network, NetworkMeasures>(
  () => new Worker(new URL("./measures-worker.ts", import.meta.url), { type: "module", name: "measures" }),
);
/** Kept for as long as the answer that was measured. */
const known = new WeakMap<Graph, NetworkMeasures>();

/** Measures the network of a view, where the view shows measures: beside the page, broken off when the view changes. */
export function useMeasures(view: View): Measured {
  const wanted = asksForMeasures(view);
  const { data: network, error, loading, retry } = useAnswer<Graph>(wanted ? networkUrl(view) : null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (!wanted || network === undefined) return;
    const given = new AbortController();
    const take = (measures: NetworkMeasures | null) => {
      if (!given.signal.aborted) setOutcome({ network, measures });
    };
    void measure(network, given.signal).then(take, () => take(null));
    return () => given.abort();
  }, [wanted, network, tries]);

  const stands = outcome !== null && outcome.network === network;
  const broken = stands && outcome.measures === null;
  const measures = outcome?.measures ?? null;
  return {
    found: wanted && error === undefined && outcome !== null && measures !== null ? { network: outcome.network, measures } : null,
    working: wanted && error === undefined && (loading || !stands),
    error: error ?? (broken ? new AnswerError("The measures could not be worked out.", true) : undefined),
    retry: () => {
      if (error !== undefined) return retry();
      setOutcome(null);
      setTries((before) => before + 1);
    },
  };
}

async function measure(network: Graph, signal: AbortSignal): Promise<NetworkMeasures> {
  const before = known.get(network);
  if (before !== undefined) return before;
  const measures = await askWorker(networkOf(network), signal);
  known.set(network, measures);
  return measures;
}
