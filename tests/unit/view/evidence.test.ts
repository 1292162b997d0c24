import { describe, expect, test } from "vitest";
import type { Basis, ClaimAnswer, MeetingDetail } from "@/lib/domain/answers";
import { attendanceWords, evidenceOf, type Evidence } from "@/lib/view/evidence";
import { aBasis, aClaim, aMeeting, aPlace, aSource } from "./meeting-item";

/** A claim of the paper of that name, published on that day; none where it is empty. */
function claimOf(paper: string, published: string, said: Partial<ClaimAnswer>): ClaimAnswer {
  return aClaim(aSource(paper, { published: published === "" ? null : published, publisher: { id: paper, name: paper, kind: "press" } }), { status: "held", ...said });
}

function evidence(property: Evidence["property"], claims: readonly ClaimAnswer[], basis: Partial<Basis>, shown: Partial<MeetingDetail> = {}): Evidence | undefined {
  const silent = aBasis({ decided: "silence" });
  const settled = { date: silent, place: silent, status: silent, format: silent, participants: [], [property]: aBasis(basis) };
  return evidenceOf({ ...aMeeting("2023-02-22"), ...shown, claims: [...claims], settled }).find((each) => each.property === property);
}

const told = (from: Evidence | undefined) => [from?.support, from?.reason];
const groups = (from: Pick<Evidence, "groups"> | undefined) =>
  from?.groups.map(({ words, sources }) => `${words}: ${sources.map(({ source, text }) => (text === null ? source.id : `${source.id} (${text})`)).join(", ")}`);

