import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim, Compiled, Participation } from "@/lib/domain/records";
import { settleClaims, settlingContext, type SettledMeeting } from "@/lib/domain/settle-claims";
import { FORMATS, STATUSES } from "@/lib/domain/words";
import { parseEdtf } from "@/lib/domain/edtf";

/** Moscow holds the Kremlin; Saint Petersburg lies apart. */
const PLACES = [
  { id: "moscow", within: null }, { id: "kremlin", within: "moscow" }, { id: "saint-petersburg", within: null },
] as unknown as Parameters<typeof settlingContext>[1];

/** Source ids tell their day of publication: `2023-02-22-a` was published on 22 February 2023, `undated-a` on no known day. */
function settle(claims: readonly Partial<Record<keyof Claim, unknown>>[], compiled: Partial<Compiled> = {}): SettledMeeting {
  const whole = claims.map((claim, i) => ({
    source: `undated-${i}`, says: "x", date: null, place: null, status: "held", format: null, participants: null, ...claim,
  })) as Claim[];
  const published = (id: string) => (id.startsWith("undated") ? null : id.slice(0, 10));
  const sources = whole.map(({ source }) => ({ id: source, published: published(source) }));
  return settleClaims(
    { claims: whole, compiled: { date: null, place: null, format: null, ...compiled }, participants: [{ actor: "wang-yi" } as unknown as Participation] },
    settlingContext(sources, PLACES),
  );
}

describe("status", () => {
  test("a planned claim yields to any other, however late it was published", () => {
    expect(settle([{ source: "2023-03-01-a", status: "planned" }, { source: "undated-a", status: "held" }]).status).toBe("held");
  });

  test("among the others the latest publication wins", () => {
    const { status, disputed } = settle([
      { source: "2023-02-20-a", status: "postponed" }, { source: "2023-02-25-a", status: "held", date: "2023-02-24" }, { source: "2023-02-21-a", status: "cancelled" },
    ]);
    expect(status).toBe("held");
    expect(disputed).toEqual([]);
  });

  test("an undated publication ranks oldest", () => {
    expect(settle([{ source: "undated-a", status: "denied" }, { source: "2020-01-01-a", status: "cancelled" }]).status).toBe("cancelled");
  });

  test.each([
    [["denied", "held"], "held"], [["cancelled", "denied"], "denied"], [["postponed", "cancelled"], "cancelled"],
  ] as const)("ties of %j go to %s", (statuses, winner) => {
    expect(settle(statuses.map((status, i) => ({ source: `2023-02-22-${i}`, status }))).status).toBe(winner);
  });

  test("held against denied is a dispute, whichever is shown", () => {
    expect(settle([{ source: "2023-02-22-a", status: "held" }, { source: "2023-02-23-a", status: "denied" }])).toMatchObject({
      status: "denied", disputed: ["status"], basis: { status: { agree: ["2023-02-23-a"], differ: ["2023-02-22-a"] } },
    });
  });

  test("called off before it was held after all is history; called off in an article of the time after is a dispute", () => {
    const held = { source: "2023-02-25-a", status: "held", date: "2023-02-24" };
    expect(settle([{ source: "2023-02-20-a", status: "cancelled" }, held]).disputed).toEqual([]);
    expect(settle([{ source: "2023-02-25-b", status: "cancelled" }, held]).disputed).toEqual(["status"]);
  });

  test("no status at all is refused", () => {
    expect(() => settle([{ status: null }])).toThrow(RangeError);
  });
});

