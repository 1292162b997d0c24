import { z } from "zod";
import { meetingRef, placeRef } from "./answers";

/** The meetings of a view by place: what the store answers and the API sends. */

const count = z.int().nonnegative();

export const mapAnswer = z.object({
  places: z.array(z.object({
    place: placeRef,
    meetings: count.describe("of the view, there or at a venue within"),
    venues: z.array(z.string()).describe("ids of the venues within at which some of them were"),
  })).describe("cities, and what lies in none; most meetings first. Those without coordinates cannot be drawn"),
  countries: z.array(z.object({
    id: z.string(),
    label: z.string(),
    meetings: count.describe("of the view, at places of the country"),
  })).describe("most meetings first"),
  total: count,
  leftOut: z.object({ items: z.array(meetingRef).describe("the newest, at most 50"), total: count }).describe("meetings of no known place"),
});
export type MapAnswer = z.infer<typeof mapAnswer>;
