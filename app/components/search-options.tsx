"use client";

import { Building2, CalendarDays, FileText, Flag, MapPin, Newspaper, Quote, Tag, TextSearch, UserRound, type LucideIcon } from "lucide-react";
import { useEffect } from "react";
import type { SearchItem } from "@/lib/domain/answers";
import { hintWords, type FoundGroup } from "@/lib/view/found";
import { countWords } from "@/lib/view/labels";
import type { Found } from "./use-found";
import styles from "./search-box.module.css";

const ICONS: Readonly<Record<SearchItem["kind"], LucideIcon>> = {
  person: UserRound, country: Flag, organization: Building2, place: MapPin, topic: Tag, meeting: CalendarDays, source: FileText, publisher: Newspaper,
  statement: Quote,
};

interface SearchOptionsProps {
  /** Of the field; the list and its options derive theirs from it. */
  readonly id: string;
  readonly shown: boolean;
  readonly found: Found;
  readonly groups: readonly FoundGroup[];
  readonly words: string;
  /** The option that the keys are on; -1 for none. */
  readonly active: number;
  /** How many were found: the index of the option that filters by the words. */
  readonly count: number;
  /** False where words alone are nothing to choose. */
  readonly byWords?: boolean;
  readonly onPick: (index: number) => void;
  readonly onPoint: (index: number) => void;
}

/** The list under the search: what was found, by kind, and the words themselves as a filter. */
export function SearchOptions({ id, shown, found, groups, words, active, count, byWords = true, onPick, onPoint }: SearchOptionsProps) {
  useEffect(() => {
    if (shown && active >= 0) document.getElementById(`${id}o${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, shown, active]);

  const option = (index: number) => ({
    id: `${id}o${index}`,
    role: "option" as const,
    "aria-selected": index === active,
    className: styles.option,
    // The field keeps the focus: the keys go on working.
    onMouseDown: (event: React.MouseEvent) => event.preventDefault(),
    onClick: () => onPick(index),
    onMouseMove: () => { if (index !== active) onPoint(index); },
  });
  const starts = groups.map((_, nth) => groups.slice(0, nth).reduce((sum, { items }) => sum + items.length, 0));

  return (
    <div className={styles.popup} data-in-place={byWords ? undefined : true} hidden={!shown}>
      <div id={`${id}list`} role="listbox" aria-label="Found">
        {groups.map(({ label, items }, nth) => (
          <div key={label} role="group" aria-labelledby={`${id}g${nth}`}>
            <p id={`${id}g${nth}`} className={styles.group} role="presentation">{label}</p>
            {items.map((item, place) => (
              <Option key={`${item.kind}:${item.id}`} item={item} attributes={option((starts[nth] ?? 0) + place)} />
            ))}
          </div>
        ))}
        {byWords && (
          <div {...option(count)} data-words>
            <TextSearch aria-hidden size={15} strokeWidth={1.75} />
            <span className={styles.label}>Filter by words “{words}”</span>
          </div>
        )}
      </div>
      <p className={styles.state} role="status">{shown ? stateWords(found, count, words, byWords) : ""}</p>
    </div>
  );
}

function Option({ item, attributes }: { readonly item: SearchItem; readonly attributes: React.ComponentProps<"div"> }) {
  const Icon = ICONS[item.kind];
  return (
    <div {...attributes}>
      <Icon aria-hidden size={15} strokeWidth={1.75} />
      <span className={styles.label}>{item.label}</span>
      <span className={styles.hint}>{hintWords(item.hint)}</span>
      {item.kind !== "meeting" && item.kind !== "statement" && <span className={styles.count} aria-label={countWords(item.meetings, "meeting")}>{item.meetings}</span>}
    </div>
  );
}

function stateWords(found: Found, count: number, words: string, byWords: boolean): string {
  if (found.state === "failed") return found.message;
  if (found.state === "asking" && count === 0) return "Searching…";
  if (found.state === "found" && count === 0) {
    return byWords ? `Nothing is named “${words}”. The words may still stand in a meeting’s title.` : `Nobody is named “${words}”.`;
  }
  return "";
}
