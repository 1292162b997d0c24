"use client";

import { useState, type KeyboardEvent } from "react";

/** A text field over a list of options, of which the keys can choose while the field keeps the focus. */
export interface Combobox {
  /** Whether the list is there to see. */
  readonly shown: boolean;
  /** The option that the keys are on; -1 for the field itself. */
  readonly active: number;
  readonly point: (index: number) => void;
  /** The text changed: the list opens, no option is chosen. */
  readonly typed: () => void;
  readonly close: () => void;
  /** What the input needs to be one. */
  readonly field: React.ComponentProps<"input">;
}

interface ComboboxOptions {
  /** Of the field; those of the list and its options derive from it: see `SearchOptions`. */
  readonly id: string;
  /** What is typed; nothing is listed for nothing. */
  readonly words: string;
  /** How many options there are. */
  readonly count: number;
  /** Escape with the list closed. */
  readonly onClear: () => void;
}

/** Keeps which option is chosen: the arrows go round the options and the field, Escape closes the list, then clears. */
export function useCombobox({ id, words, count, onClear }: ComboboxOptions): Combobox {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open && words !== "";

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && words !== "") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      // -1 is the field itself, between the last option and the first.
      setActive((now) => ((now + 1 + step + count + 1) % (count + 1)) - 1);
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
    point: setActive,
    typed: () => { setOpen(true); setActive(-1); },
    close: () => { setOpen(false); setActive(-1); },
    field: {
      role: "combobox",
      "aria-expanded": shown,
      "aria-controls": `${id}list`,
      "aria-autocomplete": "list",
      "aria-activedescendant": shown && active >= 0 ? `${id}o${active}` : undefined,
      autoComplete: "off",
      autoCapitalize: "none",
      spellCheck: false,
      onFocus: () => setOpen(true),
      onKeyDown: press,
    },
  };
}
