import type { SettlingContext } from "@/lib/domain/agreeing-values";
import { fold } from "@/lib/domain/fold";
import { COUNTRY_CODE, type CountryId, type PartyId, type PlaceId } from "@/lib/domain/ids";
import type { Dataset, Meeting, Participation } from "@/lib/domain/records";
import { settleClaims } from "@/lib/domain/settle-claims";
import { edge, named, wordsOf, type EdgeRow, type LoadRows, type NodeRow } from "./row";
import { whereSeenFrom, type Setting } from "./where";

interface PlaceRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: CountryId | null;
}
type MeetingNodes = Pick<LoadRows["nodes"], "Meeting" | "Claim" | "Statement">;
type MeetingEdges = Omit<LoadRows["edges"], "CITIZEN_OF" | "HELD" | "OF" | "WITHIN" | "PLACE_IN" | "PUBLISHED_BY">;

/** The rows of meetings, their claims and statements, with what is settled from the claims. */
export function meetingRows(
  dataset: Dataset,
  context: SettlingContext,
  places: ReadonlyMap<PlaceId, PlaceRow>,
): { readonly nodes: MeetingNodes; readonly edges: MeetingEdges } {
  const officeOf = new Map(dataset["office-kinds"].map(({ capacity, kind }) => [capacity, kind]));
  const bearers = new Map<string, readonly string[]>([
    ...[...dataset.persons, ...dataset.countries, ...dataset.organizations].map(({ id, name, aliases }) => [id, [name, ...aliases]] as const),
    ...dataset.topics.map(({ id, label, aliases }) => [`topic ${id}`, [label, ...aliases]] as const),
  ]);
  const organizations = new Set<string>(dataset.organizations.map(({ id }) => id));
  const nodes = { Meeting: [] as NodeRow[], Claim: [] as NodeRow[], Statement: [] as NodeRow[] };
  const edges = {
    PARTICIPATED: [] as EdgeRow[], INVOLVES: [] as EdgeRow[], HELD_IN: [] as EdgeRow[], HOSTED_BY: [] as EdgeRow[],
    ABOUT: [] as EdgeRow[], PART_OF: [] as EdgeRow[], ON: [] as EdgeRow[], CLAIM_FROM: [] as EdgeRow[], SAID: [] as EdgeRow[],
    STATED_IN: [] as EdgeRow[], STATEMENT_FROM: [] as EdgeRow[], STATEMENT_ABOUT: [] as EdgeRow[],
  };

  for (const meeting of dataset.meetings) {
    const { id } = meeting;
    const settled = settleClaims(meeting, context);
    const chain = settled.place === null ? [] : context.placeChain(settled.place).flatMap((at) => places.get(at) ?? []);
    const parties = partiesOf(meeting, organizations);
    const setting: Setting = { format: settled.format, country: chain[0]?.country ?? null, parties };

    nodes.Meeting.push({
      id,
      title: meeting.title,
      kind: meeting.kind,
      date: settled.date,
      earliest: settled.days?.earliest ?? null,
      latest: settled.days?.latest ?? null,
      status: settled.status,
      format: settled.format,
      disputed: [...settled.disputed],
      participantCount: meeting.participants.length,
      topicCount: meeting.topics.length,
      sourceCount: meeting.claims.length,
      titleKey: fold(meeting.title),
      placeKey: chain[0] === undefined ? null : fold(chain[0].name),
      compiledDate: meeting.compiled.date,
      compiledPlace: meeting.compiled.place,
      compiledFormat: meeting.compiled.format,
      text: wordsOf([
        meeting.title,
        ...meeting.participants.flatMap(({ actor }) => bearers.get(actor) ?? []),
        ...chain.flatMap(({ name, aliases }) => [name, ...aliases]),
      ]),
      ...named(meeting.title, []),
    });
    meeting.participants.forEach((participation, position) => {
      const { actor, role, capacity, for: forId } = participation;
      edges.PARTICIPATED.push({ from: actor, to: id, properties: {
        role, capacity, forId, position,
        office: capacity === null ? null : officeOf.get(capacity) ?? null,
        where: whereSeenFrom(actsFor(participation, organizations), setting),
      } });
    });
    for (const party of parties) edges.INVOLVES.push({ from: id, to: party, properties: { where: whereSeenFrom(party, setting) } });
    edges.HELD_IN.push(...edge(id, settled.place));
    edges.HOSTED_BY.push(...edge(id, meeting.host));
    edges.PART_OF.push(...edge(id, meeting.partOf));
    [...new Set(meeting.topics)].forEach((topic, position) => edges.ABOUT.push(...edge(id, topic, { position })));

    for (const { source, says, date, place, status, format, participants } of meeting.claims) {
      const claim = `${id}/${source}`;
      nodes.Claim.push({ id: claim, sourceId: source, says, date, placeId: place, status, format, participants });
      edges.ON.push(...edge(claim, id));
      edges.CLAIM_FROM.push(...edge(claim, source));
    }
    meeting.statements.forEach(({ id: statement, by, topic, says, source, note }, position) => {
      nodes.Statement.push({
        id: statement, says, note, position,
        names: [], words: wordsOf([says, ...bearers.get(by) ?? [], ...bearers.get(`topic ${topic}`) ?? []]),
      });
      edges.SAID.push(...edge(by, statement));
      edges.STATED_IN.push(...edge(statement, id));
      edges.STATEMENT_FROM.push(...edge(statement, source));
      edges.STATEMENT_ABOUT.push(...edge(statement, topic));
    });
  }
  return { nodes, edges };
}

/** Whom a participant acted for: as given, or itself where it is a country or an organization. */
function actsFor({ actor, for: party }: Participation, organizations: ReadonlySet<string>): PartyId | null {
  return party ?? (isParty(actor, organizations) ? actor : null);
}

function isParty(actor: string, organizations: ReadonlySet<string>): actor is PartyId {
  return COUNTRY_CODE.test(actor) || organizations.has(actor);
}

/** Every country and organization that took part itself or for which a participant acted. */
function partiesOf({ participants }: Meeting, organizations: ReadonlySet<string>): Set<PartyId> {
  const parties = new Set<PartyId>();
  for (const { actor, for: party } of participants) {
    if (isParty(actor, organizations)) parties.add(actor);
    if (party !== null) parties.add(party);
  }
  return parties;
}
