import type { ActorRef, Basis, ClaimAnswer, MeetingItem, Participant, PlaceRef, SourceRef } from "@/lib/domain/answers";
import { parseEdtf } from "@/lib/domain/edtf";

/** Answers for tests, which pin only what they assert. */

export function anActor(id: string, over: Partial<ActorRef> = {}): ActorRef {
  return { id, kind: /^[A-Z]{3}$/.test(id) ? "country" : "person", label: id, country: null, region: null, ...over };
}

export function aPart(actor: string | ActorRef, over: Partial<Participant> = {}): Participant {
  return {
    actor: typeof actor === "string" ? anActor(actor) : actor,
    role: "participant", capacity: null, office: null, for: null, where: "unknown", ...over,
  };
}

export function aPlace(id: string, over: Partial<PlaceRef> = {}): PlaceRef {
  return { id, name: id, country: null, countryName: null, lat: null, lon: null, ...over };
}

export function aSource(id: string, over: Partial<SourceRef> = {}): SourceRef {
  return {
    id, url: `https://example.org/${id}`, title: id, described: false, publisher: { id: "paper", name: "The Paper", kind: "press" },
    published: null, language: "en", ...over,
  };
}

export function aClaim(source: string | SourceRef, over: Partial<ClaimAnswer> = {}): ClaimAnswer {
  return {
    source: typeof source === "string" ? aSource(source) : source,
    says: "They met.", date: null, place: null, status: null, format: null, participants: null, ...over,
  };
}

export function aBasis(over: Partial<Basis> = {}): Basis {
  return { agree: [], differ: [], superseded: [], compiled: false, decided: "agreement", borrowed: false, ...over };
}

/** A meeting of that EDTF date; null for none. */
export function aMeeting(date: string | null, over: Partial<MeetingItem> = {}): MeetingItem {
  const days = date === null ? null : parseEdtf(date);
  return {
    id: `${date ?? "undated"}-meeting`, title: "A meeting", date, earliest: days?.earliest ?? null, latest: days?.latest ?? null,
    format: "in_person", kind: "bilateral", status: "held", place: null, participants: [], topics: [], sources: [], publisherKinds: [],
    disputed: [], disputes: [],
    partOf: null, partCount: 0, ...over,
  };
}
