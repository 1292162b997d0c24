import { notFound, permanentRedirect } from "next/navigation";
import type { z } from "zod";
import { countryId } from "@/lib/domain/ids";

/**
 * The id of a page's path. An address in another case goes to the right one, since people type and mail addresses;
 * what cannot be an id is not found.
 * @param raw the path's part as Next hands it over
 * @param schema of the ids of this kind
 * @param path before the id: `/actors`
 */
export function pageId<S extends z.ZodType<string>>(raw: string, schema: S, path: string): z.output<S> {
  const text = decoded(raw);
  for (const candidate of [text, text.toLowerCase(), text.toUpperCase()]) {
    const id = schema.safeParse(candidate);
    if (!id.success) continue;
    if (candidate !== text) permanentRedirect(`${path}/${candidate}`);
    return id.data;
  }
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
