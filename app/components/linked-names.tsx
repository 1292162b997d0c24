import { countWords } from "@/lib/view/labels";

interface LinkedNamesProps {
  readonly names: readonly { readonly id: string; readonly label: string }[];
  readonly href: (id: string) => string;
  /** Where all of them stand. */
  readonly more: string;
}

/** Names that stand in a cell before the rest is a number. */
const SHOWN = 3;

/** Names as links, `A, B, C and 4 more`; nothing for none. */
export function LinkedNames({ names, href, more }: LinkedNamesProps) {
  const rest = names.length - SHOWN;
  return (
    <>
      {names.slice(0, SHOWN).map(({ id, label }, nth) => <span key={id}>{nth > 0 && ", "}<a href={href(id)}>{label}</a></span>)}
      {rest > 0 && <> and <a href={more} aria-label={countWords(rest, "more name")}>{rest} more</a></>}
    </>
  );
}
