import { z } from "zod";
import { MEETING_ORDERS, type MeetingOrder } from "@/lib/domain/orders";
import { keyCount } from "../cypher/meetings";
import { StoreError } from "../port";

/** Where a page ended: the order, what it compares of the last item, and that item's id. */
const cursor = z.strictObject({
  o: z.enum(MEETING_ORDERS),
  k: z.array(z.union([z.string(), z.number()])),
  i: z.string(),
});
export interface Position {
  readonly keys: readonly (string | number)[];
  readonly id: string;
}

/** base64url of JSON: opaque to callers, and safe in an address. */
export function writeCursor(order: MeetingOrder, { keys, id }: Position): string {
  return Buffer.from(JSON.stringify({ o: order, k: keys, i: id })).toString("base64url");
}

/** @throws StoreError `bad-cursor` where the text is no cursor, or one of another order */
export function readCursor(text: string, order: MeetingOrder): Position {
  const parsed = cursor.safeParse(json(text));
  if (!parsed.success || parsed.data.o !== order || parsed.data.k.length !== keyCount(order)) {
    throw new StoreError("bad-cursor", "The cursor does not come from this list in this order.");
  }
  return { keys: parsed.data.k, id: parsed.data.i };
}

function json(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
