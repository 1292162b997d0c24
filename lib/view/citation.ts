import type { StoreInfo } from "@/lib/domain/answers";
import { dateWords } from "./date-words";

/** How a page or a view is cited: what it shows, of which data in which revision, where it stands, and when it was seen. */
export interface Cited {
  /** What is cited, in words: `Wang Yi and Vladimir Putin, 22 Feb 2023`. */
  readonly title: string;
  /** Of the data set; what is not known is left out. */
  readonly data: Pick<StoreInfo, "title" | "revision" | "licence">;
  /** The whole address, with the host. */
  readonly url: string;
  /** ISO day. */
  readonly accessed: string;
}

/** Of a revision's 64 digits: enough to tell one from every other that anybody has seen. */
const REVISION_DIGITS = 12;

/** `3f2a91c04b7d`; the API's `readyz` tells the whole of it. */
export function shortRevision(revision: string): string {
  return revision.slice(0, REVISION_DIGITS);
}

/**
 * As plain text: `“Wang Yi and Vladimir Putin, 22 Feb 2023.” Diplomatic meetings 2020-2025, revision 3f2a91c04b7d,
 * CC0-1.0. Parley, http://localhost:3000/meetings/2023-02-22-wang-putin-moscow (seen 25 November 2026).`
 */
export function citationText({ title, data, url, accessed }: Cited): string {
  const about = dataWords(data);
  return `“${title}${/[.?!]$/.test(title) ? "" : "."}” ${about === "" ? "" : `${about}. `}Parley, ${url} (seen ${dateWords(accessed, "long")}).`;
}

/** As an entry for BibTeX or biblatex. */
export function citationBibtex({ title, data, url, accessed }: Cited): string {
  const fields = [
    ["title", `{${escaped(title)}}`],
    ["howpublished", escaped(["Parley", dataWords(data)].filter(Boolean).join(": "))],
    ["url", url],
    ["urldate", accessed],
  ] as const;
  return `@misc{${keyOf(url)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}`;
}

function dataWords({ title, revision, licence }: Cited["data"]): string {
  return [title, revision === null ? null : `revision ${shortRevision(revision)}`, licence].filter((part) => part !== null).join(", ");
}

/** `parley-meetings-2023-02-22-wang-putin-moscow`: the path, and what the query asks, in the letters that a key may have. */
function keyOf(url: string): string {
  const { pathname, search } = new URL(url);
  return `parley${`${pathname}${search}`.replace(/[^A-Za-z0-9]+/g, "-").replace(/-$/, "")}`;
}

/** What TeX would read as a command stands as itself. */
function escaped(text: string): string {
  return text.replace(/[\\{}%&#_$~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

const TEX: Readonly<Record<string, string>> = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };
