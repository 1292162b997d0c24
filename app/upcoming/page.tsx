import type { Metadata } from "next";
import { EVERY_MEETING, type MeetingFilter } from "@/lib/domain/filter";
import type { MeetingOrder } from "@/lib/domain/orders";
import { getInfo, getStore } from "@/lib/server/store";
import { upcomingFilters } from "@/lib/view/upcoming";
import { Upcoming } from "./upcoming";

/** Meetings of each list that the page shows itself; the table has the rest. */
const LISTED = 50;

export const metadata: Metadata = {
  title: "Upcoming",
  description: "Meetings planned for after the last day of the data, by date, with who, where and which article says so; and those never heard of again.",
  alternates: { canonical: "/upcoming" },
};

/** What is still to come, and what was to come and was not heard of again. */
export default async function UpcomingPage() {
  const [store, { lastDay }] = await Promise.all([getStore(), getInfo()]);
  if (lastDay === null) return <Upcoming lists={null} />;
  const filters = upcomingFilters(lastDay);
  const list = async (filter: Partial<MeetingFilter>, order: MeetingOrder) =>
    ({ filter, order, page: await store.meetings({ ...EVERY_MEETING, ...filter }, { limit: LISTED, cursor: null, order }) });
  const [ahead, undated, overdue, postponed] = await Promise.all([
    list(filters.ahead, "oldest"), list(filters.undated, "newest"), list(filters.overdue, "newest"), list(filters.postponed, "newest"),
  ]);
  return <Upcoming lists={{ lastDay, ahead, undated, overdue, postponed }} />;
}
