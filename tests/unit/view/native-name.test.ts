import { expect, test } from "vitest";
import { nativeName } from "@/lib/view/native-name";

test.each([
  [["MBS", "王毅"], "CHN", { text: "王毅", lang: "zh-Hans" }],
  [["岸田文雄"], "JPN", { text: "岸田文雄", lang: "ja" }],
  [["賴清德"], "TWN", { text: "賴清德", lang: "zh-Hant" }],
  [["Володимир Зеленський"], "UKR", { text: "Володимир Зеленський", lang: "uk" }],
  [["윤석열"], "KOR", { text: "윤석열", lang: "ko" }],
  [["عباس عراقچی"], "IRN", { text: "عباس عراقچی", lang: "fa" }],
  [["Нарцисс"], null, { text: "Нарцисс", lang: "ru" }],
  [["Китай", "中国", "China"], "CHN", { text: "中国", lang: "zh-Hans" }],
  [["США", "美国"], "USA", null],
  [["Recep Tayyip Erdogan"], "TUR", null],
  [[], "CHN", null],
])("nativeName of %j of %s", (aliases, country, name) => expect(nativeName({ aliases, country })).toEqual(name));
