import { LABELS } from "../labels";

/** The full-text index of all that a search finds. */
export const NAMED_INDEX = "parley_named";

/**
 * Everything is looked up by id, meetings also by day and by the words they hold. `words` are folded before they come
 * here, so that the index need only part them at spaces.
 */
export const SCHEMA: readonly string[] = [
  ...[...Object.keys(LABELS), "Actor"].map((label) =>
    `CREATE CONSTRAINT parley_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
  "CREATE INDEX parley_meeting_earliest IF NOT EXISTS FOR (n:Meeting) ON (n.earliest)",
  "CREATE INDEX parley_meeting_latest IF NOT EXISTS FOR (n:Meeting) ON (n.latest)",
  "CREATE TEXT INDEX parley_meeting_text IF NOT EXISTS FOR (n:Meeting) ON (n.text)",
  `CREATE FULLTEXT INDEX ${NAMED_INDEX} IF NOT EXISTS FOR (n:Named) ON EACH [n.words] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  "CALL db.awaitIndexes(120)",
];
