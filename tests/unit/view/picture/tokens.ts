import { readFileSync } from "node:fs";
import { TOKENS, type Tokens } from "@/lib/view/graph-style";

const css = readFileSync("app/globals.css", "utf8");

/** The page's own colours in the light, as the browser would compute them. */
export function lightTokens(): Tokens {
  return Object.fromEntries(TOKENS.map((name) => [name, new RegExp(`--${name}: light-dark\\((#\\w{6}),`).exec(css)?.[1] ?? ""])) as Tokens;
}
