import { z } from "zod";
import { edtf } from "./edtf";
import {
  actorId, countryId, meetingId, organizationId, partyId, personId, placeId, publisherId, sourceId, statementId, topicId,
} from "./ids";
import { FORMATS, KINDS, OFFICE_KINDS, PUBLISHER_KINDS, REGIONS, ROLES, STATUSES } from "./words";

/** The records of a data set, as its JSON files hold them. Unknown keys are faults: a misspelt one must not vanish. */

const text = z.string().trim().min(1);
const day = z.iso.date();
const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);
const httpUrl = z.url({ protocol: /^https?$/, error: "not an http or https URL" });

export const officeTenure = z.strictObject({
  title: text,
  /** The country or organization whose office it is. */
  of: partyId,
  from: day.nullable(),
  /** The last day in office; null where it goes on or is not known. */
  to: day.nullable(),
});
export type OfficeTenure = z.infer<typeof officeTenure>;

export const person = z.strictObject({
  id: personId,
  name: text,
  aliases: z.array(text),
  country: countryId.nullable(),
  wikidata: z.string().regex(/^Q\d+$/).nullable(),
  offices: z.array(officeTenure),
});
export type Person = z.infer<typeof person>;

export const organization = z.strictObject({
  id: organizationId,
  name: text,
  aliases: z.array(text),
  /** What it is, in a word or two: intergovernmental, armed group, party. */
  kind: text,
});
export type Organization = z.infer<typeof organization>;

export const country = z.strictObject({
  id: countryId,
  name: text,
  aliases: z.array(text),
  region: z.enum(REGIONS),
});
export type Country = z.infer<typeof country>;

export const place = z.strictObject({
  id: placeId,
  name: text,
  aliases: z.array(text),
  /** Null where the country is disputed on purpose (Jerusalem) or there is none. */
  country: countryId.nullable(),
  lat: latitude.nullable(),
  lon: longitude.nullable(),
  /** The place it lies within: a venue's city. */
  within: placeId.nullable(),
});
export type Place = z.infer<typeof place>;

export const topic = z.strictObject({ id: topicId, label: text, aliases: z.array(text) });
export type Topic = z.infer<typeof topic>;

export const publisher = z.strictObject({
  id: publisherId,
  name: text,
  /** Other spellings of its name. */
  aliases: z.array(text),
  kind: z.enum(PUBLISHER_KINDS),
  /** Why it is of that kind. */
  reason: text,
});
export type Publisher = z.infer<typeof publisher>;

export const source = z.strictObject({
  id: sourceId,
  url: httpUrl,
  title: text,
  /** True where no headline was seen and the title describes the article. */
  described: z.boolean(),
  publisher: publisherId,
  published: edtf.nullable(),
  /** ISO 639-1, or 639-2 where there is none (`fil`). */
  language: z.string().regex(/^[a-z]{2,3}$/),
});
export type Source = z.infer<typeof source>;

export const participation = z.strictObject({
  actor: actorId,
  role: z.enum(ROLES),
  /** The office held that day, as the sources word it; null where none is named, as for a country itself. */
  capacity: text.nullable(),
  for: partyId.nullable(),
});
export type Participation = z.infer<typeof participation>;

export const claim = z.strictObject({
  source: sourceId,
  /** What the source says, in Parley's own words. */
  says: text,
  /** Null in this and the following: the source is silent. */
  date: edtf.nullable(),
  place: placeId.nullable(),
  status: z.enum(STATUSES).nullable(),
  format: z.enum(FORMATS).nullable(),
  participants: z.array(actorId).nullable(),
});
export type Claim = z.infer<typeof claim>;

export const statement = z.strictObject({
  id: statementId,
  by: actorId,
  topic: topicId,
  says: text,
  source: sourceId,
  /** A caution to the reader, such as that no other source supports it. */
  note: text.nullable(),
});
export type Statement = z.infer<typeof statement>;

/** Values that the compilers of the data set worked out, where no source states them or only less precisely. */
export const compiled = z.strictObject({
  date: edtf.nullable(),
  place: placeId.nullable(),
  format: z.enum(FORMATS).nullable(),
});
export type Compiled = z.infer<typeof compiled>;

export const meeting = z.strictObject({
  id: meetingId,
  title: text,
  kind: z.enum(KINDS),
  /** The country or organization that hosted it. */
  host: partyId.nullable(),
  /** The visit or summit that it is a part of. */
  partOf: meetingId.nullable(),
  topics: z.array(topicId),
  participants: z.array(participation).min(1, "a meeting has a participant"),
  claims: z.array(claim).min(1, "a meeting has a claim with its source"),
  compiled,
  statements: z.array(statement),
});
export type Meeting = z.infer<typeof meeting>;

export const officeKind = z.strictObject({ capacity: text, kind: z.enum(OFFICE_KINDS) });

export const about = z.strictObject({
  title: text,
  description: text,
  /** SPDX identifier of the compilation's licence. */
  licence: text,
  /** The last day that the compilers looked at; what was planned for later is still to come. */
  lastDay: day,
});
export type About = z.infer<typeof about>;

/** A data set: one key a file (`persons.json` …), each an array of records, and `about.json`, one record. */
export const dataset = z.strictObject({
  about,
  countries: z.array(country),
  organizations: z.array(organization),
  persons: z.array(person),
  places: z.array(place),
  topics: z.array(topic),
  publishers: z.array(publisher),
  sources: z.array(source),
  "office-kinds": z.array(officeKind),
  meetings: z.array(meeting),
});
export type Dataset = z.infer<typeof dataset>;
