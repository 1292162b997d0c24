/** What is typed into the command bar: words to find something by, and what is to be done with it. */

/** What may be done with what is found; `find` where nothing is said. */
export const VERBS = ["find", "filter", "without", "expand", "focus", "group", "hide", "open", "chains"] as const;
export type Verb = (typeof VERBS)[number];

export interface Asked {
  readonly verb: Verb;
  /** The words to find by, without the verb; may be "". */
  readonly words: string;
  /** Of chains, the words for the other end; "" where none are typed yet. */
  readonly other: string;
}

const BEGINNINGS: readonly { readonly verb: Verb; readonly pattern: RegExp }[] = [
  { verb: "filter", pattern: /^(?:filter(?:\s+(?:by|for|on))?|only)\s+/i },
  { verb: "without", pattern: /^(?:without|leave\s+out|exclude)\s+/i },
  { verb: "expand", pattern: /^(?:expand|unfold)\s+/i },
  { verb: "focus", pattern: /^(?:focus\s+on|draw\s+only)\s+/i },
  { verb: "group", pattern: /^(?:group(?!\s+of\b)|draw\s+(?:the\s+)?people\s+of)\s+/i },
  { verb: "hide", pattern: /^hide\s+/i },
  { verb: "open", pattern: /^(?:open|go\s+to|dossier\s+of)\s+/i },
  { verb: "chains", pattern: /^(?:chains?|paths?)(?:\s+(?:from|between|of))?\s+/i },
];
const JOINS = /\s+(?:and|to|with)\s+|\s*(?:→|–|>)\s*/i;

/** Reads what is typed: `expand wang yi`, `chains between wang yi and lavrov`. */
export function readAsked(typed: string): Asked {
  const text = typed.trimStart();
  for (const { verb, pattern } of BEGINNINGS) {
    const begun = pattern.exec(text);
    if (begun === null) continue;
    const rest = text.slice(begun[0].length).trim();
    if (verb !== "chains") return { verb, words: rest, other: "" };
    const join = JOINS.exec(rest);
    return join === null ? { verb, words: rest, other: "" } : { verb, words: rest.slice(0, join.index).trim(), other: rest.slice(join.index + join[0].length).trim() };
  }
  return { verb: "find", words: text.trim(), other: "" };
}
