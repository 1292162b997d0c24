import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { z } from "zod";
import type { GraphStore } from "@/lib/store/port";
import { EVERY_MEETING } from "@/lib/domain/filter";
import { actorId, countryId, type ActorId } from "@/lib/domain/ids";
import { actorHref } from "@/lib/view/hrefs";
import { getStore } from "./store";

/**
 * The id of a page's path. An address in another case goes to the right one, since people type and mail addresses;
 * what cannot be an id is not found.
 * @param raw the path's part as Next hands it over
 * @param schema of the ids of this kind
 * @param path before the id: `/actors`
 */
function pageId<S extends z.ZodType<string>>(raw: string, schema: S, path: string): z.output<S> {
  const { id, exact } = readId(raw, schema);
  if (!exact) permanentRedirect(`${path}/${id}`);
  return id;
}

/** An id as it is written, and whether it was written so. What cannot be one is not found. */
function readId<S extends z.ZodType<string>>(raw: string, schema: S): { readonly id: z.output<S>; readonly exact: boolean } {
  const text = decoded(raw);
  for (const candidate of [text, text.toLowerCase(), text.toUpperCase()]) {
    const id = schema.safeParse(candidate);
    if (id.success) return { id: id.data, exact: candidate === text };
  }
  return notFound();
}

/**
 * Reads the record that a page shows, once for its metadata and its body together.
 * @param schema of its ids, and `path` before them: see `pageId`
 * @param ask for the record; null where there is none
 * @param missing what happens then; without it, the page is not found
 */
export function recordOf<S extends z.ZodType<string>, T>(
  schema: S,
  path: string,
  ask: (store: GraphStore, id: z.output<S>) => Promise<T | null>,
  missing: (id: z.output<S>) => never = notFound,
): (raw: string) => Promise<T> {
  return cache(async (raw) => {
    const id = pageId(raw, schema, path);
    return (await ask(await getStore(), id)) ?? missing(id);
  });
}

/**
 * The ids of two actors in a path, each read as `pageId` reads one; an actor beside itself goes to its own page.
 * @param address of the page of two
 */
export function pageIds(rawA: string, rawB: string, address: (a: string, b: string) => string): readonly [a: ActorId, b: ActorId] {
  const [a, b] = [readId(rawA, actorId), readId(rawB, actorId)];
  if (a.id === b.id) permanentRedirect(actorHref(a.id));
  if (!a.exact || !b.exact) permanentRedirect(address(a.id, b.id));
  return [a.id, b.id];
}

/** Where one of two is nobody's id: see `noSuchActor`. */
export async function noSuchActors(store: GraphStore, ids: readonly [string, string], address: (a: string, b: string) => string): Promise<never> {
  const unknown = new Set((await store.unknown(EVERY_MEETING, ids)).map(({ id }) => id));
  const [a, b] = ids.map((id) => (unknown.has(id) ? countryId.safeParse(id.toUpperCase()).data ?? id : id));
  if (a !== undefined && b !== undefined && (a !== ids[0] || b !== ids[1])) permanentRedirect(address(a, b));
  return notFound();
}

/** Where nobody has the id: three letters may mean a country, whose code is in capitals. */
export function noSuchActor(id: string): never {
  const code = countryId.safeParse(id.toUpperCase());
  if (code.success && code.data !== id) permanentRedirect(`/actors/${code.data}`);
  return notFound();
}

function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
