import type { Gone } from "@/lib/view/saved/keep-changes";
import type { Kept } from "@/lib/view/saved/kept";

/** What came of the last change: a sentence, or several where a file had faults, and what it takes to undo it. */
export interface Said {
  readonly words: readonly string[];
  readonly failed?: boolean;
  readonly gone?: Gone;
}

/** What the parts of the panel can do with what is kept. */
export interface Keeping {
  /** Changes what is kept and says so, or why it could not. @returns whether it was changed */
  readonly keep: (step: (kept: Kept) => Kept, said: Said) => boolean;
  readonly drop: (list: Gone["list"], id: number, words: string) => void;
  readonly say: (said: Said | null) => void;
}
