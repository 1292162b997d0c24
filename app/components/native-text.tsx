import { nativeName } from "@/lib/view/native-name";
import styles from "./pieces.module.css";

/** A name in its own letters, in its own language; nothing where none is known. */
export function NativeText({ actor }: { readonly actor: { readonly aliases: readonly string[]; readonly country: string | null } }) {
  const name = nativeName(actor);
  return name === null ? null : <> <bdi className={styles.native} lang={name.lang}>{name.text}</bdi></>;
}
