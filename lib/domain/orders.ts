/** The columns by which a list of meetings is ordered; `-` before a column turns it round. Ties go by id, ascending. */
export const MEETING_ORDERS = [
  "newest", "oldest", "title", "-title", "place", "-place", "kind", "-kind", "format", "-format", "status", "-status",
  "participants", "-participants", "topics", "-topics", "sources", "-sources",
] as const;
export type MeetingOrder = (typeof MEETING_ORDERS)[number];
