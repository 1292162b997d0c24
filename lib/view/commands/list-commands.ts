import type { SearchItem } from "@/lib/domain/answers";
import { setWindow } from "../changes";
import { windowWords } from "../date-words";
import { chooseWords, groupFound, isActor } from "../found";
import type { SavedView } from "../saved/kept";
import { DEFAULT_VIEW, type View } from "../view";
import { readAsked, VERBS, type Asked, type Verb } from "./asked";
import { catalogue, type Shelf } from "./catalogue";
import type { Command, CommandGroup, Listed } from "./command";
import { ACTOR_VERBS, chainsCommand, foundCommand } from "./found-commands";
import { matchText } from "./match";
import type { Recent } from "./recent";
import { readTime } from "./time";

/** What the command bar lists, in order. */

/** What the bar knows when it lists. */
export interface Known {
  /** What is shown; null outside the explorer. */
  readonly view: View | null;
  readonly views: readonly SavedView[];
  readonly recent: readonly Recent[];
  /** What bears the words that are typed, best first; and those for the other end of chains. */
  readonly found: readonly SearchItem[];
  readonly others: readonly SearchItem[];
  /** From whom chains are asked for: then only the other end is to be found. */
  readonly from: SearchItem | null;
}

export interface CommandList {
  readonly groups: readonly CommandGroup[];
  /** All that are listed, in order. */
  readonly commands: readonly Listed[];
  /** The command that Enter takes before any is chosen; -1 for none. */
  readonly enter: number;
}

/** Of one heading, so many are listed. */
const MOST = 6;
/** Of the saved views: who and what is found is not to be pushed out of sight by them. */
const MOST_SAVED = 3;
/** Before anything is typed. */
const OFFERED = ["clear", "show:graph", "show:table", "show:map", "do:views", "do:help"] as const;
/** A word typed whole, and no other beside it. */
const SURE = 3;

/** Lists what can be done under the words that are typed. */
export function listCommands(typed: string, known: Known): CommandList {
  const text = typed.trim();
  if (known.from !== null) return assembled([chainsFrom(known.from, known.found, text)], "");
  const shelves = catalogue(known.view ?? DEFAULT_VIEW, known.views, known.view !== null);
  const asked = readAsked(typed);
  if (text === "") return assembled([recentGroup("", shelves, known), offered(shelves)], "");
  const own = shelves.map((shelf) => matching(shelf, text)).sort((a, b) => best(b) - best(a));
  const sure = sureOf(own.flatMap(({ commands }) => commands));
  const done = foundGroups(asked, known);
  const holdsSure = ({ commands }: Group) => commands.some((command) => command === sure);
  return assembled([
    timeGroup(asked.verb === "filter" ? asked.words : text),
    ...(asked.verb === "find" ? [recentGroup(text, shelves, known)] : []),
    ...own.filter(holdsSure),
    ...done,
    ...(asked.verb === "find" ? moreWith(asked.words, known) : []),
    ...own.filter((group) => !holdsSure(group)),
    wordsGroup(asked.verb === "filter" ? asked.words : text),
  ], text, asked.verb === "find" || asked.verb === "filter" ? [] : done.flatMap((group) => group.commands));
}

type Scored = Listed & { readonly score: number };
interface Group {
  readonly heading: string;
  readonly commands: readonly Scored[];
  /** So many are listed; without it, all. */
  readonly most?: number;
}

/** @param done what a verb that is typed would do */
function assembled(groups: readonly Group[], text: string, done: readonly Scored[] = []): CommandList {
  const seen = new Set<string>();
  const listed = groups.flatMap(({ heading, commands, most }) => {
    const fresh = commands.filter(({ id }) => !seen.has(id));
    const shown = fresh.slice(0, most ?? fresh.length);
    for (const { id } of shown) seen.add(id);
    return shown.length === 0 ? [] : [{ heading, commands: shown, total: fresh.length }];
  });
  const commands = listed.flatMap((group) => group.commands);
  return { groups: listed, commands, enter: text === "" ? -1 : enterOf(commands, done) };
}

/** Enter takes what is meant beyond doubt, as with a verb the only one that it can be done with; else the words themselves. */
function enterOf(commands: readonly Scored[], done: readonly Scored[]): number {
  const [one, another] = done;
  const at = one !== undefined && another === undefined ? commands.findIndex(({ id }) => id === one.id) : -1;
  if (at >= 0) return at;
  const sure = sureOf(commands);
  return sure === null ? commands.findIndex(({ id }) => id === "words") : commands.indexOf(sure);
}

/** What is meant beyond doubt: a time, or the one command that has what is typed as whole words of its name. Null for none. */
function sureOf(commands: readonly Scored[]): Scored | null {
  const top = Math.max(...commands.map(rankOf));
  const [first, second] = commands.filter((command) => rankOf(command) === top);
  return first !== undefined && second === undefined && first.score >= SURE ? first : null;
}

