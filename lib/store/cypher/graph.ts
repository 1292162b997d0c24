import type { Level } from "@/lib/domain/words";
import type { Clause } from "../engine";

const MEMBERS: Readonly<Record<Level, string>> = {
  person: "(m)<-[p:PARTICIPATED]-(a:Actor)",
  country: "(m)-[p:INVOLVES]->(a:Actor)",
};

/**
 * The meetings selected, with the actors that each counts for: at the level of persons all who took part, at that of
 * countries all countries and organizations that took part or were acted for.
 *
 *     … RETURN m.id AS id, …, [(m)<-[p:PARTICIPATED]-(a:Actor) | a.id] AS members, […] AS atHome
 *     {id: "2023-02-22-wang-putin-moscow", earliest: "2023-02-22", …, size: 2, members: ["wang-yi", "vladimir-putin"], atHome: ["vladimir-putin"]}
 */
export function members(selected: Clause, level: Level): Clause {
  return {
    ...selected,
    text: `${selected.text}
RETURN m.id AS id, m.title AS title, m.date AS date, m.earliest AS earliest, m.latest AS latest, m.status AS status, m.kind AS kind,
  m.participantCount AS size, [${MEMBERS[level]} | a.id] AS members, [${MEMBERS[level]} WHERE p.\`where\` = 'home' | a.id] AS atHome`,
  };
}

/**
 * All who are of some countries, these themselves among them.
 * `{countries: ["CHN"]}` gives `{id: "wang-yi", country: "CHN"}`, …, `{id: "CHN", country: "CHN"}`
 */
export const OF_COUNTRIES = "MATCH (a:Actor) WHERE a.country IN $countries RETURN a.id AS id, a.country AS country";

/**
 * The meetings selected, as far as a search for chains needs them.
 *
 *     … RETURN m.id AS id, m.earliest AS earliest, m.latest AS latest, m.partCount AS partCount, [(m)<-[p:PARTICIPATED]-(a:Actor) | a.id] AS members
 *     {id: "tour", earliest: "2023-02-14", latest: "2023-02-22", partCount: 2, members: ["wang-yi", "sergey-lavrov", "recep-tayyip-erdogan"]}
 */
export function chainMeetings(selected: Clause, level: Level): Clause {
  return {
    ...selected,
    text: `${selected.text}
RETURN m.id AS id, m.earliest AS earliest, m.latest AS latest, m.partCount AS partCount, [${MEMBERS[level]} | a.id] AS members`,
  };
}
