import { z } from "zod";
import { FILTER_PARAMETERS, type Parameter } from "@/lib/view/parameters";
import { storeInfo } from "@/lib/domain/answers";
import EXAMPLES from "./api-examples.json";
import { FAILURE_CODES } from "./failures";
import type { Route } from "./route";
import { ROUTES } from "./routes";

type Json = Record<string, unknown>;

const failure = z.object({
  error: z.object({
    code: z.enum(FAILURE_CODES),
    message: z.string(),
    parameter: z.string().nullable().describe("the parameter that is wrong; null where it is none"),
  }),
});

const FAILURES: Readonly<Record<"400" | "404" | "503", { readonly description: string; readonly example: z.infer<typeof failure> }>> = {
  "400": {
    description: "A parameter is wrong, unknown, or names nothing.",
    example: { error: { code: "bad-parameter", message: "from: no such day in the calendar", parameter: "from" } },
  },
  "404": {
    description: "The path's id names nothing.",
    example: { error: { code: "not-found", message: "There is no meeting with this id.", parameter: null } },
  },
  "503": {
    description: "The engine does not answer; Retry-After says when to ask again.",
    example: { error: { code: "engine-away", message: "Neo4j does not answer.", parameter: null } },
  },
};

/**
 * The description of the API, OpenAPI 3.1, made from the very schemas by which addresses are read and answers typed,
 * with an example of every answer, taken from the shipped data.
 */
export function openApi(): Json {
  const described = Object.entries(ROUTES).map(([name, route]) => [route.path, { get: operation(name as keyof typeof ROUTES, route) }] as const);
  return {
    openapi: "3.1.0",
    info: {
      title: "Parley",
      version: "1",
      description: "Diplomatic meetings: who met whom, when, where, in what office, about what, and which article says so. Read only.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    paths: Object.fromEntries([...described, ...HEALTH, ["/api/v1/openapi.json", { get: simple("openapi", "This description.", { type: "object" }) }]]),
    components: { schemas: { Failure: jsonSchema(failure) } },
  };
}

const HEALTH = [
  ["/healthz", { get: simple("healthz", "Alive, whatever the store does.", { type: "object", properties: { alive: { const: true } }, required: ["alive"] }) }],
  ["/readyz", { get: simple("readyz", "Ready: the engine's name and what it holds.", jsonSchema(storeInfo.extend({ ready: z.literal(true) }))) }],
] as const;

function simple(operationId: string, summary: string, schema: Json): Json {
  return { operationId, summary, responses: { "200": { description: summary, content: { "application/json": { schema } } } } };
}

function operation(name: keyof typeof ROUTES, route: Pick<Route, "path" | "summary" | "names" | "filtered" | "parameters" | "schema">): Json {
  const path = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, part]) => ({
    name: part, in: "path", required: true, description: `The id of the ${part === "id" ? "" : `${part} `}${route.names ?? ""}.`, schema: { type: "string" },
  }));
  const query = Object.entries({ ...(route.filtered ? FILTER_PARAMETERS : {}), ...route.parameters });
  const failures = (["400", ...(route.names === null ? [] : ["404" as const]), "503"] as const).map((status) => [status, {
    description: FAILURES[status].description,
    content: { "application/json": { schema: { $ref: "#/components/schemas/Failure" }, example: FAILURES[status].example } },
  }]);
  return {
    operationId: name,
    summary: route.summary,
    parameters: [...path, ...query.map(([parameter, read]) => queryParameter(parameter, read))],
    responses: {
      "200": { description: route.summary, content: { "application/json": { schema: jsonSchema(route.schema), example: EXAMPLES[name] } } },
      "304": { description: "Nothing has changed since the answer that If-None-Match names." },
      ...Object.fromEntries(failures),
    },
  };
}

function queryParameter(name: string, { schema, repeats, required = false, description, example }: Parameter): Json {
  const one = jsonSchema(schema, "input");
  return {
    name, in: "query", required, description,
    schema: repeats ? { type: "array", items: one } : one,
    ...(repeats ? { style: "form", explode: true, example: [example] } : { example }),
  };
}

function jsonSchema(schema: z.ZodType, io: "input" | "output" = "output"): Json {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return described;
}
