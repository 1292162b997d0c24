import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { datasetJsonSchema, datasetJsonSchemaText } from "@/lib/dataset/json-schema";

test("data/schema.json is what the records generate", async () => {
  expect(await readFile("data/schema.json", "utf8")).toBe(datasetJsonSchemaText());
});

test("the schema names its draft and every file of a data set, and allows no other", () => {
  const schema = datasetJsonSchema();
  expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema["additionalProperties"]).toBe(false);
  expect(schema["required"]).toEqual([
    "about", "countries", "organizations", "persons", "places", "topics", "publishers", "sources", "office-kinds", "meetings",
  ]);
});
