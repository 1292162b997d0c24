import { expect, test } from "vitest";
import { citationBibtex, citationText, shortRevision, type Cited } from "@/lib/view/citation";

const cited: Cited = {
  title: "Wang Yi and Vladimir Putin, 22 Feb 2023",
  data: { title: "Diplomatic meetings 2020-2025", revision: "3f2a91c04b7d5e6f".repeat(4), licence: "CC0-1.0" },
  url: "https://parley.example.org/meetings/2023-02-22-wang-putin-moscow",
  accessed: "2026-11-25",
};

test("a revision is cut to its first digits", () => {
  expect(shortRevision(cited.data.revision ?? "")).toBe("3f2a91c04b7d");
});

test("plain text names the page, the data with its revision and licence, the address and the day", () => {
  expect(citationText(cited)).toBe(
    "“Wang Yi and Vladimir Putin, 22 Feb 2023.” Diplomatic meetings 2020-2025, revision 3f2a91c04b7d, CC0-1.0. "
    + "Parley, https://parley.example.org/meetings/2023-02-22-wang-putin-moscow (seen 25 November 2026).",
  );
});

test.each([
  ["no licence", { licence: null }, "“A.” D, revision 3f2a91c04b7d. Parley, https://e.org/ (seen 1 January 2026)."],
  ["a store that holds nothing", { title: null, revision: null, licence: null }, "“A.” Parley, https://e.org/ (seen 1 January 2026)."],
])("%s is left out", (_, data, text) => {
  expect(citationText({ title: "A", data: { ...cited.data, title: "D", ...data }, url: "https://e.org/", accessed: "2026-01-01" })).toBe(text);
});

test("a title that ends its own sentence gets no second stop", () => {
  expect(citationText({ ...cited, title: "The meetings of Ferdinand Marcos Jr." })).toMatch(/^“The meetings of Ferdinand Marcos Jr.” Dip/);
});

test("BibTeX has a key of the address, and keeps the title's capitals", () => {
  expect(citationBibtex(cited)).toBe(`@misc{parley-meetings-2023-02-22-wang-putin-moscow,
  title = {{Wang Yi and Vladimir Putin, 22 Feb 2023}},
  howpublished = {Parley: Diplomatic meetings 2020-2025, revision 3f2a91c04b7d, CC0-1.0},
  url = {https://parley.example.org/meetings/2023-02-22-wang-putin-moscow},
  urldate = {2026-11-25}
}`);
});

test("what TeX would read as a command is escaped, the address is not", () => {
  const entry = citationBibtex({ ...cited, title: "50% of A&B_{x} ~ C\\D", url: "https://e.org/?person=wang-yi&q=a%20b" });
  expect(entry).toContain("title = {{50\\% of A\\&B\\_\\{x\\} \\textasciitilde{} C\\textbackslash{}D}}");
  expect(entry).toContain("url = {https://e.org/?person=wang-yi&q=a%20b}");
  expect(entry).toMatch(/^@misc\{parley-person-wang-yi-q-a-20b,$/m);
});

test("the front page has a key as well", () => {
  expect(citationBibtex({ ...cited, url: "https://e.org/" })).toMatch(/^@misc\{parley,$/m);
});
