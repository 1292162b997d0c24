import type { Command } from "@/lib/view/commands/command";
import { readRecent, remember, type Recent } from "@/lib/view/commands/recent";

/** What was done last by name stands in this browser, and goes nowhere else. */
const KEY = "parley-recent";

export function recentCommands(): readonly Recent[] {
  try {
    return readRecent(window.localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

export function rememberCommand(command: Command): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(remember(recentCommands(), command)));
  } catch {
    // Where nothing may be kept, nothing comes first again.
  }
}
