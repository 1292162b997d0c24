import { TOKENS, type Tokens } from "@/lib/view/graph-style";

/**
 * The colours of the page as they are now. A custom property holds `light-dark(…)` as it is written; only an element that
 * is coloured by it tells which one it is.
 */
export function readTokens(): Tokens {
  const probe = document.createElement("span");
  probe.hidden = true;
  document.body.append(probe);
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const tokens = Object.fromEntries(TOKENS.map((name) => [name, colour(name)])) as Tokens;
  probe.remove();
  return tokens;
}
