import { z } from "zod";

/**
 * Stable ids. An id is a lower-case ASCII slug (`wang-yi`, `2023-02-22-wang-putin-moscow`); a country's id is its
 * ISO 3166-1 alpha-3 code in capitals (`CHN`; `XKX` is user-assigned, for Kosovo).
 */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const COUNTRY_CODE = /^[A-Z]{3}$/;
const MAX_ID = 120;

const slug = z
  .string()
  .max(MAX_ID, `an id has at most ${MAX_ID} characters`)
  .regex(SLUG, "an id is a lower-case ASCII slug such as wang-yi");
const code = z.string().regex(COUNTRY_CODE, "a country's id is its ISO 3166-1 alpha-3 code, such as CHN");

export const personId = slug.brand<"PersonId">();
export const organizationId = slug.brand<"OrganizationId">();
export const countryId = code.brand<"CountryId">();
export const placeId = slug.brand<"PlaceId">();
export const topicId = slug.brand<"TopicId">();
export const publisherId = slug.brand<"PublisherId">();
export const sourceId = slug.brand<"SourceId">();
export const meetingId = slug.brand<"MeetingId">();
export const statementId = slug.brand<"StatementId">();

export type PersonId = z.infer<typeof personId>;
export type OrganizationId = z.infer<typeof organizationId>;
export type CountryId = z.infer<typeof countryId>;
export type PlaceId = z.infer<typeof placeId>;
export type TopicId = z.infer<typeof topicId>;
export type PublisherId = z.infer<typeof publisherId>;
export type SourceId = z.infer<typeof sourceId>;
export type MeetingId = z.infer<typeof meetingId>;
export type StatementId = z.infer<typeof statementId>;

/** A person, a country or an organization: their ids never collide, for countries are the only ones in capitals. */
export type ActorId = PersonId | OrganizationId | CountryId;
/** Whom a participant acts for: a country or an organization. */
export type PartyId = CountryId | OrganizationId;

export const partyId = z.union([countryId, organizationId]);
export const actorId = z.union([countryId, personId, organizationId], { error: "not an id of a person, a country or an organization" });
