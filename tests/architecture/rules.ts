import { readSources, type Import, type SourceFacts, type Sources } from "./imports";

export const MAX_LINES = 400;

export interface Packages {
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
}

type Facts = ReadonlyMap<string, SourceFacts>;

/** What each layer may import of the project's own; the first that a path begins with is its layer. */
const LAYERS: readonly { readonly layer: string; readonly mayImport: readonly string[] }[] = [
  { layer: "lib/domain/", mayImport: ["lib/domain/"] },
  { layer: "lib/view/", mayImport: ["lib/domain/", "lib/view/"] },
  { layer: "lib/store/port.ts", mayImport: ["lib/domain/"] },
  { layer: "lib/store/open.ts", mayImport: ["lib/domain/", "lib/store/"] },
  { layer: "lib/store/", mayImport: ["lib/domain/", "lib/store/"] },
  { layer: "lib/dataset/", mayImport: ["lib/domain/", "lib/dataset/"] },
  { layer: "lib/server/", mayImport: ["lib/"] },
  { layer: "app/", mayImport: ["app/", "lib/"] },
  { layer: "proxy.ts", mayImport: ["lib/"] },
  { layer: "scripts/", mayImport: ["lib/", "scripts/"] },
  { layer: "tests/", mayImport: ["lib/", "scripts/", "tests/"] },
];

/** Packages that only one folder may import. */
const OWNERS: readonly { readonly packageName: RegExp; readonly folder: string; readonly owns: RegExp }[] = [
  { packageName: /^neo4j-driver/, folder: "lib/store/neo4j", owns: /^lib\/store\/neo4j\// },
  { packageName: /^@grafeo-db\//, folder: "lib/store/grafeo", owns: /^lib\/store\/grafeo\// },
  { packageName: /^(?:react-)?cytoscape/, folder: "the graph-canvas folder of app", owns: /^app\/(?:.*\/)?graph-canvas\// },
];

/** Pure layers know nothing of the machine, the browser or the engines. */
const PURE: readonly { readonly layer: string; readonly allows: (packageName: string) => boolean }[] = [
  { layer: "lib/domain/", allows: (name) => ["zod", "edtf"].includes(name) },
  { layer: "lib/view/", allows: (name) => !/^(?:node:|react|next|lucide|@tanstack\/|cli-progress|playwright)/.test(name) },
];

/**
 * Everything in which the sources break the rules of the house, each as a sentence that names the file and line.
 * @param sources every source file, by its path
 * @param packages what package.json lists
 */
export function findViolations(sources: Sources, packages: Packages): string[] {
  const facts = readSources(sources);
  return [
    ...eachImport(facts, (path, imported) => brokenLayer(path, imported) ?? brokenOwner(path, imported) ?? brokenPackage(path, imported, packages)),
    ...clientViolations(facts),
    ...environmentViolations(facts),
    ...cycles(facts),
    ...[...facts].filter(([, { lines }]) => lines > MAX_LINES).map(([path, { lines }]) => `${path} has ${lines} lines, more than ${MAX_LINES}`),
  ];
}

function* eachImport(facts: Facts, rule: (path: string, imported: Import) => string | null): Generator<string> {
  for (const [path, { imports }] of facts) {
    for (const imported of imports) {
      const broken = rule(path, imported);
      if (broken !== null) yield `${path}:${imported.line} imports ${imported.specifier}: ${broken}`;
    }
  }
}

function brokenLayer(path: string, { file }: Import): string | null {
  if (file === null) return null;
  const own = LAYERS.find(({ layer }) => path.startsWith(layer));
  if (own !== undefined && !own.mayImport.some((layer) => file.startsWith(layer))) {
    return `${own.layer} imports only ${own.mayImport.join(", ")}`;
  }
  const engine = engineOf(file);
  if (engine !== null && engine !== engineOf(path) && path.startsWith("lib/") && path !== "lib/store/open.ts") {
    return "only lib/store/open.ts knows the engines";
  }
  return null;
}

function engineOf(path: string): string | null {
  return /^lib\/store\/(neo4j|grafeo)\//.exec(path)?.[1] ?? null;
}

function brokenOwner(path: string, { packageName }: Import): string | null {
  const owner = OWNERS.find((one) => packageName !== null && one.packageName.test(packageName));
  return owner === undefined || owner.owns.test(path) ? null : `only ${owner.folder} may`;
}

function brokenPackage(path: string, { packageName, typeOnly }: Import, { dependencies, devDependencies }: Packages): string | null {
  if (packageName === null) return null;
  if (PURE.some(({ layer, allows }) => path.startsWith(layer) && !allows(packageName))) return "the layer is pure";
  if (packageName.startsWith("node:") || dependencies.includes(packageName)) return null;
  // Some formats exist as types alone.
  if (typeOnly && devDependencies.includes(`@types/${packageName}`)) return null;
  if (!devDependencies.includes(packageName)) return "package.json does not list it";
  const shipped = /^(?:app|lib)\//.test(path) && !typeOnly;
  return shipped ? "package.json lists it for development only" : null;
}

/** The browser gets client components and all that they reach by value. */
function* clientViolations(facts: Facts): Generator<string> {
  const reached = new Map<string, string>();
  const waiting = [...facts].filter(([, { isClient }]) => isClient).map(([path]) => ({ path, root: path }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, root } = next;
    if (reached.has(path)) continue;
    reached.set(path, root);
    for (const { file, typeOnly } of facts.get(path)?.imports ?? []) if (file !== null && !typeOnly) waiting.push({ path: file, root });
  }
  for (const [path, root] of reached) {
    for (const { file, packageName, specifier, line } of facts.get(path)?.imports ?? []) {
      const forbidden = file === null ? packageName?.startsWith("node:") === true : /^lib\/(?:store|server|dataset)\//.test(file);
      if (forbidden) yield `${path}:${line} imports ${specifier}: the browser gets it${path === root ? "" : `, through ${root}`}`;
    }
  }
}

function* environmentViolations(facts: Facts): Generator<string> {
  for (const [path, { environmentLines }] of facts) {
    if (path === "lib/server/env.ts" || path === "next.config.mjs" || /^(?:scripts|tests)\//.test(path)) continue;
    for (const line of environmentLines) yield `${path}:${line} reads process.env: only lib/server/env.ts and scripts do`;
  }
}

function* cycles(facts: Facts): Generator<string> {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const begin = trail.indexOf(path);
    if (begin >= 0) found.push(`${[...trail.slice(begin), path].join(" -> ")} is a circle of imports`);
    if (begin >= 0 || done.has(path)) return;
    for (const { file } of facts.get(path)?.imports ?? []) if (file !== null) visit(file, [...trail, path]);
    done.add(path);
  };
  for (const path of facts.keys()) visit(path, []);
  yield* found;
}
