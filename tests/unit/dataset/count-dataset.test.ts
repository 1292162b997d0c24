import { expect, test } from "vitest";
import { countDataset } from "@/lib/dataset/count-dataset";
import { dataset } from "@/lib/domain/records";
import { smallDataset } from "./small-dataset";

test("counts records, claims, statements, statuses and disputes", () => {
  expect(countDataset(dataset.parse(smallDataset()))).toEqual({
    records: {
      countries: 1, organizations: 0, persons: 1, places: 0, topics: 1, publishers: 1, sources: 2, "office-kinds": 0, meetings: 2,
    },
    claims: 3,
    statements: 2,
    byStatus: { planned: 1, held: 1, postponed: 0, cancelled: 0, denied: 0 },
    disputed: 1,
  });
});
