import { expect, it } from "vitest";
import type { PathAnswer, PathFault } from "@/lib/domain/path-answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import type { Level } from "@/lib/domain/words";
import { filterOf } from "../builders";
import { plainPaths, type PlainPaths } from "../plain-paths";
import { randomFilter, randomFrom } from "../random-filters";
import type { Loaded } from "./record-agreement";

const LONG_MS = 600_000;

/**
 * Chains against a plain breadth-first search over the records.
 * @param pairsTried how many pairs of persons, and a third as many of countries and organizations, drawn at random
 */
export function pathAgreement(loaded: () => Loaded, pairsTried: number): void {
  const drawn = (seed: number, level: Level, pairs: number): (readonly [string, string])[] => {
    const { dataset } = loaded();
    const random = randomFrom(seed);
    const ends: readonly string[] = (level === "person" ? dataset.persons : [...dataset.countries, ...dataset.organizations]).map(({ id }) => id);
    const one = () => ends[Math.floor(random() * ends.length)] ?? "";
    return Array.from({ length: pairs }, () => [one(), one()] as const).filter(([a, b]) => a !== b);
  };
  const compared = async (filter: MeetingFilter, level: Level, pairs: readonly (readonly [string, string])[]) => {
    const { store, oracle } = loaded();
    const plain = plainPaths(oracle, filter, level);
    for (const [a, b] of pairs) {
      for (const indirect of [false, true]) {
        const expected = plain(a, b, indirect);
        const answer = await store.path(a, b, filter, { level, indirect });
        expect(told(answer), `${a} ${b} ${indirect} ${JSON.stringify(filter)}`).toEqual(expected);
        // Only where no chain is of one step do the two questions differ not at all.
        if (expected.length !== 1) break;
      }
    }
  };

  it.each(["person", "country"] as const)("finds the chains that a plain search finds, on the level of %s", async (level) => {
    await compared(filterOf({}), level, drawn(11, level, level === "person" ? pairsTried : pairsTried / 3));
  }, LONG_MS);

  it("finds them under other filters", async () => {
    const { dataset, oracle } = loaded();
    const random = randomFrom(12);
    for (let i = 0; i < pairsTried / 8; i += 1) {
      const level = i % 2 === 0 ? "person" : "country";
      const filter = randomFilter(random, dataset, oracle);
      // Ends that are in the view: of others there is little to tell.
      const ends = [...new Set(oracle.list(filter).flatMap(level === "person" ? oracle.whoTookPart : oracle.partiesOf))];
      const one = () => ends[Math.floor(random() * ends.length)] ?? "";
      await compared(filter, level, Array.from({ length: 3 }, () => [one(), one()] as const).filter(([a, b]) => a !== b));
    }
  }, LONG_MS);
}

/** An answer by ids alone. */
function told(answer: PathAnswer | PathFault): PlainPaths {
  if ("parameter" in answer) throw new Error(answer.message);
  expect(answer.givenUpAfter).toBeNull();
  for (const { steps } of answer.chains) for (const { meetings, total } of steps) expect(meetings).toHaveLength(Math.min(50, total));
  return {
    length: answer.length, total: answer.total,
    chains: answer.chains.map(({ steps }) => ({
      actors: [...steps.slice(0, 1).map(({ from }) => from.id), ...steps.map(({ to }) => to.id)],
      meetings: steps.map(({ meetings }) => meetings.map(({ id }) => id)),
    })),
  };
}
