import type { MeetingOrder } from "@/lib/domain/orders";

/** A column that sorts its table. */
export interface SortedColumn<Order extends string> {
  readonly key: string;
  readonly heading: string;
  /** The order of the first press, and that of the second. */
  readonly orders: readonly [Order, Order];
  /** The first of `orders` runs upwards: A to Z, few to many, early to late. */
  readonly rising: boolean;
}

export type TableColumn = SortedColumn<MeetingOrder>;

/** The columns of the table of meetings, and the orders they give. */
export const TABLE_COLUMNS: readonly TableColumn[] = [
  { key: "date", heading: "Date", orders: ["newest", "oldest"], rising: false },
  { key: "title", heading: "Meeting", orders: ["title", "-title"], rising: true },
  { key: "participants", heading: "Took part", orders: ["-participants", "participants"], rising: false },
  { key: "place", heading: "Where", orders: ["place", "-place"], rising: true },
  { key: "kind", heading: "Kind", orders: ["kind", "-kind"], rising: true },
  { key: "format", heading: "Format", orders: ["format", "-format"], rising: true },
  { key: "status", heading: "Status", orders: ["status", "-status"], rising: true },
  { key: "topics", heading: "Topics", orders: ["-topics", "topics"], rising: false },
  { key: "sources", heading: "Sources", orders: ["-sources", "sources"], rising: false },
];

/** How a column is sorted under an order, in the words of aria-sort. */
export function sortOf<Order extends string>({ orders, rising }: SortedColumn<Order>, order: Order): "ascending" | "descending" | "none" {
  const at = orders.indexOf(order);
  if (at === -1) return "none";
  return (at === 0) === rising ? "ascending" : "descending";
}

/** The order that a press on a column's heading gives. */
export function nextOrder<Order extends string>({ orders }: SortedColumn<Order>, order: Order): Order {
  return order === orders[0] ? orders[1] : orders[0];
}
