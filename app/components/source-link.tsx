import type { SourceRef } from "@/lib/domain/answers";
import { languageLabel, publisherKindWords } from "@/lib/view/labels";
import styles from "./marks.module.css";

/**
 * A link to the publisher's own page, in a new tab. The data set admits http and https URLs alone; this holds to it
 * once more, since a link of another scheme could run a script.
 * @param by what the link reads as: the publisher's name, with its kind behind it, or the article's title
 */
export function SourceLink({ source, by = "publisher" }: { readonly source: SourceRef; readonly by?: "publisher" | "title" }) {
  const { url, title, language, publisher } = source;
  const label = by === "publisher" ? publisher.name : title;
  if (!/^https?:\/\//i.test(url)) return <span>{label}</span>;
  const isEnglish = language === "en";
  const link = (
    <a
      className={styles.source}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      title={title}
      {...(by === "title" && !isEnglish && !source.described && { lang: language })}
    >
      {`${label}\u00a0`}
    </a>
  );
  const notes = [isEnglish ? null : languageLabel(language), by === "publisher" ? publisherKindWords(publisher.kind) : null].filter((note) => note !== null);
  return notes.length === 0 ? link : <span>{link}<span className={styles.aside}>{notes.join(", ")}</span></span>;
}
