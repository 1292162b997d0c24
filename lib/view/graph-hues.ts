import { REGIONS, type Region } from "@/lib/domain/words";

/** Regions, and the one colour of all organizations. */
export const HUES = [...REGIONS, "organizations"] as const;
export type Hue = (typeof HUES)[number];

export function hueOf(region: Region | null): Hue {
  return region ?? "organizations";
}
