import styles from "./dossier.module.css";

/** Asks for the page on a part of time alone; a plain form, which needs no scripts. */
export function WindowForm({ href, window: { from, to } }: { readonly href: string; readonly window: { readonly from: string | null; readonly to: string | null } }) {
  return (
    <form className={`${styles.window} no-print`} action={href} method="get">
      <label>Only from <input name="from" defaultValue={from ?? ""} placeholder="2022" size={11} pattern="\d{4}(-\d{2}(-\d{2})?)?" title="A year, a month as 2023-02, or a day as 2023-02-22" autoComplete="off" /></label>
      <label>to <input name="to" defaultValue={to ?? ""} placeholder="2023-02" size={11} pattern="\d{4}(-\d{2}(-\d{2})?)?" title="A year, a month as 2023-02, or a day as 2023-02-22" autoComplete="off" /></label>
      <button type="submit">Count again</button>
    </form>
  );
}
