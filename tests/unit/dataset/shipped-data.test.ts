import { beforeAll, describe, expect, test } from "vitest";
import { countDataset } from "@/lib/dataset/count-dataset";
import { readDataset } from "@/lib/dataset/read-dataset";
import type { Dataset, Meeting } from "@/lib/domain/records";
import { settleClaims, settlingContext, type SettledMeeting } from "@/lib/domain/settle-claims";

let data: Dataset;
beforeAll(async () => {
  const checked = await readDataset("data");
  if (!checked.ok) throw new Error(checked.faults.map(({ where, what }) => `${where}: ${what}`).join("\n"));
  data = checked.dataset;
});

function settled(meeting: Meeting): SettledMeeting {
  return settleClaims(meeting, settlingContext(data.sources, data.places));
}

test("the shipped data set holds at least 950 meetings", () => {
  expect(countDataset(data).records.meetings).toBeGreaterThanOrEqual(950);
});

test("every list is in the order of its ids", () => {
  for (const list of [data.countries, data.organizations, data.persons, data.places, data.topics, data.publishers, data.sources, data.meetings]) {
    const ids: string[] = list.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  }
});

test("no alias repeats the name it stands for", () => {
  for (const { name, aliases } of [...data.countries, ...data.organizations, ...data.persons, ...data.places, ...data.publishers]) {
    expect(aliases).not.toContain(name);
    expect(new Set(aliases).size).toBe(aliases.length);
  }
});

describe("Wang Yi in Moscow, February 2023", () => {
  const SOURCE = "https://www.commonspace.eu/news/wang-and-putin-meet-moscow-china-pushes-relations-russia";

  test("two days hold exactly three bilateral meetings with him", () => {
    const found = data.meetings.filter((meeting) => {
      const days = settled(meeting).days;
      return meeting.kind === "bilateral" && meeting.participants.some(({ actor }) => actor === "wang-yi")
        && days !== null && days.latest >= "2023-02-21" && days.earliest <= "2023-02-22";
    });
    expect(found.map(({ id }) => id)).toEqual([
      "2023-02-21-wang-patrushev-moscow", "2023-02-22-wang-lavrov-moscow", "2023-02-22-wang-putin-moscow",
    ]);
  });

  test("the article claims four held meetings and one that is planned", () => {
    const source = data.sources.find(({ url }) => url === SOURCE);
    const claims = data.meetings.flatMap((meeting) => meeting.claims.filter((claim) => claim.source === source?.id));
    expect(source?.published).toBe("2023-02-22");
    expect(claims.filter(({ status }) => status === "held")).toHaveLength(4);
    expect(claims.filter(({ status }) => status === "planned")).toHaveLength(1);
  });

  test("the visit that was awaited is the visit that was held", () => {
    const visit = data.meetings.find(({ id }) => id === "2023-03-20-xi-state-visit-russia");
    expect(visit && settled(visit)).toMatchObject({ status: "held", date: "2023-03-20/2023-03-22", disputed: [] });
  });
});
