import { expect, test } from "vitest";
import { encounters, partsByWhole } from "@/lib/domain/measures/encounters";

const of = (ids: string) => [...ids].map((id) => ({ id }));
const partsOf = partsByWhole([{ part: "b", whole: "a" }, { part: "c", whole: "b" }, { part: "c", whole: "a" }]);

test.each([
  ["abc", "c", "a part at any depth stands for its whole"],
  ["ac", "c", "also where what is between is not in the list"],
  ["ab", "b", "a part that has parts stands for its whole"],
  ["ad", "ad", "a whole counts where none of its parts is in the list"],
  ["", "", "of nothing there is nothing"],
])("of %s counts %s: %s", (listed, counted) => expect(encounters(of(listed), partsOf).map(({ id }) => id).join("")).toBe(counted));
