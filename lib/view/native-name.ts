import type { ActorRef } from "@/lib/domain/answers";

/** A name in the letters of its own country, with the language to read it in (BCP 47). */
export interface NativeName {
  readonly text: string;
  readonly lang: string;
}

/** Languages written in a script, by country; `_` where the country does not tell. */
const SCRIPTS: readonly { readonly script: RegExp; readonly languages: Readonly<Record<string, string>> & { readonly _: string } }[] = [
  { script: /\p{Script=Hangul}/u, languages: { _: "ko" } },
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, languages: { _: "ja" } },
  { script: /\p{Script=Han}/u, languages: { _: "zh-Hans", JPN: "ja", TWN: "zh-Hant", HKG: "zh-Hant", KOR: "ko" } },
  {
    script: /\p{Script=Cyrillic}/u,
    languages: { _: "ru", UKR: "uk", BGR: "bg", SRB: "sr", BLR: "be", MKD: "mk", KAZ: "kk", KGZ: "ky", TJK: "tg", MNG: "mn" },
  },
  { script: /\p{Script=Arabic}/u, languages: { _: "ar", IRN: "fa", AFG: "fa", PAK: "ur" } },
  { script: /\p{Script=Armenian}/u, languages: { _: "hy" } },
  { script: /\p{Script=Georgian}/u, languages: { _: "ka" } },
  { script: /\p{Script=Hebrew}/u, languages: { _: "he" } },
  { script: /\p{Script=Greek}/u, languages: { _: "el" } },
  { script: /\p{Script=Devanagari}/u, languages: { _: "hi", NPL: "ne" } },
  { script: /\p{Script=Bengali}/u, languages: { _: "bn" } },
  { script: /\p{Script=Thai}/u, languages: { _: "th" } },
  { script: /\p{Script=Ethiopic}/u, languages: { _: "am", ERI: "ti" } },
];

/** The alias of an actor that is not in Latin letters, the first if there are several; null where there is none. */
export function nativeName({ aliases, country }: Pick<ActorRef, "country"> & { readonly aliases: readonly string[] }): NativeName | null {
  for (const text of aliases) {
    const found = SCRIPTS.find(({ script }) => script.test(text));
    if (found) return { text, lang: (country === null ? undefined : found.languages[country]) ?? found.languages._ };
  }
  return null;
}
