import type { ActorId, CountryId, MeetingId, OrganizationId, PartyId, PersonId, PlaceId, PublisherId, SourceId, StatementId, TopicId } from "@/lib/domain/ids";
import { checkDataset } from "@/lib/domain/check-dataset";
import type { Claim, Dataset, Meeting, Participation, Person, Place, Publisher, Source, Statement } from "@/lib/domain/records";
import type { Region } from "@/lib/domain/words";
import { EVERY_MEETING, type MeetingFilter } from "@/lib/domain/filter";

/** Builders of records: a test names what it is about, and the rest is as plain as can be. */

type Loose<T> = { readonly [K in keyof T]?: T[K] extends readonly (infer Item)[] ? readonly (Item extends string ? string : Item)[] : T[K] extends string | null ? string | null : T[K] };

/** A filter from plain texts. */
export function filterOf(asked: Loose<MeetingFilter>): MeetingFilter {
  return { ...EVERY_MEETING, ...asked } as MeetingFilter;
}

export function person(id: string, name: string, country: string | null, more: Partial<Pick<Person, "aliases" | "offices" | "wikidata">> = {}): Person {
  return { id: id as PersonId, name, country: country as CountryId | null, aliases: [], wikidata: null, offices: [], ...more };
}

export function place(id: string, name: string, country: string | null, more: { readonly within?: string; readonly aliases?: string[]; readonly at?: readonly [lat: number, lon: number] } = {}): Place {
  const [lat, lon] = more.at ?? [10, 20.5];
  return { id: id as PlaceId, name, country: country as CountryId | null, aliases: more.aliases ?? [], lat, lon, within: (more.within ?? null) as PlaceId | null };
}

export function publisher(id: string, name: string, kind: Publisher["kind"]): Publisher {
  return { id: id as PublisherId, name, aliases: [], kind, reason: "for the test" };
}

export function source(id: string, by: string, published: string | null, language = "en", title = `Article ${id}`): Source {
  return { id: id as SourceId, url: `https://example.org/${id}`, title, described: false, publisher: by as PublisherId, published, language };
}

/** `"wang-yi:CHN"` acts for China as foreign minister; `"eu"` takes part itself; `"x:FRA:President"` names the capacity. */
export function participation(text: string): Participation {
  const [actor = "", party, capacity = "Foreign Minister"] = text.split(":");
  return {
    actor: actor as ActorId, role: "participant",
    capacity: party === undefined ? null : capacity,
    for: (party ?? null) as PartyId | null,
  };
}

export function claim(from: string, said: Loose<Omit<Claim, "source" | "participants">> & { readonly participants?: readonly string[] } = {}): Claim {
  return { source: from, says: `What ${from} says.`, date: null, place: null, status: "held", format: null, participants: null, ...said } as Claim;
}

export interface MeetingSketch extends Loose<Pick<Meeting, "title" | "kind" | "host" | "partOf" | "topics">> {
  readonly who: readonly string[];
  readonly claims: readonly Claim[];
  readonly statements?: readonly Statement[];
  readonly compiled?: Loose<Meeting["compiled"]>;
}

export function meeting(id: string, { who, claims, statements = [], compiled = {}, ...more }: MeetingSketch): Meeting {
  return {
    id: id as MeetingId, title: `Meeting ${id}`, kind: "bilateral", host: null, partOf: null, topics: [],
    participants: who.map(participation), claims: [...claims], statements: [...statements],
    compiled: { date: null, place: null, format: null, ...compiled }, ...more,
  } as Meeting;
}

export function statement(id: string, by: string, topic: string, from: string): Statement {
  return { id: id as StatementId, by: by as ActorId, topic: topic as TopicId, says: `What ${by} said.`, source: from as SourceId, note: null };
}

export function organization(id: string, name: string): Dataset["organizations"][number] {
  return { id: id as OrganizationId, name, aliases: [], kind: "intergovernmental" };
}

export function country(id: string, name: string, aliases: string[] = [], region: Region = "europe"): Dataset["countries"][number] {
  return { id: id as CountryId, name, aliases, region };
}

export function topic(id: string, label: string): Dataset["topics"][number] {
  return { id: id as TopicId, label, aliases: [] };
}

/** The data set, checked: a fixture with a fault in it would test nothing. */
export function checked(dataset: Dataset): Dataset {
  const answer = checkDataset(dataset);
  if (!answer.ok) throw new Error(answer.faults.map(({ where, what }) => `${where}: ${what}`).join("\n"));
  return answer.dataset;
}
