import { openStore } from "@/lib/store/open";
import type { GraphStore } from "@/lib/store/port";
import type { StoreInfo } from "@/lib/domain/answers";
import { readEnv } from "./env";

interface Held {
  store: Promise<GraphStore> | null;
  info: { readonly answer: Promise<StoreInfo>; readonly at: number } | null;
}

/** The revision may be this old: other processes load data into Neo4j, but not many times a second. */
const INFO_AGE_MS = 1000;

// On globalThis, since in development every reload evaluates this module anew, and the embedded engine's file can be
// opened once only.
const held: Held = ((globalThis as { parley?: Held }).parley ??= listenForTheEnd({ store: null, info: null }));

/**
 * The one store of this process, opened when first asked for; after a failure to open, opened anew.
 * @throws StoreError, EnvError
 */
export function getStore(): Promise<GraphStore> {
  held.store ??= open();
  return held.store;
}

async function open(): Promise<GraphStore> {
  try {
    return await openStore(readEnv().store);
  } catch (error) {
    held.store = null;
    throw error;
  }
}

/** What the store holds, asked at most once a second. @throws StoreError, EnvError */
export async function getInfo(): Promise<StoreInfo> {
  const now = Date.now();
  if (held.info === null || now - held.info.at > INFO_AGE_MS) {
    held.info = { at: now, answer: getStore().then((store) => store.info()) };
    held.info.answer.catch(() => (held.info = null));
  }
  return held.info.answer;
}

function listenForTheEnd(fresh: Held): Held {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => void held.store?.then((store) => store.close()).catch(() => undefined));
  }
  return fresh;
}
