import styles from "./faults.module.css";

/** What of the address could not be read, a sentence for each; nothing where all could. */
export function Faults({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.faults} aria-label="Faults in the address">
      {sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}
    </ul>
  );
}
