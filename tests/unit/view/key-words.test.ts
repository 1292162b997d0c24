import { expect, test } from "vitest";
import { hasCommandKey, keyWords } from "@/lib/view/key-words";

test("keys are called as the keyboard has them", () => {
  expect([keyWords("K", { mac: false }), keyWords("Z", { mac: false, shift: true })]).toEqual(["Ctrl K", "Ctrl Shift Z"]);
  expect([keyWords("K", { mac: true }), keyWords("Z", { mac: true, shift: true })]).toEqual(["⌘K", "⇧⌘Z"]);
});

test.each([["MacIntel", true], ["iPad", true], ["iPhone", true], ["Linux x86_64", false], ["Win32", false], ["", false]])("%j has the command key: %s", (platform, has) => {
  expect(hasCommandKey(platform)).toBe(has);
});
