/** The closed vocabularies of Parley. One word for one thing; the glossary in the README explains each. */

export const FORMATS = ["in_person", "phone", "video", "unknown"] as const;
export type Format = (typeof FORMATS)[number];

export const KINDS = ["bilateral", "multilateral", "summit", "visit", "mediation"] as const;
export type Kind = (typeof KINDS)[number];

export const STATUSES = ["planned", "held", "postponed", "cancelled", "denied"] as const;
export type Status = (typeof STATUSES)[number];

export const ROLES = ["host", "visitor", "participant", "mediator"] as const;
export type Role = (typeof ROLES)[number];

/** Where a meeting took place, seen from one participant. */
export const WHERES = ["home", "away", "third", "remote", "unknown"] as const;
export type Where = (typeof WHERES)[number];

export const ACTOR_KINDS = ["person", "country", "organization"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const PUBLISHER_KINDS = ["official", "agency", "press", "state-media", "aggregator", "unknown"] as const;
export type PublisherKind = (typeof PUBLISHER_KINDS)[number];

/** Kinds of office; `data/office-kinds.json` maps every capacity that the data set uses to one of them. */
export const OFFICE_KINDS = [
  "head-of-state",
  "head-of-government",
  "deputy-head-of-government",
  "foreign-minister",
  "deputy-foreign-minister",
  "defence-minister",
  "other-minister",
  "security-adviser",
  "special-envoy",
  "ambassador",
  "head-of-organization",
  "organization-official",
  "legislator",
  "military-commander",
  "intelligence-chief",
  "party-leader",
  "religious-leader",
  "royal",
  "movement-leader",
  "former-official",
  "private-person",
  "other",
] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** Regions of the world that colour people and countries; organizations have none. */
export const REGIONS = [
  "east-asia",
  "russia-caucasus-central-asia",
  "europe",
  "north-america",
  "latin-america",
  "middle-east",
  "africa",
  "south-and-south-east-asia",
  "oceania",
] as const;
export type Region = (typeof REGIONS)[number];

/** What meetings can be asked for by: the regions, and organizations, which are of none. */
export const REGION_GROUPS = [...REGIONS, "organizations"] as const;
export type RegionGroup = (typeof REGION_GROUPS)[number];

export const SETTLED_PROPERTIES = ["date", "place", "status", "format"] as const;
/** A property of a meeting that follows from its claims and may be disputed. */
export type SettledProperty = (typeof SETTLED_PROPERTIES)[number];

/**
 * The step of the settling rule that chose a shown value:
 *
 * - `silence`: nobody gives one; `compilers`: they worked it out, since every source is silent;
 * - `agreement`: all who are heard agree; `report`: a plan yielded to what was reported;
 * - `sources`: more sources than for any other; `publication`: of as many, the latest publication;
 * - `order`: neither decided; of statuses by their fixed order, else the first by text.
 */
export const DECISIONS = ["silence", "compilers", "agreement", "report", "sources", "publication", "order"] as const;
export type Decision = (typeof DECISIONS)[number];

export const PROJECTIONS = ["network", "events"] as const;
export type Projection = (typeof PROJECTIONS)[number];

export const LAYOUTS = ["ties", "time"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What a disc's area stands for, and what its colour says. */
export const SIZES = ["meetings", "ties", "strength", "betweenness", "eigenvector"] as const;
export type Size = (typeof SIZES)[number];
export const COLOURS = ["region", "circle"] as const;
export type Colour = (typeof COLOURS)[number];

export const LEVELS = ["person", "country"] as const;
export type Level = (typeof LEVELS)[number];
