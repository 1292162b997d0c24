import { z } from "zod";
import { searchItem, type SearchItem } from "@/lib/domain/answers";
import type { Command } from "./command";

/** What was done last by name, so that it comes first again. */

/** The command's id, and what was found, where it was about that. */
export interface Recent {
  readonly id: string;
  readonly item?: SearchItem;
}

const MOST = 8;
const stored = z.array(z.object({ id: z.string().max(400), item: searchItem.optional() })).max(MOST);

/** Reads what was remembered; what cannot be read is nothing. */
export function readRecent(json: string | null): readonly Recent[] {
  try {
    const read = stored.safeParse(JSON.parse(json ?? "[]"));
    return read.success ? read.data.map(({ id, item }) => ({ id, ...(item !== undefined && { item }) })) : [];
  } catch {
    return [];
  }
}

/** Remembers a command as the last. Undoing is no news. */
export function remember(recent: readonly Recent[], { id, item }: Pick<Command, "id" | "item">): readonly Recent[] {
  if (id === "do:undo" || id === "do:redo") return recent;
  return [{ id, ...(item !== undefined && { item }) }, ...recent.filter((each) => each.id !== id)].slice(0, MOST);
}
