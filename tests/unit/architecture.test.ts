import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findViolations, type Packages } from "../architecture/rules";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("the house", () => {
  const sources = readHouse();

  it("is seen whole", () => {
    expect([...sources.keys()]).toEqual(expect.arrayContaining(["lib/store/port.ts", "scripts/start.mjs", "tests/architecture/rules.ts"]));
  });

  it("keeps its rules of import, its limits and its one door to the environment", () => {
    expect(findViolations(sources, readPackages())).toEqual([]);
  }, 60_000);
});

/** Small houses, each breaking one rule, and what must be said of it: proof that the rules can fail. */
const broken: readonly (readonly [rule: string, files: Record<string, string>, said: readonly string[]])[] = [
  ["the domain imports only itself", { "lib/domain/a.ts": 'import { v } from "@/lib/view/v";', "lib/view/v.ts": "" }, ["lib/domain/a.ts:1 imports @/lib/view/v: lib/domain/ imports only lib/domain/"]],
  ["the domain is pure", { "lib/domain/a.ts": '\nimport fs from "node:fs";' }, ["lib/domain/a.ts:2 imports node:fs: the layer is pure"]],
  ["the view is pure", { "lib/view/a.ts": 'import { useState } from "react";' }, ["lib/view/a.ts:1 imports react: the layer is pure"]],
  ["the view does not know the store", { "lib/view/a.ts": 'import type { P } from "../store/port";', "lib/store/port.ts": "" }, ["lib/view/a.ts:1 imports ../store/port: lib/view/ imports only lib/domain/, lib/view/"]],
  ["the port knows the domain only", { "lib/store/port.ts": 'import { a } from "./a";', "lib/store/a.ts": "" }, ["lib/store/port.ts:1 imports ./a: lib/store/port.ts imports only lib/domain/"]],
  ["only open knows the engines", { "lib/server/s.ts": 'import { a } from "@/lib/store/neo4j/a";', "lib/store/neo4j/a.ts": "" }, ["lib/server/s.ts:1 imports @/lib/store/neo4j/a: only lib/store/open.ts knows the engines"]],
  ["one engine does not know the other", { "lib/store/grafeo/b.ts": 'import { a } from "../neo4j/a";', "lib/store/neo4j/a.ts": "" }, ["lib/store/grafeo/b.ts:1 imports ../neo4j/a: only lib/store/open.ts knows the engines"]],
  ["one folder has the driver", { "scripts/a.ts": 'const d = await import("neo4j-driver");' }, ["scripts/a.ts:1 imports neo4j-driver: only lib/store/neo4j may"]],
  ["one folder has the embedded engine", { "lib/server/a.ts": 'import { G } from "@grafeo-db/js";' }, ["lib/server/a.ts:1 imports @grafeo-db/js: only lib/store/grafeo may"]],
  ["one folder draws the graph", { "app/explorer/a.tsx": 'import type { Core } from "cytoscape";' }, ["app/explorer/a.tsx:1 imports cytoscape: only the graph-canvas folder of app may"]],
  ["tests and scripts leave the app alone", { "tests/unit/a.test.ts": 'import { P } from "@/app/p";', "app/p.tsx": "" }, ["tests/unit/a.test.ts:1 imports @/app/p: tests/ imports only lib/, scripts/, tests/"]],
  ["client components do without the store, types too", { "app/c.tsx": '"use client";\nimport type { P } from "@/lib/store/port";', "lib/store/port.ts": "" }, ["app/c.tsx:2 imports @/lib/store/port: the browser gets it"]],
  ["so does what they reach", { "app/c.tsx": '"use client";\nimport { d } from "./d";', "app/d.ts": 'export * from "@/lib/server/s";', "lib/server/s.ts": "" }, ["app/d.ts:1 imports @/lib/server/s: the browser gets it, through app/c.tsx"]],
  ["packages are listed", { "lib/view/a.ts": 'import x from "left-pad";' }, ["lib/view/a.ts:1 imports left-pad: package.json does not list it"]],
  ["what ships needs no development package", { "lib/dataset/a.ts": 'import { it } from "vitest";' }, ["lib/dataset/a.ts:1 imports vitest: package.json lists it for development only"]],
  ["types alone ship nothing", { "lib/view/a.ts": 'import type { T } from "shape";\nimport { t } from "shape";' }, ["lib/view/a.ts:2 imports shape: package.json does not list it"]],
  ["one door to the environment", { "lib/view/a.ts": 'const a = process.env["A"];\nconst { env } = process;' }, ["lib/view/a.ts:1 reads process.env: only lib/server/env.ts and scripts do", "lib/view/a.ts:2 reads process.env: only lib/server/env.ts and scripts do"]],
  ["no circles", { "lib/domain/a.ts": 'import type { B } from "./b";', "lib/domain/b.ts": 'import { A } from "./a";' }, ["lib/domain/a.ts -> lib/domain/b.ts -> lib/domain/a.ts is a circle of imports"]],
  ["short files", { "app/long.css": "a\n".repeat(401) }, ["app/long.css has 401 lines, more than 400"]],
];

describe("the rules", () => {
  it.each(broken)("%s", (_rule, files, said) => {
    expect(findViolations(new Map(Object.entries(files)), samplePackages)).toEqual(said);
  });

  it("allow what the house is built of", () => {
    const files = {
      "lib/domain/a.ts": 'import { z } from "zod";\n// import fs from "node:fs"; process.env',
      "lib/store/neo4j/n.ts": 'import neo4j from "neo4j-driver";\nimport type { P } from "../port";',
      "lib/store/open.ts": 'import { n } from "./neo4j/n";',
      "lib/store/port.ts": 'import type { A } from "@/lib/domain/a";',
      "lib/server/env.ts": "export const env = process.env;",
      "app/page.tsx": 'import { env } from "@/lib/server/env";\nimport { G } from "./graph-canvas/g";',
      "app/graph-canvas/g.tsx": '"use client";\nimport cytoscape from "cytoscape";\nimport "./g.css";',
      "app/graph-canvas/g.css": "a {}",
      "tests/e2e/a.test.ts": 'import { it } from "vitest";\nconst url = process.env["PARLEY_TEST_BASE_URL"];',
    };
    expect(findViolations(new Map(Object.entries(files)), samplePackages)).toEqual([]);
  });
});

const samplePackages: Packages = { dependencies: ["zod", "react", "neo4j-driver", "@grafeo-db/js", "cytoscape"], devDependencies: ["vitest", "@types/shape"] };

function readHouse(): Map<string, string> {
  const files = ["app", "lib", "scripts", "tests"].flatMap((folder) => listFiles(join(root, folder)));
  for (const file of ["proxy.ts", "next.config.mjs"]) if (existsSync(join(root, file))) files.push(join(root, file));
  return new Map(files.map((file) => [relative(root, file).replaceAll("\\", "/"), readFileSync(file, "utf8")]));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith(".") ? [] : listFiles(path);
    return /\.(?:tsx?|mjs|css)$/.test(entry.name) ? [path] : [];
  });
}

function readPackages(): Packages {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<keyof Packages, Record<string, string>>;
  return { dependencies: Object.keys(dependencies), devDependencies: Object.keys(devDependencies) };
}
