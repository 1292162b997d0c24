import { expect, test } from "vitest";
import { MEETING_ORDERS } from "@/lib/domain/orders";
import { nextOrder, sortOf, TABLE_COLUMNS } from "@/lib/view/table-columns";

test("every order is that of exactly one column, told in the words of aria-sort", () => {
  for (const order of MEETING_ORDERS) {
    const sorted = TABLE_COLUMNS.filter((column) => sortOf(column, order) !== "none");
    expect(sorted, order).toHaveLength(1);
  }
  expect(TABLE_COLUMNS.map((column) => sortOf(column, "newest"))).toEqual(["descending", ...Array.from({ length: TABLE_COLUMNS.length - 1 }, () => "none")]);
});

test("pressing a heading twice turns the order round", () => {
  for (const column of TABLE_COLUMNS) {
    const [first, second] = column.orders;
    const unsorted = MEETING_ORDERS.find((order) => !column.orders.includes(order)) ?? "newest";
    expect([nextOrder(column, unsorted), nextOrder(column, first), nextOrder(column, second)]).toEqual([first, second, first]);
    expect(new Set([sortOf(column, first), sortOf(column, second)])).toEqual(new Set(["ascending", "descending"]));
  }
});