describe("date and place", () => {
  test("a day within a month agrees with it, and is shown", () => {
    expect(settle([{ date: "2023-02" }, { date: "2023-02-21" }])).toMatchObject({
      date: "2023-02-21", days: { earliest: "2023-02-21", latest: "2023-02-21" }, disputed: [],
    });
  });

  test("two days within one month differ: most sources win, and the rest is named", () => {
    expect(settle([{ date: "2023-02" }, { date: "2023-02-21" }, { date: "2023-02-22", source: "undated-b" }, { date: "2023-02-22", source: "undated-c" }])).toMatchObject({
      date: "2023-02-22", disputed: ["date"],
      basis: { date: { agree: ["undated-0", "undated-b", "undated-c"], differ: ["undated-1"] } },
    });
  });

  test("between groups of one size the latest publication wins", () => {
    expect(settle([{ date: "2023-02-21", source: "2023-02-22-a" }, { date: "2023-02-22", source: "2023-02-24-a" }]).date).toBe("2023-02-22");
  });

  test("two ranges with other ends differ, one within the other agrees", () => {
    expect(settle([{ date: "2023-02-20/2023-02-22" }, { date: "2023-02-21/2023-02-23" }]).disputed).toEqual(["date"]);
    expect(settle([{ date: "2023-02-20/2023-02-22" }, { date: "2023-02-20/2023-02-21" }])).toMatchObject({ date: "2023-02-20/2023-02-21", disputed: [] });
  });

  test("a plan that came otherwise is superseded, not disputed", () => {
    expect(settle([{ status: "planned", date: "2023-02-10", source: "2023-02-01-a" }, { date: "2023-02-21", source: "2023-02-22-a" }])).toMatchObject({
      date: "2023-02-21", disputed: [], basis: { date: { superseded: ["2023-02-01-a"] } },
    });
  });

  test("a plan's date is shown where the reports of the event give none", () => {
    expect(settle([{ status: "planned", date: "2023-02-10" }, { status: "held" }]).date).toBe("2023-02-10");
  });

  test("a venue agrees with its city, two cities do not", () => {
    expect(settle([{ place: "moscow" }, { place: "kremlin" }])).toMatchObject({ place: "kremlin", disputed: [] });
    expect(settle([{ place: "saint-petersburg" }, { place: "kremlin" }]).disputed).toEqual(["place"]);
  });

  test("the compilers' value fills a silence or narrows what is claimed, and never contradicts it", () => {
    expect(settle([{}], { date: "2023-02-21" })).toMatchObject({ date: "2023-02-21", basis: { date: { compiled: true } } });
    expect(settle([{ date: "2023-02" }], { date: "2023-02-21" }).date).toBe("2023-02-21");
    expect(settle([{ date: "2023-02" }], { date: "2023-03-21" })).toMatchObject({ date: "2023-02", basis: { date: { compiled: false } } });
  });
});

test("format: most sources, then the latest; unknown is silence", () => {
  expect(settle([{ format: "unknown" }, { format: "phone" }])).toMatchObject({ format: "phone", disputed: [] });
  expect(settle([{ format: "phone" }, { format: "video" }, { format: "video", source: "undated-b" }])).toMatchObject({ format: "video", disputed: ["format"] });
  expect(settle([{}]).format).toBe("unknown");
});

test("participants are the union, in the list's order, each with who names it, who names others and who nobody", () => {
  const { participants } = settle([{ participants: ["vladimir-putin"] }, { participants: ["wang-yi", "sergey-lavrov"] }, {}, { participants: [] }]);
  expect(participants).toEqual([
    { actor: "wang-yi", named: ["undated-1"], others: ["undated-0"], silent: ["undated-2", "undated-3"] },
    { actor: "vladimir-putin", named: ["undated-0"], others: ["undated-1"], silent: ["undated-2", "undated-3"] },
    { actor: "sergey-lavrov", named: ["undated-1"], others: ["undated-0"], silent: ["undated-2", "undated-3"] },
  ]);
});

describe("which step decided", () => {
  const [early, late] = ["2023-02-22-a", "2023-02-24-a"];
  test.each<[string, "date" | "place" | "status" | "format", Parameters<typeof settle>, { readonly decided: string; readonly borrowed?: boolean; readonly compiled?: boolean }]>([
    ["nobody says", "date", [[{}]], { decided: "silence" }],
    ["the compilers alone", "date", [[{}], { date: "2023-02-21" }], { decided: "compilers", compiled: true }],
    ["the compilers within what is claimed", "date", [[{ date: "2023-02" }], { date: "2023-02-21" }], { decided: "agreement", compiled: true }],
    ["all agree, more or less precisely", "date", [[{ date: "2023-02" }, { date: "2023-02-21" }]], { decided: "agreement" }],
    ["more sources", "place", [[{ place: "moscow" }, { place: "kremlin" }, { place: "saint-petersburg" }]], { decided: "sources" }],
    ["the latest publication of as many", "date", [[{ date: "2023-02-21", source: early }, { date: "2023-02-20", source: late }]], { decided: "publication" }],
    ["the order, where nothing else does", "format", [[{ format: "video" }, { format: "phone" }]], { decided: "order" }],
    ["a plan's value, where the reports give none", "place", [[{ status: "planned", place: "moscow" }, { status: "held" }]], { decided: "agreement", borrowed: true }],
    ["one status", "status", [[{}, {}]], { decided: "agreement" }],
    ["a report over a plan", "status", [[{ status: "planned", source: late }, { status: "held", source: early }]], { decided: "report" }],
    ["the latest report", "status", [[{ status: "planned" }, { status: "postponed", source: early }, { status: "held", source: late }]], { decided: "publication" }],
    ["the order of statuses on one day", "status", [[{ status: "denied", source: early }, { status: "held", source: "2023-02-22-b" }]], { decided: "order" }],
  ])("%s", (_, property, given, expected) => {
    expect(settle(...given).basis[property]).toMatchObject({ borrowed: false, compiled: false, ...expected });
  });
});

