import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import examples from "@/lib/server/api-examples.json";
import { openApi } from "@/lib/server/openapi";
import { ROUTES } from "@/lib/server/routes";

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly description: string }[];
}

const described = openApi() as { openapi: string; paths: Record<string, { get: Operation }>; components: { schemas: object } };

test("every file of a route is described, and nothing that is not there", () => {
  const served = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("route.ts"))
    .map((file) => `/${file.replaceAll("\\", "/").replace(/\/route\.ts$/, "").replaceAll("[", "{").replaceAll("]", "}")}`);
  expect(Object.keys(described.paths).sort()).toEqual(served.sort());
});

test.each(Object.entries(ROUTES))("the example of %s is an answer by its schema", (name, route) => {
  expect(() => route.schema.parse(examples[name as keyof typeof examples])).not.toThrow();
});

test("every reference leads somewhere, and operations have names of their own", () => {
  const text = JSON.stringify(described);
  for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) expect(described.components.schemas).toHaveProperty(String(name));
  expect(text).not.toMatch(/"\$ref":"(?!#\/components\/schemas\/)/);
  const ids = Object.values(described.paths).map(({ get }) => get.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every parameter says what it means, and those of the path are in the path", () => {
  for (const [path, { get }] of Object.entries(described.paths)) {
    for (const parameter of get.parameters ?? []) {
      expect(parameter.description).not.toBe("");
      expect(path.includes(`{${parameter.name}}`)).toBe(parameter.in === "path");
    }
  }
});
