import { expect, test } from "vitest";
import { claimRows, compiledNote } from "@/lib/view/claim-table";
import { aBasis, aClaim, aPlace, aSource } from "./meeting-item";

const basis = aBasis();
const settled = { date: basis, place: basis, status: basis, format: basis, participants: [] };

test("claimRows: by publication, each value by how it stands to the shown one", () => {
  const claims = [
    aClaim(aSource("late", { published: "2023-03-01" }), { date: "2023-02-23", status: "held" }),
    aClaim(aSource("undated"), { format: "unknown" }),
    aClaim(aSource("early", { published: "2023-01-01" }), { date: "2023-02-20", place: aPlace("moscow", { name: "Moscow" }), status: "planned", format: "in_person" }),
  ];
  const rows = claimRows({ claims, settled: { ...settled, date: { ...basis, differ: ["late"], superseded: ["early"] } } });
  expect(rows.map(({ claim, cells }) => [claim.source.id, ...Object.values(cells).map(({ text, standing }) => `${text}: ${standing}`)])).toEqual([
    ["early", "20 Feb 2023: earlier-plan", "Moscow: agrees", "planned: agrees", "in person: agrees"],
    ["late", "23 Feb 2023: differs", "silent: silent", "held: agrees", "silent: silent"],
    ["undated", "silent: silent", "silent: silent", "silent: silent", "silent: silent"],
  ]);
});

test("compiledNote names what the compilers worked out", () => {
  const compiled = { ...basis, compiled: true };
  expect(compiledNote(settled)).toBeNull();
  expect(compiledNote({ ...settled, date: compiled })).toBe("The date was worked out by the compilers of the data set.");
  expect(compiledNote({ ...settled, date: compiled, format: compiled })).toBe("The date and the way they met were worked out by the compilers of the data set.");
});
