import { cache } from "react";
import type { ActorDossier } from "@/lib/domain/dossier-answers";
import { namedActor, type NamedActor } from "@/lib/server/named-actor";
import { getStore } from "@/lib/server/store";
import type { AskedSide } from "@/lib/view/compare-address";

/** A side as it was asked for, whom that means, and the record of its time where that is one actor. */
export interface FoundSide {
  readonly asked: AskedSide;
  /** Null where nobody was asked for. */
  readonly named: NamedActor | null;
  readonly record: ActorDossier | null;
}

/** Finds a side; once for the page's metadata and its body together. */
export function findSide({ text, window: { from, to } }: AskedSide): Promise<FoundSide> {
  return find(text, from, to);
}

const find = cache(async (text: string | null, from: string | null, to: string | null): Promise<FoundSide> => {
  const asked = { text, window: { from, to } };
  if (text === null) return { asked, named: null, record: null };
  const store = await getStore();
  const named = await namedActor(store, text);
  return { asked, named, record: named.kind === "actor" ? await store.actor(named.id, asked.window) : null };
});
