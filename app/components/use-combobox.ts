"use client";

import { useEffect, useState, type KeyboardEvent, type MouseEvent } from "react";

/** A text field over a list of options, of which the keys can choose while the field keeps the focus. */
export interface Combobox {
  /** Whether the list is there to see. */
  readonly shown: boolean;
  /** The option that the keys are on; -1 for the field itself. */
  readonly active: number;
  /** The text changed: the list opens, no option is chosen. */
  readonly typed: () => void;
  readonly close: () => void;
  /** Shows the list, as on a key of the page's own. */
  readonly show: () => void;
  /** What the option at an index needs to be one. */
  readonly option: (index: number, onPick: (index: number) => void) => OptionAttributes;
  /** What the input needs to be one. */
  readonly field: React.ComponentProps<"input">;
}

export interface OptionAttributes {
  readonly id: string;
  readonly role: "option";
  readonly "aria-selected": boolean;
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onClick: () => void;
  readonly onMouseMove: () => void;
}

interface ComboboxOptions {
  /** Of the field; those of the list and its options derive from it: see `SearchOptions`. */
  readonly id: string;
  /** What is typed; nothing is listed for nothing, unless it is offered. */
  readonly words: string;
  /** There is something to list before anything is typed: it opens by the arrows or a press, not by the focus alone. */
  readonly offers?: boolean;
  /** The options, each by what is the same for as long as it is listed: one that is chosen stays so while others come and go. */
  readonly options: readonly string[];
  /** Escape with the list closed. */
  readonly onClear: () => void;
}

/** Keeps which option is chosen: the arrows go round the options and the field, Escape closes the list, then clears. */
export function useCombobox({ id, words, offers = false, options, onClear }: ComboboxOptions): Combobox {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const count = options.length;
  const active = chosen === null ? -1 : options.indexOf(chosen);
  const setActive = (index: number) => setChosen(options[index] ?? null);
  const shown = open && (words !== "" || offers);

  useEffect(() => {
    if (shown && active >= 0) document.getElementById(`${id}o${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, shown, active]);

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && (words !== "" || offers)) {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      // -1 is the field itself, between the last option and the first.
      setActive(((active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (shown) setOpen(false);
      else onClear();
      setActive(-1);
    }
  };

  return {
    shown,
    active,
    typed: () => { setOpen(true); setActive(-1); },
    close: () => { setOpen(false); setActive(-1); },
    show: () => setOpen(true),
    option: (index, onPick) => ({
      id: `${id}o${index}`,
      role: "option",
      "aria-selected": index === active,
      // The field keeps the focus: the keys go on working.
      onMouseDown: (event) => event.preventDefault(),
      onClick: () => onPick(index),
      onMouseMove: () => { if (index !== active) setActive(index); },
    }),
    field: {
      role: "combobox",
      "aria-expanded": shown,
      "aria-controls": `${id}list`,
      "aria-autocomplete": "list",
      "aria-activedescendant": shown && active >= 0 ? `${id}o${active}` : undefined,
      autoComplete: "off",
      autoCapitalize: "none",
      spellCheck: false,
      onFocus: () => { if (words !== "") setOpen(true); },
      onClick: () => setOpen(true),
      onKeyDown: press,
    },
  };
}