/** The score without what the length of a name takes off it. */
function rankOf({ score }: Scored): number {
  return Math.round(score * 4);
}

function unmarked(command: Command, score = 0): Scored {
  return { ...command, parts: [{ text: command.label, marked: false }], score };
}

function best({ commands }: Group): number {
  return commands.reduce((most, { score }) => Math.max(most, score), -Infinity);
}

function matching({ heading, commands }: Shelf, text: string): Group {
  const scored = commands.flatMap((command): Scored[] => {
    const match = matchText(text, command.label, `${command.also ?? ""} ${heading}`);
    return match === null ? [] : [{ ...command, ...match }];
  });
  return { heading, commands: scored.sort((a, b) => b.score - a.score), most: heading === "Saved views" ? MOST_SAVED : MOST };
}

function timeGroup(text: string): Group {
  const window = readTime(text);
  if (window === null) return { heading: "Time", commands: [] };
  const { from, to } = window;
  return { heading: "Time", commands: [unmarked({ id: `time:${from}/${to}`, label: `Only meetings ${windowWords(from, to).replace(/^(?=\d|[A-Z])/, "from ")}`, act: { kind: "view", step: (view) => setWindow(view, from, to) } }, 10)] };
}

function wordsGroup(words: string): Group {
  if (words === "") return { heading: "Words", commands: [] };
  return { heading: "Words", commands: [unmarked({ id: "words", label: `Filter by words “${words}”`, act: { kind: "view", step: (view) => chooseWords(view, words) } })] };
}

/** What was done last, as far as it can be done here again, and means the words. */
function recentGroup(text: string, shelves: readonly Shelf[], { recent, view }: Known): Group {
  const all = shelves.flatMap(({ commands }) => commands);
  const again = recent.flatMap(({ id, item }): Command[] => {
    const [verb] = id.split(":");
    const command = item !== undefined && isVerb(verb) && !id.includes("~") ? foundCommand(verb, item, view) : all.find((each) => each.id === id) ?? null;
    return command === null ? [] : [command];
  });
  return {
    heading: "Recent",
    commands: again.flatMap((command) => {
      const match = matchText(text, command.label, command.also);
      // Recent or not, its name is not typed whole before it is.
      return match === null ? [] : [{ ...command, ...match, score: command.item === undefined ? match.score : 0 }];
    }),
    most: text === "" ? MOST : 3,
  };
}

function isVerb(text: string | undefined): text is Verb {
  return VERBS.some((verb) => verb === text);
}

function offered(shelves: readonly Shelf[]): Group {
  const all = shelves.flatMap(({ commands }) => commands);
  return { heading: "What you can do", commands: OFFERED.flatMap((id) => all.filter((command) => command.id === id).map((command) => unmarked(command))) };
}

/** What was found, under its kinds; with a verb other than find, under one heading for what is done with it. */
function foundGroups({ verb, words, other }: Asked, { found, others, view }: Known): Group[] {
  if (verb === "chains" && other !== "") {
    const from = found.find(isActor);
    const pairs = from === undefined ? [] : others.flatMap((to) => chainsCommand(from, to) ?? []);
    return [{ heading: "Chains", commands: pairs.map((command) => marked(command, `${words} ${other}`)), most: MOST }];
  }
  const commandsOf = (items: readonly SearchItem[]) => items.flatMap((item) => foundCommand(verb, item, view) ?? []).map((command) => marked(command, words));
  if (verb === "find") return groupFound(found).map(({ label, items }) => ({ heading: label, commands: commandsOf(items) }));
  return [{ heading: HEADINGS[verb], commands: commandsOf(found), most: MOST }];
}

const HEADINGS: Readonly<Record<Exclude<Verb, "find">, string>> = {
  filter: "Filter by", without: "Leave out", expand: "Expand", focus: "Focus on", group: "Draw as one", hide: "Hide", open: "Open", chains: "Chains",
};

/** What is found by an alias or another alphabet bears no letter that was typed. */
function marked(command: Command, words: string): Scored {
  const parts = matchText(words, command.label)?.parts ?? [{ text: command.label, marked: false }];
  return { ...command, parts, score: 0 };
}

/** More that can be done with the actor that was found first, if its name is what is typed. */
function moreWith(words: string, { found, view }: Known): Group[] {
  const [first] = found;
  if (first === undefined || !isActor(first) || matchText(words, first.label) === null) return [];
  return [{ heading: first.label, commands: ACTOR_VERBS.flatMap((verb) => foundCommand(verb, first, view) ?? []).map((command) => unmarked(command)) }];
}

function chainsFrom(from: SearchItem, found: readonly SearchItem[], words: string): Group {
  return { heading: `Chains from ${from.label} to`, commands: found.flatMap((to) => chainsCommand(from, to) ?? []).map((command) => marked(command, words)) };
}
