import type { ActorRef } from "@/lib/domain/answers";

/** A name in the letters of its own country, with the language to read it in (BCP 47). */
export interface NativeName {
  readonly text: string;
  readonly lang: string;
}

/** Countries at home in a script, each with the language that its own names are in. */
const SCRIPTS: readonly { readonly script: RegExp; readonly main: string; readonly home: Readonly<Record<string, string>> }[] = [
  { script: /\p{Script=Hangul}/u, main: "ko", home: { KOR: "ko", PRK: "ko" } },
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, main: "ja", home: { JPN: "ja" } },
  { script: /\p{Script=Han}/u, main: "zh-Hans", home: { CHN: "zh-Hans", SGP: "zh-Hans", TWN: "zh-Hant", HKG: "zh-Hant", JPN: "ja" } },
  {
    script: /\p{Script=Cyrillic}/u, main: "ru",
    home: { RUS: "ru", UKR: "uk", BLR: "be", BGR: "bg", SRB: "sr", MNE: "sr", BIH: "sr", MKD: "mk", KAZ: "kk", KGZ: "ky", TJK: "tg", MNG: "mn" },
  },
  {
    script: /\p{Script=Arabic}/u, main: "ar",
    home: {
      IRN: "fa", AFG: "fa", PAK: "ur",
      ...each("ar", "SAU ARE QAT KWT BHR OMN YEM IRQ SYR LBN JOR PSE EGY LBY TUN DZA MAR SDN MRT SOM DJI COM"),
    },
  },
  { script: /\p{Script=Armenian}/u, main: "hy", home: { ARM: "hy" } },
  { script: /\p{Script=Georgian}/u, main: "ka", home: { GEO: "ka" } },
  { script: /\p{Script=Hebrew}/u, main: "he", home: { ISR: "he" } },
  { script: /\p{Script=Greek}/u, main: "el", home: { GRC: "el", CYP: "el" } },
  { script: /\p{Script=Devanagari}/u, main: "hi", home: { IND: "hi", NPL: "ne" } },
  { script: /\p{Script=Bengali}/u, main: "bn", home: { BGD: "bn" } },
  { script: /\p{Script=Myanmar}/u, main: "my", home: { MMR: "my" } },
  { script: /\p{Script=Thai}/u, main: "th", home: { THA: "th" } },
  { script: /\p{Script=Ethiopic}/u, main: "am", home: { ETH: "am", ERI: "ti" } },
];

/**
 * The first alias in a script that is at home in the country; null where there is none. Where no country is known, the
 * first in any script but Latin.
 */
export function nativeName({ aliases, country }: Pick<ActorRef, "country"> & { readonly aliases: readonly string[] }): NativeName | null {
  for (const text of aliases) {
    for (const { script, main, home } of SCRIPTS) {
      if (!script.test(text)) continue;
      const lang = country === null ? main : home[country];
      if (lang !== undefined) return { text, lang };
    }
  }
  return null;
}

function each(language: string, countries: string): Record<string, string> {
  return Object.fromEntries(countries.split(" ").map((country) => [country, language]));
}
