import { describe, expect, it } from "vitest";
import { countingRule, tally, type CountedMeeting } from "@/lib/domain/measures/counting";

const meeting = (id: string, members: string, more: Partial<CountedMeeting> = {}): CountedMeeting =>
  ({ id, earliest: null, latest: null, status: "held", kind: "bilateral", size: members.length, members: [...members], atHome: [], ...more });
const figures = (...asked: Parameters<typeof tally>) => {
  const { meetings, ties, tieCount } = tally(...asked);
  const all = [...ties.values()].flatMap((of) => [...of.values()]);
  return { meetings: Object.fromEntries(meetings), ties: Object.fromEntries(all.map((tie) => [`${tie.a}${tie.b}`, tie.meetings])), tieCount };
};

describe("the rule of counting", () => {
  const whole = meeting("whole", "abc");
  const part = meeting("part", "ab");
  const of = [{ part: "part", whole: "whole" }];

  it("does not count a meeting for those whom a part has too", () => {
    expect(countingRule([whole, part], of).membersOf(whole)).toEqual(["c"]);
    expect(figures([whole, part], of, null)).toEqual({ meetings: { a: 1, b: 1, c: 1 }, ties: { ab: 1, ac: 1, bc: 1 }, tieCount: 3 });
  });
  it("counts it for a pair of whom each is in another part", () => {
    const parts = [meeting("p", "ab"), meeting("q", "cd")];
    const summit = meeting("whole", "abcd");
    const counted = figures([summit, ...parts], [{ part: "p", whole: "whole" }, { part: "q", whole: "whole" }], null);
    expect(counted.meetings).toEqual({ a: 1, b: 1, c: 1, d: 1 });
    expect(counted.ties).toEqual({ ab: 1, ac: 1, ad: 1, bc: 1, bd: 1, cd: 1 });
  });
  it("passes over parts, and wholes, that are not in the view", () => {
    expect(figures([whole], of, null).meetings).toEqual({ a: 1, b: 1, c: 1 });
    expect(figures([part], of, null).meetings).toEqual({ a: 1, b: 1 });
  });
  it("lets a part at any depth stand for the whole", () => {
    const talk = meeting("talk", "a");
    const depth = [...of, { part: "talk", whole: "part" }, { part: "talk", whole: "whole" }];
    expect(figures([whole, part, talk], depth, null).meetings).toEqual({ a: 1, b: 1, c: 1 });
    expect(figures([whole, talk], depth, null).meetings).toEqual({ a: 1, b: 1, c: 1 });
  });
  it("makes no ties of larger meetings, nor lets a larger part stand for its whole there", () => {
    expect(figures([whole, part], of, 2)).toEqual({ meetings: { a: 1, b: 1, c: 1 }, ties: { ab: 1 }, tieCount: 1 });
    const large = { ...part, size: 9 };
    expect(figures([whole, large], of, 3).ties).toEqual({ ab: 1, ac: 1, bc: 1 });
  });
  it("shares a meeting out among the ties of each who was there", () => {
    const { ties } = tally([meeting("talk", "ab"), meeting("summit", "abcde")], [], null);
    const strength = (id: string) => [...(ties.get(id)?.values() ?? [])].reduce((sum, { weight }) => sum + weight, 0);
    expect(ties.get("a")?.get("b")?.weight).toBe(1.25);
    expect([strength("a"), strength("c")]).toEqual([2, 1]);
  });
  it("tells who travelled to whom, of what was held, where one alone of the two was at home", () => {
    const at = (id: string, atHome: string, status = "held") => meeting(id, "abc", { atHome: [...atHome], status });
    const { ties } = tally([at("1", "a"), at("2", "b"), at("3", "ab"), at("4", "c"), at("5", "a", "planned")], [], null);
    expect(ties.get("a")?.get("b")).toMatchObject({ meetings: 5, held: 4, hostedByA: 1, hostedByB: 1 });
    expect(ties.get("a")?.get("c")).toMatchObject({ hostedByA: 2, hostedByB: 1 });
  });
  it("makes only the ties of those of interest", () => {
    expect(figures([whole], [], null, (member) => member === "c").ties).toEqual({ ac: 1, bc: 1 });
  });
});
