import { expect, it } from "vitest";
import type { MeetingItem } from "@/lib/domain/answers";
import type { GraphStore } from "@/lib/store/port";
import { filterOf } from "../builders";

/** What the records of the shipped data must tell, as anybody can look it up. */
export function shippedRecords(opened: () => GraphStore): void {
  const meetings = async (asked: Parameters<typeof filterOf>[0]): Promise<MeetingItem[]> =>
    (await opened().meetings(filterOf(asked), { limit: 500, cursor: null, order: "oldest" })).items;

  it("shows Wang Yi's tour of February 2023 as one itinerary, in order", async () => {
    const tours = (await opened().actor("wang-yi"))?.itinerary?.tours ?? [];
    const tour = tours.find(({ from, to }) => from <= "2023-02-20" && to >= "2023-02-20");
    expect(tour?.stays.map(({ place }) => place.id)).toEqual(["paris", "rome", "munich", "budapest", "moscow"]);
    expect(tour?.stays.map(({ from }) => from)).toEqual(tour?.stays.map(({ from }) => from).sort());
    expect(tour).toMatchObject({ from: "2023-02-15", to: "2023-02-22", within: { id: "2023-02-wang-yi-europe-tour" } });
    expect(tour?.stays.at(-1)?.meetings.map(({ id }) => id)).toContain("2023-02-22-wang-putin-moscow");
    expect(tour?.stays.flatMap(({ impossible }) => impossible)).toEqual([]);
    expect(tours.filter(({ stays }) => stays.some(({ meetings: held }) => held.some(({ earliest }) => earliest?.startsWith("2023-02") === true)))).toHaveLength(1);
  });

  /** Who changed office within the data: what it was before, the last day of that, and what it was after. */
  it.each([
    ["rustem-umerov", "UKR", "defence-minister", "2025-07-17", "security-adviser"],
    ["mohammed-bin-zayed", "ARE", "royal", "2022-05-13", "head-of-state"],
  ] as const)("lists %s of %s as %s until %s, and as %s after", async (person, country, before, until, after) => {
    const capacityIn = ({ participants }: MeetingItem) => participants.find(({ actor }) => actor.id === person)?.office;
    const [earlier, later] = [await meetings({ person: [person], office: [before] }), await meetings({ person: [person], office: [after] })];
    expect(earlier.length).toBeGreaterThan(2);
    expect(later.length).toBeGreaterThan(2);
    for (const item of earlier) expect([capacityIn(item), `${item.latest}` <= until], item.id).toEqual([before, true]);
    for (const item of later) expect([capacityIn(item), `${item.earliest}` > until], item.id).toEqual([after, true]);
    // Seen from the country, each stands among those who held the office.
    const ofCountry = new Set((await meetings({ country: [country], office: [after] })).map(({ id }) => id));
    expect(later.filter(({ id }) => !ofCountry.has(id))).toEqual([]);
    // And beside whom they met, whose own record has the same meetings.
    const partner = later.flatMap(({ participants }) => participants).find(({ actor }) => actor.kind === "person" && actor.id !== person)?.actor.id ?? "";
    const shared = await opened().pair(partner, person);
    expect(shared?.meetings.items.map(({ meeting }) => meeting).filter((item) => `${item.earliest}` > until && capacityIn(item) !== after && capacityIn(item) !== "special-envoy")).toEqual([]);
  });
}
