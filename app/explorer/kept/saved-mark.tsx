"use client";

import { Bookmark } from "lucide-react";
import styles from "./saved-mark.module.css";
import { useStanding } from "./use-standing";

/** Beneath the view's sentence: that it is saved, or was and has been changed since. */
export function SavedMark() {
  const standing = useStanding();
  if (standing === null) return null;
  const { saved, changed } = standing;
  return (
    <span className={styles.mark}>
      <Bookmark size={13} strokeWidth={1.75} aria-hidden />
      {changed ? <>“{saved.name}”, changed since</> : <>Saved as “{saved.name}”</>}
    </span>
  );
}
