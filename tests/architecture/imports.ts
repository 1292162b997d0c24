import { dirname, join, normalize } from "node:path/posix";
import ts from "typescript";

/** The text of every source file, by its path from the project's folder: `lib/domain/ids.ts`. */
export type Sources = ReadonlyMap<string, string>;

export interface Import {
  /** As written: `@/lib/domain/ids`, `./ids`, `zod`. */
  readonly specifier: string;
  /** The file that it means; null for a package. */
  readonly file: string | null;
  /** The package that it means, without a path within it; null for a file. `node:` modules count as packages. */
  readonly packageName: string | null;
  /** Gone once compiled. */
  readonly typeOnly: boolean;
  readonly line: number;
}

export interface SourceFacts {
  readonly imports: readonly Import[];
  readonly isClient: boolean;
  /** The lines that read `process.env`. */
  readonly environmentLines: readonly number[];
  readonly lines: number;
}

const EXTENSIONS = ["", ".ts", ".tsx", ".mjs", ".d.ts", "/index.ts", "/index.tsx"];

/** Reads what each source file imports, by the compiler's own parser, so that comments and texts do not count. */
export function readSources(sources: Sources): Map<string, SourceFacts> {
  return new Map([...sources].map(([path, text]) => [path, readSource(path, text, sources)]));
}

function readSource(path: string, text: string, sources: Sources): SourceFacts {
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  if (!/\.(?:tsx?|mjs)$/.test(path)) return { imports: [], isClient: false, environmentLines: [], lines };
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const environmentLines: number[] = [];
  const lineOf = (node: ts.Node) => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;

  const add = (module: ts.Node | undefined, typeOnly: boolean) => {
    if (module === undefined || !ts.isStringLiteralLike(module)) return;
    const target = resolveImport(module.text, path, sources);
    imports.push({ specifier: module.text, ...target, typeOnly, line: lineOf(module) });
    if (/^(?:node:)?process$/.test(module.text)) environmentLines.push(lineOf(module));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node)) add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && isImportCall(node)) add(node.arguments[0], false);
    else if (readsEnvironment(node)) environmentLines.push(lineOf(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);

  const first = tree.statements[0];
  const isClient = first !== undefined && ts.isExpressionStatement(first) && ts.isStringLiteral(first.expression) && first.expression.text === "use client";
  return { imports, isClient, environmentLines, lines };
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = importClause.namedBindings;
  return importClause.name === undefined && names !== undefined && ts.isNamedImports(names) &&
    names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function isImportCall({ expression }: ts.CallExpression): boolean {
  return expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === "require");
}

function readsEnvironment(node: ts.Node): boolean {
  const isProcess = (it: ts.Node) => ts.isIdentifier(it) && it.text === "process";
  if (ts.isPropertyAccessExpression(node)) return isProcess(node.expression) && node.name.text === "env";
  if (ts.isElementAccessExpression(node)) return isProcess(node.expression);
  return ts.isVariableDeclaration(node) && node.initializer !== undefined && isProcess(node.initializer);
}

function resolveImport(specifier: string, from: string, sources: Sources): Pick<Import, "file" | "packageName"> {
  const isPath = specifier.startsWith(".") || specifier.startsWith("@/");
  if (!isPath) {
    const [scopeOrName = "", name = ""] = specifier.split("/");
    return { file: null, packageName: specifier.startsWith("@") ? `${scopeOrName}/${name}` : scopeOrName };
  }
  // `new URL("./worker.ts", import.meta.url)` is no import and does not come here.
  const path = specifier.startsWith("@/") ? specifier.slice(2) : normalize(join(dirname(from), specifier));
  return { file: EXTENSIONS.map((end) => path + end).find((file) => sources.has(file)) ?? path, packageName: null };
}
