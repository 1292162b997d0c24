/** Letters that Unicode does not decompose into a base letter and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ə: "a", ħ: "h",
};

/**
 * The form in which names are compared: lower case, without accents, punctuation as single spaces.
 * `Erdoğan` and `ERDOGAN` fold to `erdogan`; letters of other alphabets stay what they are (`王毅`, `путин`).
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[øđðłıßæœþəħ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The folded words of a text, in order, without repetition. */
export function words(text: string): string[] {
  return [...new Set(fold(text).split(" ").filter(Boolean))];
}
