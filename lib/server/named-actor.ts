import type { SearchItem } from "@/lib/domain/answers";
import { EVERY_MEETING } from "@/lib/domain/filter";
import { fold } from "@/lib/domain/fold";
import { actorId } from "@/lib/domain/ids";
import type { GraphStore } from "@/lib/store/port";
import { isActor } from "@/lib/view/found";

/** Whom a text means, which may be an id or a name. */
export type NamedActor =
  | { readonly kind: "actor"; readonly id: string }
  /** Several bear the name; the best first. */
  | { readonly kind: "choices"; readonly items: readonly SearchItem[] }
  | { readonly kind: "nobody" };

/** Found by a name; actors come before meetings and sources, so that few are missed. */
const LOOKED_AT = 60;

/**
 * Finds whom a text means: the actor of that id, in any case; else the only one that bears exactly this name, or the
 * only one found by these words.
 * @throws StoreError
 */
export async function namedActor(store: GraphStore, text: string): Promise<NamedActor> {
  const ids = [...new Set([text, text.toLowerCase(), text.toUpperCase()])].filter((id) => actorId.safeParse(id).success);
  if (ids.length > 0) {
    const unknown = new Set((await store.unknown(EVERY_MEETING, ids)).map(({ id }) => id));
    const known = ids.find((id) => !unknown.has(id));
    if (known !== undefined) return { kind: "actor", id: known };
  }
  const found = (await store.search(text, LOOKED_AT)).filter(isActor);
  const exact = found.filter(({ label }) => fold(label) === fold(text));
  const [only] = exact.length > 0 ? exact : found;
  if (only === undefined) return { kind: "nobody" };
  return exact.length === 1 || found.length === 1 ? { kind: "actor", id: only.id } : { kind: "choices", items: found };
}
