import { ChevronDown } from "lucide-react";
import styles from "./head.module.css";

interface ChoiceProps {
  readonly label: string;
  /** What is seen while it is closed. */
  readonly shown: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
}

/** A menu as small as its word: the browser's own, unseen above it. */
export function Choice({ label, shown, value, options, onChoose }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <span aria-hidden>{shown}</span>
      <ChevronDown size={13} strokeWidth={1.75} aria-hidden />
      <select className={styles.select} aria-label={label} value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([each, words]) => <option key={each} value={each}>{words}</option>)}
      </select>
    </label>
  );
}
