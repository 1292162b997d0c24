import { expect, test } from "vitest";
import { chipsOf } from "@/lib/view/chips";
import { problemWords, unknownIn, unknownWords, withoutUnknown } from "@/lib/view/unknown-ids";
import { parseView, viewHref } from "@/lib/view/view";
import { countUrl, waysOut } from "@/lib/view/ways-out";

const view = (address: string) => parseView(new URLSearchParams(address)).view;

test("ids that name nothing are left out, and what is seen from them", () => {
  const asked = view("person=wang-yee&topic=trade&where=home&hide=nobody&hide=joe-biden");
  const known = withoutUnknown(asked, [{ parameter: "person", id: "wang-yee" }, { parameter: "hide", id: "nobody" }]);
  expect(viewHref(known)).toBe("/?topic=trade&hide=joe-biden");
  expect(withoutUnknown(asked, [])).toBe(asked);
  expect(unknownIn(asked, [{ parameter: "hide", id: "nobody" }])).toEqual([{ parameter: "hide", id: "nobody" }]);
  expect(unknownIn(known, [{ parameter: "hide", id: "nobody" }, { parameter: "match", id: "all" }])).toEqual([]);
});

test("both kinds of fault are told in a sentence", () => {
  expect(unknownWords({ parameter: "person", id: "wang-yee" })).toBe("No person has the id wang-yee; “person” is read without it.");
  expect(unknownWords({ parameter: "not", id: "wang-yee" })).toBe("Nobody has the id wang-yee; “not” is read without it.");
  expect(problemWords({ parameter: "from", message: "no such day in the calendar" }, ["2023-13"])).toBe("from=2023-13 is ignored: no such day in the calendar.");
  expect(problemWords({ parameter: "from", message: "given more than once" }, ["2022", "2023"])).toBe("from is ignored: given more than once.");
});

test("ways out of a view that nothing matches", () => {
  const chips = chipsOf(view("person=wang-yi&topic=trade&status=denied").filter, (_, id) => id);
  expect(waysOut(chips, [0, 3, 9]).map(({ chip, total }) => [chip.words, total])).toEqual([["trade", 9], ["wang-yi", 3]]);
  expect(countUrl(view("topic=trade&order=oldest"))).toBe("/api/v1/meetings?topic=trade&limit=1");
});
