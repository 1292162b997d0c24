import type { ActorKind, Format, Kind, OfficeKind, PublisherKind, Region, Status, Where } from "@/lib/domain/words";

/** The closed vocabularies as people read them. Lower case where they stand inside a sentence or a list. */

export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  held: "Held", planned: "Planned", postponed: "Postponed", cancelled: "Cancelled", denied: "Denied",
};
export const FORMAT_LABELS: Readonly<Record<Format, string>> = {
  in_person: "In person", phone: "Phone", video: "Video", unknown: "Not known",
};
export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  bilateral: "Bilateral", multilateral: "Multilateral", summit: "Summit", visit: "Visit", mediation: "Mediation",
};
export type WhereLabels = Readonly<Record<Where, string>>;
export const WHERE_LABELS: WhereLabels = {
  home: "At home", away: "At the other's", third: "In a third country", remote: "By phone or video", unknown: "Place not known",
};
export const ACTOR_KIND_LABELS: Readonly<Record<ActorKind, string>> = {
  person: "Person", country: "Country", organization: "Organization",
};
export const PUBLISHER_KIND_LABELS: Readonly<Record<PublisherKind, string>> = {
  official: "Official", agency: "News agency", press: "Press", "state-media": "State media", aggregator: "Aggregator", unknown: "Not known",
};
/** The kind of a publisher as it stands beside a source: `agency`; null where nobody looked into it. */
export function publisherKindWords(kind: PublisherKind): string | null {
  if (kind === "unknown") return null;
  return kind === "agency" ? "agency" : PUBLISHER_KIND_LABELS[kind].toLowerCase();
}

export const OFFICE_LABELS: Readonly<Record<OfficeKind, string>> = {
  "head-of-state": "Head of state",
  "head-of-government": "Head of government",
  "deputy-head-of-government": "Deputy head of government",
  "foreign-minister": "Foreign minister",
  "deputy-foreign-minister": "Deputy foreign minister",
  "defence-minister": "Defence minister",
  "other-minister": "Other minister",
  "security-adviser": "Security adviser",
  "special-envoy": "Special envoy",
  ambassador: "Ambassador",
  "head-of-organization": "Head of an organization",
  "organization-official": "Official of an organization",
  legislator: "Legislator",
  "military-commander": "Military commander",
  "intelligence-chief": "Intelligence chief",
  "party-leader": "Party leader",
  "religious-leader": "Religious leader",
  royal: "Royal",
  "movement-leader": "Leader of a movement",
  "former-official": "Former official",
  "private-person": "Private person",
  other: "Other",
};
export const REGION_LABELS: Readonly<Record<Region | "organizations", string>> = {
  "east-asia": "East Asia",
  "russia-caucasus-central-asia": "Russia, Caucasus, Central Asia",
  europe: "Europe",
  "north-america": "North America",
  "latin-america": "Latin America",
  "middle-east": "Middle East",
  africa: "Africa",
  "south-and-south-east-asia": "South and South-East Asia",
  oceania: "Oceania",
  organizations: "Organizations",
};

const LANGUAGES = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** `Chinese` for `zh`. */
export function languageLabel(code: string): string {
  return LANGUAGES.of(code) ?? code;
}

const NUMBERS = new Intl.NumberFormat("en");

/** `2,728` */
export function numberWords(n: number): string {
  return NUMBERS.format(n);
}

/** `1 meeting`, `2,728 meetings`; the plural adds an s unless it is given. */
export function countWords(n: number, one: string, many = `${one}s`): string {
  return `${numberWords(n)} ${n === 1 ? one : many}`;
}

const AND = new Intl.ListFormat("en", { type: "conjunction" });

/** `Wang Yi, Qin Gang, and 4 others` */
export function listWords(names: readonly string[]): string {
  return AND.format(names);
}
