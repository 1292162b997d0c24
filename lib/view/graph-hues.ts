import { REGION_GROUPS, type Region, type RegionGroup } from "@/lib/domain/words";

/** Regions, and the one colour of all organizations. */
export const REGION_HUES = REGION_GROUPS;
export type RegionHue = RegionGroup;

/** The largest circles, and the one colour of all smaller ones and of those in none. */
export const CIRCLE_HUES = ["circle-1", "circle-2", "circle-3", "circle-4", "circle-5", "circle-6", "circle-7", "circle-8", "circle-other"] as const;
export type CircleHue = (typeof CIRCLE_HUES)[number];

export const HUES = [...REGION_HUES, ...CIRCLE_HUES] as const;
export type Hue = (typeof HUES)[number];

export function hueOf(region: Region | null): RegionHue {
  return region ?? "organizations";
}

/** @param circle its number, from 1; null for who is in none */
export function circleHue(circle: number | null): CircleHue {
  return (circle === null ? undefined : CIRCLE_HUES.slice(0, -1)[circle - 1]) ?? "circle-other";
}
