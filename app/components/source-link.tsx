import { ArrowUpRight } from "lucide-react";
import type { SourceRef } from "@/lib/domain/answers";
import { languageLabel } from "@/lib/view/labels";
import styles from "./marks.module.css";

/**
 * A link to the publisher's own page, in a new tab. The data set admits http and https URLs alone; this holds to it
 * once more, since a link of another scheme could run a script.
 * @param by what the link reads as: the publisher's name, or the article's title
 */
export function SourceLink({ source, by = "publisher" }: { readonly source: SourceRef; readonly by?: "publisher" | "title" }) {
  const label = by === "publisher" ? source.publisher.name : source.title;
  if (!/^https?:\/\//i.test(source.url)) return <span>{label}</span>;
  return (
    <span>
      <a
        className={styles.source}
        href={source.url}
        target="_blank"
        rel="noopener noreferrer"
        title={`Open article: ${source.title}`}
        {...(by === "title" && source.language !== "en" && !source.described && { lang: source.language })}
      >
        {label}{"\u00a0"}
        <ArrowUpRight size={12} strokeWidth={2} aria-hidden />
        <span className="visually-hidden"> (opens the article in a new tab)</span>
      </a>
      {source.language !== "en" && <span className={styles.language}>{languageLabel(source.language)}</span>}
    </span>
  );
}