describe("why a value is shown", () => {
  const on = (paper: string, date: string | null, more: Partial<ClaimAnswer> = {}, published = "2023-02-23") => claimOf(paper, published, { date, ...more });

  test("one source, and nobody else", () => {
    expect(told(evidence("date", [on("a", "2023-02-22")], { agree: ["a"] }))).toEqual(["the one source", "The one source says so."]);
  });
  test("all agree, one of them less precisely, and one is silent", () => {
    const shown = evidence("date", [on("a", "2023-02-22"), on("b", "2023-02"), on("c", null)], { agree: ["a", "b"] });
    expect(told(shown)).toEqual(["2 of 3 sources, 1 silent", "Both sources that give it agree. The most precise of the values that agree is shown; 1 source gives it less precisely."]);
    expect(groups(shown)).toEqual(["Say so: a", "Say so, less precisely: b (February 2023)", "Silent: c"]);
  });
  test("most sources agree; who says otherwise is named with what", () => {
    const shown = evidence("date", [on("a", "2023-02-22"), on("b", "2023-02-22"), on("c", "2023-02-21")], { agree: ["a", "b"], differ: ["c"], decided: "sources" }, { disputed: ["date"] });
    expect(shown?.disputed).toBe(true);
    expect(told(shown)).toEqual(["2 of 3 sources, 1 differs", "Most sources agree: 2 of 3. c says 21 Feb 2023."]);
    expect(groups(shown)).toEqual(["Say so: a, b", "Say otherwise: c (21 Feb 2023)"]);
    expect(shown?.groups.map(({ differs }) => differs)).toEqual([false, true]);
  });
  test("the latest publication among as many", () => {
    expect(told(evidence("date", [on("a", "2023-02-22", {}, "2023-03-01"), on("b", "2023-02-21"), on("c", "2023-02")], { agree: ["a", "c"], differ: ["b"], decided: "publication" }))[1])
      .toBe("As many sources speak for another value, and the latest publication decides: a, 1 Mar 2023. b says 21 Feb 2023. The most precise of the values that agree is shown; 1 source gives it less precisely.");
  });
  test("the first where nothing else decides; many who say otherwise are counted", () => {
    const others = ["c", "d", "e"].map((paper) => on(paper, "2023-02-23"));
    expect(told(evidence("date", [on("a", "2023-02-22"), ...others], { agree: ["a"], differ: ["c", "d", "e"], decided: "order" }))[1])
      .toBe("As many sources speak for another value, published as late: the first of the dates is shown. 3 sources say 23 Feb 2023.");
  });
  test("a plan that came otherwise, and one that came as announced, are no votes", () => {
    const plan = { status: "planned" } as const;
    const shown = evidence("date", [on("a", "2023-02-22"), on("b", "2023-02-22", plan), on("c", "2023-02-10", plan)], { agree: ["a"], superseded: ["c"] });
    expect(told(shown)).toEqual(["1 of 3 sources, 1 announced it so, 1 otherwise before", "The one source that reports it held says so. Before, c said 10 Feb 2023."]);
    expect(groups(shown)).toEqual(["Say so: a", "Announced it so: b", "Told of another before: c (10 Feb 2023)"]);
  });
  test("a plan's value where the reports are silent, and the compilers' where it is more precise", () => {
    expect(told(evidence("date", [on("a", "2023-02", { status: "planned" }), on("b", null)], { agree: ["a"], borrowed: true, compiled: true }))[1])
      .toBe("Those who report it held are silent on this: what was planned is shown. The one source that gives it says so. The compilers of the data set made it more precise.");
  });
  test("nobody's word, and the compilers' alone", () => {
    expect(told(evidence("date", [on("a", null)], { decided: "silence" }, { date: null }))).toEqual(["no source says", "No source says."]);
    expect(told(evidence("date", [on("a", null)], { decided: "compilers", compiled: true }))).toEqual(["worked out by the compilers", "Every source is silent: the compilers of the data set worked it out."]);
  });
  test("status: a plan yields to a report; a later report to the latest", () => {
    const said = (...statuses: (readonly [string, ClaimAnswer["status"]])[]) => statuses.map(([paper, status]) => claimOf(paper, "2023-02-23", { status }));
    expect(told(evidence("status", said(["a", "held"], ["b", "planned"]), { agree: ["a"], superseded: ["b"], decided: "report" })))
      .toEqual(["1 of 2 sources, 1 announced it", "1 source reports it held, and a plan yields to a report. Before, b said planned."]);
    expect(told(evidence("status", said(["a", "held"], ["b", "denied"]), { agree: ["a"], differ: ["b"], decided: "publication" }))[1])
      .toBe("The latest report decides: a, 23 Feb 2023. b says denied.");
    expect(told(evidence("status", said(["a", "held"], ["b", "denied"]), { agree: ["a"], differ: ["b"], decided: "order" }))[1])
      .toBe("Sources of the same day differ: among them held goes before denied, denied before cancelled, cancelled before postponed. b says denied.");
  });
  test("a venue in its city", () => {
    const kremlin = aPlace("kremlin", { name: "Kremlin" });
    const shown = evidence("place", [claimOf("a", "", { place: kremlin }), claimOf("b", "", { place: aPlace("moscow", { name: "Moscow" }) })], { agree: ["a", "b"] }, { place: kremlin });
    expect(shown?.value).toBe("Kremlin");
    expect(groups(shown)).toEqual(["Say so: a", "Say so, less precisely: b (Moscow)"]);
  });
});

describe("whose word it is that somebody took part", () => {
  const claims = ["a", "b", "c"].map((paper) => claimOf(paper, "", {}));
  test.each([
    [{ named: ["a", "b", "c"], others: [], silent: [] }, "Named by all 3 sources", ["Name the participant: a, b, c"]],
    [{ named: ["a"], others: ["b"], silent: ["c"] }, "Named by 1 of 3 sources", ["Name the participant: a", "Name others only: b", "Name nobody: c"]],
    [{ named: [], others: ["a", "b"], silent: ["c"] }, "Named by no source", ["Name others only: a, b", "Name nobody: c"]],
  ])("%#: %j", (attendance, support, expected) => {
    const words = attendanceWords({ actor: "wang-yi", ...attendance }, claims, true);
    expect(words.support).toBe(support);
    expect(groups(words)).toEqual(expected);
  });
  test("the part rests on those who name the participant, and nobody's naming is the compilers'", () => {
    expect(attendanceWords({ actor: "x", named: ["a"], others: [], silent: [] }, claims, true)).toMatchObject({ support: "Named by the one source", reason: "Role and capacity rest on the sources that name the participant." });
    expect(attendanceWords({ actor: "x", named: ["a", "b"], others: [], silent: [] }, claims, false)).toMatchObject({ support: "Named by both sources", reason: "" });
    expect(attendanceWords({ actor: "x", named: [], others: [], silent: ["a"] }, claims, true).reason).toContain("the compilers of the data set do");
  });
});
