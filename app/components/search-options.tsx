"use client";

import type { SearchItem } from "@/lib/domain/answers";
import { hintWords, type FoundGroup } from "@/lib/view/found";
import { countWords } from "@/lib/view/labels";
import { FOUND_ICONS } from "./found-icons";
import type { Combobox } from "./use-combobox";
import type { Found } from "./use-found";
import styles from "./search-box.module.css";

interface SearchOptionsProps {
  /** Of the field; the list and its options derive theirs from it. */
  readonly id: string;
  readonly shown: boolean;
  readonly found: Found;
  readonly groups: readonly FoundGroup[];
  readonly words: string;
  /** How many were found. */
  readonly count: number;
  readonly option: Combobox["option"];
  readonly onPick: (index: number) => void;
}

/** The list under a field for an actor: what was found, by kind. */
export function SearchOptions({ id, shown, found, groups, words, count, option, onPick }: SearchOptionsProps) {
  const starts = groups.map((_, nth) => groups.slice(0, nth).reduce((sum, { items }) => sum + items.length, 0));
  return (
    <div className={styles.popup} data-in-place hidden={!shown}>
      <div id={`${id}list`} role="listbox" aria-label="Found">
        {groups.map(({ label, items }, nth) => (
          <div key={label} role="group" aria-labelledby={`${id}g${nth}`}>
            <p id={`${id}g${nth}`} className={styles.group} role="presentation">{label}</p>
            {items.map((item, place) => (
              <Option key={`${item.kind}:${item.id}`} item={item} attributes={{ ...option((starts[nth] ?? 0) + place, onPick), className: styles.option }} />
            ))}
          </div>
        ))}
      </div>
      <p className={styles.state} role="status">{shown ? stateWords(found, count, words) : ""}</p>
    </div>
  );
}

function Option({ item, attributes }: { readonly item: SearchItem; readonly attributes: React.ComponentProps<"div"> }) {
  const Icon = FOUND_ICONS[item.kind];
  return (
    <div {...attributes}>
      <Icon aria-hidden size={15} strokeWidth={1.75} />
      <span className={styles.label}>{item.label}</span>
      <span className={styles.hint}>{hintWords(item.hint)}</span>
      {item.kind !== "meeting" && item.kind !== "statement" && <span className={styles.count} aria-label={countWords(item.meetings, "meeting")}>{item.meetings}</span>}
    </div>
  );
}

function stateWords(found: Found, count: number, words: string): string {
  if (found.state === "failed") return found.message;
  if (found.state === "asking" && count === 0) return "Searching…";
  return found.state === "found" && count === 0 ? `Nobody is named “${words}”.` : "";
}
