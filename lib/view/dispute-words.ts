import type { ClaimedValue, Dispute, MeetingItem } from "@/lib/domain/answers";
import type { Format, SettledProperty, Status } from "@/lib/domain/words";
import { dateWords } from "./date-words";
import { FORMAT_LABELS, STATUS_LABELS } from "./labels";
import { joinWords } from "./meeting-words";

/** What the sources of a meeting differ on, in words. */

const NAMES: Readonly<Record<SettledProperty, string>> = { date: "date", place: "place", status: "status", format: "how they met" };

/** `sources differ on date and place`. */
export function differWords(properties: readonly SettledProperty[]): string {
  return `sources differ on ${joinWords(properties.map((property) => NAMES[property]))}`;
}

/** A claimed value as people read it: `22 Feb 2023`, `Moscow`, `denied`. */
export function claimedWords(property: SettledProperty, { value, place }: Pick<ClaimedValue, "value" | "place">): string {
  switch (property) {
    case "date":
      return dateWords(value);
    case "place":
      return place?.name ?? value;
    case "status":
      return STATUS_LABELS[value as Status].toLowerCase();
    case "format":
      return FORMAT_LABELS[value as Format].toLowerCase();
  }
}

export type ClaimedStanding = "shown" | "agrees" | "differs";

/** How a claimed value stands to the one that the meeting shows; what agrees is less precise than that. */
export function claimedStanding(meeting: Pick<MeetingItem, "date" | "place" | "status" | "format">, { property }: Pick<Dispute, "property">, { value, agrees }: ClaimedValue): ClaimedStanding {
  const shown = property === "place" ? meeting.place?.id : meeting[property];
  if (value === shown) return "shown";
  return agrees ? "agrees" : "differs";
}
