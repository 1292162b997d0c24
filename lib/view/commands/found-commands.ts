import type { SearchItem } from "@/lib/domain/answers";
import type { ActorId } from "@/lib/domain/ids";
import { leaveOut } from "../behind";
import { chainsBetween } from "../chains";
import { focusOnFound, grow, isFocused, isGrown, leaveFocus, shrink } from "../focus";
import { ungroup } from "../changes";
import { group } from "../grouping";
import { choose, isActor } from "../found";
import { foundHref } from "../hrefs";
import { hide } from "../selected";
import type { View } from "../view";
import type { Verb } from "./asked";
import type { Command } from "./command";

/** What can be done with what a search found. */

/** What choosing it does where nothing else is said. */
const CHOICE_WORDS: Readonly<Record<SearchItem["kind"], string>> = {
  person: "Filter by, and select", country: "Filter by, and select", organization: "Filter by, and select", place: "Filter by meetings held here",
  topic: "Filter by this topic", meeting: "Select this meeting", source: "Filter by this source", publisher: "Filter by this publisher", statement: "Select its meeting",
};

/** Which verbs say something of which kinds. */
function fits(verb: Verb, item: SearchItem): boolean {
  switch (verb) {
    case "find":
    case "open":
      return true;
    case "filter":
      return item.kind !== "meeting" && item.kind !== "statement";
    case "without":
    case "expand":
    case "focus":
    case "hide":
    case "chains":
      return isActor(item);
    case "group":
      return item.kind === "country";
  }
}

/**
 * What a verb means for what was found; null where it means nothing.
 * @param view what is shown; null outside the explorer, where finding something opens its page
 */
export function foundCommand(verb: Verb, item: SearchItem, view: View | null): Command | null {
  if (!fits(verb, item)) return null;
  const { kind, id, label } = item;
  const own = { id: `${verb}:${kind}:${id}`, item };
  const change = (words: string, step: (view: View) => View): Command => ({ ...own, label: words, act: { kind: "view", step } });
  switch (verb) {
    case "find":
      return view === null
        ? { ...own, label, does: "Open its page", act: { kind: "go", href: foundHref(item) } }
        : { ...own, label, does: CHOICE_WORDS[kind], act: { kind: "view", step: (from) => choose(from, item) } };
    case "open":
      return { ...own, label: `Open the page of ${label}`, act: { kind: "go", href: foundHref(item) } };
    case "filter":
      return change(`Filter by ${label}`, (from) => ({ ...choose(from, item), select: from.select }));
    case "without":
      return view?.filter.not.includes(id as ActorId) === true ? null : change(`Leave out meetings with ${label}`, (from) => leaveOut(from, id));
    case "expand":
      // The one in focus is left by drawing all again.
      if (view !== null && isFocused(view, [id])) return null;
      return view !== null && isGrown(view, id)
        ? change(`Collapse ${label}`, (from) => shrink(from, id))
        : change(`Expand ${label}`, (from) => grow(from, id));
    case "focus":
      return view !== null && isFocused(view, [id]) ? change("Draw all again", leaveFocus) : change(`Focus on ${label}`, (from) => focusOnFound(from, item));
    case "group":
      return view?.group.includes(id) === true
        ? change(`Draw people of ${label} one by one`, (from) => ungroup(from, [id]))
        : change(`Draw people of ${label} as one`, (from) => group(from, id));
    case "hide":
      return change(`Hide ${label} in the graph`, (from) => hide(from, id));
    case "chains":
      return { ...own, label: `Chains from ${label} to …`, act: { kind: "ask", from: item } };
  }
}

/** What else can be done with an actor, besides finding it. */
export const ACTOR_VERBS = ["open", "expand", "focus", "group", "hide", "without", "chains"] as const satisfies readonly Verb[];

/** The chains from one actor to another; null where no chain can join their kinds, or they are one. */
export function chainsCommand(from: SearchItem, to: SearchItem): Command | null {
  if (!isActor(from) || !isActor(to) || from.id === to.id || (from.kind === "person") !== (to.kind === "person")) return null;
  const level = from.kind === "person" ? "person" : "country";
  return {
    id: `chains:${from.id}~${to.id}`, label: `Chains between ${from.label} and ${to.label}`, item: to,
    act: { kind: "view", step: (view) => chainsBetween(view, from.id, to.id, level) },
  };
}
