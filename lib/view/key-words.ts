/**
 * A key pressed together with the control key, as the reader's keyboard has it: `Ctrl Shift Z`, or `⇧⌘Z` on a Mac.
 * @param key as it is written on the keyboard: `Z`, `Enter`
 */
export function keyWords(key: string, { mac, shift = false }: { readonly mac: boolean; readonly shift?: boolean }): string {
  return mac ? `${shift ? "⇧" : ""}⌘${key}` : `Ctrl ${shift ? "Shift " : ""}${key}`;
}

/** Whether a browser's platform, such as `MacIntel` or `Linux x86_64`, has the command key for the control key. */
export function hasCommandKey(platform: string): boolean {
  return /^(?:Mac|iP)/.test(platform);
}
