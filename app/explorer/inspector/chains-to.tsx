"use client";

import { useEffect, useRef, useState } from "react";
import type { ActorKind } from "@/lib/domain/words";
import { canBeEnd, levelOfChains } from "@/lib/view/chains";
import { ActorField } from "../../components/actor-field";
import type { Shown } from "./shown";
import styles from "./inspector.module.css";

interface ChainsToProps {
  readonly from: { readonly id: string; readonly kind: ActorKind; readonly label: string };
  readonly shown: Shown;
}

/** Whether the search for the other end is open, and what opens it. */
export function useChainsTo({ from, shown }: { readonly from: ChainsToProps["from"] | undefined; readonly shown: Shown }) {
  const [open, setOpen] = useState(false);
  return {
    button: (
      <button type="button" className={styles.action} aria-expanded={open} onClick={() => setOpen(!open)}>Chains to…</button>
    ),
    field: open && from !== undefined ? <ChainsTo from={from} shown={shown} /> : null,
  };
}

/** The search for the other end of the chains from an actor. */
function ChainsTo({ from: { id, kind, label }, shown: { view, graph, showChains } }: ChainsToProps) {
  const field = useRef<HTMLDivElement>(null);
  const level = levelOfChains(view, kind, graph, id);
  useEffect(() => field.current?.querySelector("input")?.focus(), []);
  return (
    <div ref={field} className={styles.chainsTo}>
      <ActorField
        name="to" label={`Chains of meetings from ${label} to`} defaultValue="" placeholder={level === "person" ? "A person" : "A country or organization"}
        isWanted={(item) => item.id !== id && canBeEnd(item, level)} onChoose={(item) => showChains(id, item.id, level)}
      />
    </div>
  );
}
