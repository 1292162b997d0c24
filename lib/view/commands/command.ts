import type { SearchItem } from "@/lib/domain/answers";
import type { View } from "../view";
import type { Part } from "./match";

/** What a page can do besides showing another view. */
export type Deed = "undo" | "redo" | "copy-link" | "png" | "svg" | "print" | "embed" | "light" | "dark" | "views" | "help";

/** What choosing a command does. */
export type Act =
  /** The view's next; outside the explorer, a link to the explorer. */
  | { readonly kind: "view"; readonly step: (view: View) => View }
  /** Another page. */
  | { readonly kind: "go"; readonly href: string }
  | { readonly kind: "do"; readonly deed: Deed }
  /** Asks for the other end of chains. */
  | { readonly kind: "ask"; readonly from: SearchItem };

/** Something that can be done by name. */
export interface Command {
  /** The same whenever the same is offered: `show:table`, `expand:person:wang-yi`. */
  readonly id: string;
  readonly label: string;
  /** What it does, in words, where its label only names what it is done with. */
  readonly does?: string;
  /** More words by which it is found. */
  readonly also?: string;
  readonly act: Act;
  /** What was found, where it is about that. */
  readonly item?: SearchItem;
}

/** A command as it is listed. */
export interface Listed extends Command {
  readonly parts: readonly Part[];
}

export interface CommandGroup {
  readonly heading: string;
  readonly commands: readonly Listed[];
  /** How many there are, listed or not. */
  readonly total: number;
}
