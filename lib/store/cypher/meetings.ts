import type { MeetingOrder } from "@/lib/domain/orders";
import type { Clause, Value } from "../engine";

/** `… RETURN count(m) AS total` */
export function count(selected: Clause): Clause {
  return { ...selected, text: `${selected.text}\nRETURN count(m) AS total` };
}

interface Column {
  readonly key: string;
  readonly isDescending: boolean;
}

/** After every text and every day: what has no such value comes last, whichever way the list is turned. */
const LAST = "\uffff";

/** What each order compares, first to last; the id, ascending, follows. */
function columns(order: MeetingOrder): readonly Column[] {
  if (order === "newest" || order === "oldest") {
    const isDescending = order === "newest";
    const none = isDescending ? "''" : "$last";
    return [{ key: `coalesce(m.earliest, ${none})`, isDescending }, { key: `coalesce(m.latest, ${none})`, isDescending }];
  }
  const isDescending = order.startsWith("-");
  const column = order.replace("-", "") as Exclude<MeetingOrder, "newest" | "oldest" | `-${string}`>;
  const key = {
    title: "m.titleKey",
    place: `coalesce(m.placeKey, ${isDescending ? "''" : "$last"})`,
    kind: "m.kind",
    format: "m.format",
    status: "m.status",
    participants: "m.participantCount",
    topics: "m.topicCount",
    sources: "m.sourceCount",
  }[column];
  return [{ key, isDescending }];
}

/**
 * A page of ids in an order, with what the order compares, from which the next page's cursor is made.
 *
 *     … WITH m, coalesce(m.earliest, '') AS key0, coalesce(m.latest, '') AS key1
 *     WHERE key0 < $after0 OR (key0 = $after0 AND (key1 < $after1 OR (key1 = $after1 AND m.id > $afterId)))
 *     RETURN m.id AS id, [key0, key1] AS keys ORDER BY key0 DESC, key1 DESC, id LIMIT $limit
 *
 * @param after the keys and the id of the last item of the page before
 */
export function page(selected: Clause, order: MeetingOrder, limit: number, after: { readonly keys: readonly Value[]; readonly id: string } | null): Clause {
  const ordered = columns(order);
  const keys = ordered.map((_, i) => `key${i}`);
  const beyond = ordered.reduceRight(
    (rest, { isDescending }, i) => `key${i} ${isDescending ? "<" : ">"} $after${i} OR (key${i} = $after${i} AND (${rest}))`,
    "m.id > $afterId",
  );
  return {
    text: `${selected.text}
WITH m, ${ordered.map(({ key }, i) => `${key} AS key${i}`).join(", ")}${after === null ? "" : `\nWHERE ${beyond}`}
RETURN m.id AS id, [${keys.join(", ")}] AS keys
ORDER BY ${ordered.map(({ isDescending }, i) => `key${i}${isDescending ? " DESC" : ""}`).join(", ")}, id LIMIT $limit`,
    parameters: {
      ...selected.parameters, limit, last: LAST,
      ...(after === null ? {} : { afterId: after.id, ...Object.fromEntries(after.keys.map((value, i) => [`after${i}`, value])) }),
    },
  };
}

/** How many keys an order compares, so that a cursor can be checked. */
export function keyCount(order: MeetingOrder): number {
  return columns(order).length;
}

/** How a meeting is listed, with the ids of all that it names. `{ids: ["2023-02-22-wang-putin-moscow"]}` */
export const ITEMS = `UNWIND $ids AS id MATCH (m:Meeting {id: id})
RETURN m {.id, .title, .date, .earliest, .latest, .format, .kind, .status, .disputed} AS meeting,
  [(m)<-[p:PARTICIPATED]-(a:Actor) | {actor: a.id, role: p.role, capacity: p.capacity, office: p.office, forId: p.forId, seen: p.\`where\`, position: p.position}] AS participants,
  [(m)-[:HELD_IN]->(x:Place) | x.id] AS places,
  [(m)-[r:ABOUT]->(t:Topic) | [r.position, t.id]] AS topics,
  [(m)<-[:ON]-(c:Claim) | c.sourceId] AS sources,
  [(m)-[:PART_OF]->(w:Meeting) | w {.id, .title, .date, .status}] AS wholes,
  m.partCount AS partCount`;

/** What a meeting's values are settled from. */
const CLAIMED = `{date: m.compiledDate, place: m.compiledPlace, format: m.compiledFormat} AS compiled,
  [(m)<-[:ON]-(c:Claim) | c {.sourceId, .says, .date, .placeId, .status, .format, .participants}] AS claims`;

/** Meetings with what their values are settled from. `{ids: ["2023-02-22-wang-putin-moscow"]}` */
export const CLAIMS = `UNWIND $ids AS id MATCH (m:Meeting {id: id}) RETURN m.id AS id, ${CLAIMED}`;

/** What a meeting's own page shows beside what lists show. `{id: "2023-02-22-wang-putin-moscow"}` */
export const DETAIL = `MATCH (m:Meeting {id: $id})
RETURN ${CLAIMED},
  [(m)-[:HOSTED_BY]->(h:Actor) | h.id] AS hosts,
  [(m)<-[:\`IN\`]-(s:Statement) | s.id] AS statements,
  [(m)<-[:PART_OF]-(part:Meeting) | part.id] AS parts`;

/** Statements with the ids of all that they name. `{ids: ["2023-02-22-wang-putin-moscow-s1"]}` */
export const STATEMENTS = `UNWIND $ids AS id MATCH (s:Statement {id: id})
MATCH (s)<-[:SAID]-(a:Actor) MATCH (s)-[:ABOUT]->(t:Topic) MATCH (s)-[:FROM]->(f:Source) MATCH (s)-[:\`IN\`]->(m:Meeting)
RETURN s {.id, .says, .note, .position} AS statement, a.id AS by, t.id AS topic, f.id AS source, m.id AS meeting, m.earliest AS day`;

/**
 * Places with what each lies within, and so on outwards: what settling claims needs to know. `{ids: ["kremlin"]}` gives
 * `{id: "kremlin", within: ["moscow"]}` and `{id: "moscow", within: []}`
 */
export const PLACES_WITHIN = `UNWIND $ids AS id MATCH (p:Place {id: id}) MATCH (p)-[:WITHIN*0..]->(outer:Place)
WITH DISTINCT outer RETURN outer.id AS id, [(outer)-[:WITHIN]->(o:Place) | o.id] AS within`;
