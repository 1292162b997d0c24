import { describe, expect, test } from "vitest";
import type { Gap, Partner } from "@/lib/domain/dossier-answers";
import { notMetLongest, orderPartners, PARTNER_ORDERS } from "@/lib/view/partner-order";
import { anActor } from "./meeting-item";

const gap = (days: number): Gap => ({ days, from: "2020-01-01", to: "2025-12-31" });

function aPartner(id: string, over: Partial<Partner> = {}): Partner {
  return {
    actor: anActor(id), meetings: 1, bilateral: 0, where: { home: 0, away: 0, third: 0, remote: 0, unknown: 0 }, hosted: 0, travelled: 0,
    reciprocity: null, first: null, last: null, longestGap: null, sinceLast: null, ...over,
  };
}

const ids = (partners: readonly Partner[]) => partners.map(({ actor }) => actor.id);

describe("orderPartners", () => {
  const partners = [
    aPartner("a", { meetings: 9, hosted: 1, first: "2021-03-01", last: "2022-01-01" }),
    aPartner("b", { meetings: 5, hosted: 3, reciprocity: 0, first: "2020-03-01", last: "2024-01-01", longestGap: gap(9) }),
    aPartner("c", { meetings: 2, hosted: 1, reciprocity: 0.5, longestGap: gap(400), sinceLast: gap(3) }),
  ];
  test.each([
    ["meetings", ["a", "b", "c"]],
    ["hosted", ["b", "a", "c"]],
    ["reciprocity", ["c", "b", "a"]],
    ["first", ["b", "a", "c"]],
    ["last", ["b", "a", "c"]],
    ["gap", ["c", "b", "a"]],
    ["since", ["c", "a", "b"]],
    ["remote", ["a", "b", "c"]],
  ] as const)("%s", (order, expected) => expect(ids(orderPartners(partners, order))).toEqual(expected));

  test("no order loses a partner, or touches the list", () => {
    for (const order of PARTNER_ORDERS) expect(new Set(ids(orderPartners(partners, order)))).toEqual(new Set(["a", "b", "c"]));
    expect(ids(partners)).toEqual(["a", "b", "c"]);
  });
});

test("notMetLongest passes over those met once, and counts whom it does not list", () => {
  const partners = [aPartner("once", { sinceLast: gap(2000) }), aPartner("short", { meetings: 3, sinceLast: gap(10) }), aPartner("long", { meetings: 2, sinceLast: gap(900) })];
  expect(notMetLongest(partners, 1)).toMatchObject({ rows: [{ partner: { id: "long" } }], total: 2, asOf: "2025-12-31" });
  expect(notMetLongest([], 5)).toEqual({ rows: [], total: 0, asOf: null });
});