describe("disputes", () => {
  test("each property that is disputed has all its values: the shown one, those that agree with it, the rest by sources", () => {
    const { disputed, disputes } = settle([
      { date: "2023-02-22" }, { date: "2023-02" }, { date: "2023-02-21" }, { date: "2023-02-21" }, { date: "2023-02-19" }, { date: "2023-02-22", place: "moscow" }, { date: "2023-02-22", place: "kremlin" },
    ]);
    expect(disputed).toEqual(["date"]);
    expect(disputes).toEqual([{ property: "date", values: [
      { value: "2023-02-22", agrees: true, sources: ["undated-0", "undated-5", "undated-6"] },
      { value: "2023-02", agrees: true, sources: ["undated-1"] },
      { value: "2023-02-21", agrees: false, sources: ["undated-2", "undated-3"] },
      { value: "2023-02-19", agrees: false, sources: ["undated-4"] },
    ] }]);
  });
  test("what was planned and came otherwise is no side of a dispute", () => {
    expect(settle([{ status: "planned", place: "saint-petersburg" }, { place: "kremlin" }, { place: "moscow" }, { place: "saint-petersburg" }, { status: "denied" }]).disputes).toEqual([
      { property: "place", values: [
        { value: "kremlin", agrees: true, sources: ["undated-1"] }, { value: "moscow", agrees: true, sources: ["undated-2"] }, { value: "saint-petersburg", agrees: false, sources: ["undated-3"] },
      ] },
      { property: "status", values: [
        { value: "held", agrees: true, sources: ["undated-1", "undated-2", "undated-3"] }, { value: "denied", agrees: false, sources: ["undated-4"] },
      ] },
    ]);
  });
});

const claims = fc.array(
  fc.record({
    source: fc.constantFrom("2023-02-20-a", "2023-02-21-a", "2023-02-22-a", "2023-03-01-a", "undated-a", "undated-b"),
    status: fc.option(fc.constantFrom(...STATUSES)),
    date: fc.option(fc.constantFrom("2023", "2023-02", "2023-02-20", "2023-02-21", "2023-02-20/2023-02-22", "2023-02-21/2023-02-24", "2023-02-21~")),
    place: fc.option(fc.constantFrom("moscow", "kremlin", "saint-petersburg")),
    format: fc.option(fc.constantFrom(...FORMATS)),
  }),
  { minLength: 1, maxLength: 9 },
).filter((list) => list.some(({ status }) => status !== null));

test("the order of the claims decides nothing", () => {
  fc.assert(fc.property(claims, fc.infiniteStream(fc.nat(100)), (list, ranks) => {
    const shuffled = list.map((claim) => ({ claim, rank: ranks.next().value as number })).sort((a, b) => a.rank - b.rank).map(({ claim }) => claim);
    const shown = ({ date, place, status, format, disputed }: SettledMeeting) => ({ date, place, status, format, disputed });
    expect(shown(settle(shuffled))).toEqual(shown(settle(list)));
  }));
});

test("what is shown was claimed, and agrees with every claim that is said to agree", () => {
  fc.assert(fc.property(claims, (list) => {
    const settled = settle(list);
    expect(list.map(({ status }) => status)).toContain(settled.status);
    if (settled.date !== null) {
      expect(list.map(({ date }) => date)).toContain(settled.date);
      expect(settled.days).toEqual(parseEdtf(settled.date));
    }
    for (const property of ["date", "place", "format"] as const) {
      const { differ, decided } = settled.basis[property];
      if (differ.length > 0) expect(settled.disputed).toContain(property);
      // Nothing had to decide where nothing differs, and something must have where anything does.
      expect(["sources", "publication", "order"].includes(decided)).toBe(settled.disputed.includes(property));
    }
    expect(settled.disputes.map(({ property }) => property)).toEqual(settled.disputed);
    for (const { values } of settled.disputes) expect(values.length).toBeGreaterThan(1);
  }));
});

test("claims that all say the same are no dispute", () => {
  fc.assert(fc.property(claims, (list) => {
    const first = list.find(({ status }) => status !== null);
    expect(settle(list.map(({ source }) => ({ ...first, source }))).disputed).toEqual([]);
  }));
});
