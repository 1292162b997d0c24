import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { z } from "zod";
import type { GraphStore } from "@/lib/store/port";
import { countryId } from "@/lib/domain/ids";
import { getStore } from "./store";

/**
 * The id of a page's path. An address in another case goes to the right one, since people type and mail addresses;
 * what cannot be an id is not found.
 * @param raw the path's part as Next hands it over
 * @param schema of the ids of this kind
 * @param path before the id: `/actors`
 */
function pageId<S extends z.ZodType<string>>(raw: string, schema: S, path: string): z.output<S> {
  const text = decoded(raw);
  for (const candidate of [text, text.toLowerCase(), text.toUpperCase()]) {
    const id = schema.safeParse(candidate);
    if (!id.success) continue;
    if (candidate !== text) permanentRedirect(`${path}/${candidate}`);
    return id.data;
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
