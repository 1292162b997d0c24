/**
 * The labels and relationship types that Parley writes and reads: the allow-list from which query text is built.
 * Beyond the records themselves, and derived from them at loading:
 *
 * - `:Actor` on persons, countries and organizations, so that one index finds each; with `kind`, `country`, `region`.
 * - `:Named` on all that a search finds; `words` holds the folded words of its names, a space before each; `names` the
 *   folded names and aliases; `meetings` how many meetings it stands for. A statement has no name: its `words` are those
 *   of what was said, of who said it, and of its topic.
 * - `(:Meeting)-[:INVOLVES {where}]->(:Country|:Organization)`: it took part itself, or a participant acted for it.
 * - `PARTICIPATED` carries `forId`, `office` (the kind of office, by the data set's table), `where` (home, away, third,
 *   remote, unknown) and `position` in the list of participants; `ABOUT` of a meeting carries `position`.
 * - A meeting's `date`, `earliest`, `latest`, `status`, `format`, `disputed`, as settled from its claims; `text`, the
 *   folded words of its title, its participants and its place; `participantCount`, `topicCount`, `sourceCount`,
 *   `titleKey`, `placeKey` to order by.
 * - A place's `path`: its own id, the ids of what it lies within, and its country's code; `country` and `countryName`.
 * - A source's `publisherId` and `publisherKind`; a claim's `sourceId`, `placeId`, `participants`.
 * - One `:Dataset` with title, last day, licence, the form of what is stored, the revision, a hash of all that was loaded,
 *   `loaded`, that of what came last, and how many meetings there are of each year: `coverageYears`, `coverageMeetings`,
 *   `coverageHeld`.
 */
export const LABELS = {
  Country: ":Country:Actor:Named",
  Organization: ":Organization:Actor:Named",
  Person: ":Person:Actor:Named",
  Place: ":Place:Named",
  Topic: ":Topic:Named",
  Publisher: ":Publisher:Named",
  Source: ":Source:Named",
  Office: ":Office",
  Meeting: ":Meeting:Named",
  Claim: ":Claim",
  Statement: ":Statement:Named",
  Dataset: ":Dataset",
} as const;
export type Label = keyof typeof LABELS;

/** Relationship types with the labels at their ends. */
export const RELATIONSHIPS = {
  CITIZEN_OF: ["Person", "Country", "CITIZEN_OF"],
  HELD: ["Person", "Office", "HELD"],
  OF: ["Office", "Actor", "OF"],
  WITHIN: ["Place", "Place", "WITHIN"],
  PLACE_IN: ["Place", "Country", "IN"],
  PUBLISHED_BY: ["Source", "Publisher", "PUBLISHED_BY"],
  PARTICIPATED: ["Actor", "Meeting", "PARTICIPATED"],
  INVOLVES: ["Meeting", "Actor", "INVOLVES"],
  HELD_IN: ["Meeting", "Place", "HELD_IN"],
  HOSTED_BY: ["Meeting", "Actor", "HOSTED_BY"],
  ABOUT: ["Meeting", "Topic", "ABOUT"],
  PART_OF: ["Meeting", "Meeting", "PART_OF"],
  ON: ["Claim", "Meeting", "ON"],
  CLAIM_FROM: ["Claim", "Source", "FROM"],
  SAID: ["Actor", "Statement", "SAID"],
  STATED_IN: ["Statement", "Meeting", "IN"],
  STATEMENT_FROM: ["Statement", "Source", "FROM"],
  STATEMENT_ABOUT: ["Statement", "Topic", "ABOUT"],
} as const satisfies Record<string, readonly [Label | "Actor", Label | "Actor", string]>;
export type Relationship = keyof typeof RELATIONSHIPS;
