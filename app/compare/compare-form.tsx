import { SIDES, type SideName } from "@/lib/view/compare-address";
import { ActorField } from "../components/actor-field";
import type { FoundSide } from "./found-side";
import styles from "./compare.module.css";

const LEGENDS: Readonly<Record<SideName, string>> = { a: "First", b: "Second" };

/** Asks for two actors and their times: a plain form, which needs no scripts; with them, it finds names as they are typed. */
export function CompareForm({ sides }: { readonly sides: Readonly<Record<SideName, FoundSide>> }) {
  return (
    <form className={`${styles.form} no-print`} action="/compare" method="get">
      {SIDES.map((side) => {
        const { asked: { text, window: { from, to } }, record } = sides[side];
        return (
          <fieldset key={side} className={styles.side}>
            <legend className="visually-hidden">{LEGENDS[side]}</legend>
            <ActorField name={side} label={LEGENDS[side]} defaultValue={record?.label ?? text ?? ""} />
            <DateField name={`${side}From`} label="From" value={from} />
            <DateField name={`${side}To`} label="To" value={to} />
          </fieldset>
        );
      })}
      <button type="submit" className={styles.submit}>Compare</button>
    </form>
  );
}

function DateField({ name, label, value }: { readonly name: string; readonly label: string; readonly value: string | null }) {
  return (
    <label className={styles.date}>
      {label}
      <input type="text" inputMode="numeric" name={name} defaultValue={value ?? ""} placeholder="YYYY-MM-DD" maxLength={10} autoComplete="off" />
    </label>
  );
}
