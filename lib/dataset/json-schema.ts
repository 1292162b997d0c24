import { z } from "zod";
import { dataset } from "@/lib/domain/records";

/**
 * The JSON Schema (draft 2020-12) of a data set whole: an object of one key a file. `data/schema.json` holds it, so that
 * editors and other programs can check files without Parley; it knows the shape of records, not their references.
 * @returns the schema as plain JSON
 * @throws Error where a record has a type that JSON Schema cannot express
 */
export function datasetJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(dataset, { target: "draft-2020-12", io: "input" });
  // What zod adds beside the schema for its own tools is no part of it.
  return JSON.parse(JSON.stringify({
    ...schema,
    title: "Parley data set",
    description: "One key a file: persons.json, meetings.json and so on.",
  })) as Record<string, unknown>;
}

/** The text of `data/schema.json`. */
export function datasetJsonSchemaText(): string {
  return `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`;
}
