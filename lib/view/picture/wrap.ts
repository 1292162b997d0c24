/**
 * Breaks a text into lines no wider than there is room; a word that is wider than a line, such as an address, is broken
 * where the line ends.
 * @param widthOf how wide a text is
 */
export function wrapText(text: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").filter((each) => each !== "")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (widthOf(joined) <= room) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (widthOf(line) > room && line.length > 1) {
      const fits = fittingLength(line, room, widthOf);
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** So many of its letters fit, at least one; no letter that is written as two units is cut. */
function fittingLength(word: string, room: number, widthOf: (text: string) => number): number {
  let [least, most] = [1, word.length - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (widthOf(word.slice(0, middle)) <= room) least = middle;
    else most = middle - 1;
  }
  return /[\ud800-\udbff]/.test(word.charAt(least - 1)) && least > 1 ? least - 1 : least;
}
