"use client";

import { useMemo } from "react";
import type { MeetingPage } from "@/lib/domain/answers";
import type { MapAnswer } from "@/lib/domain/map-answers";
import type { Disc } from "@/lib/view/graph-geometry";
import { beamOfPlace, litMapUrl, litPlaces, meetingsAtUrl } from "@/lib/view/lit";
import type { View } from "@/lib/view/view";
import { useShine } from "../lit";
import { useAnswer } from "../use-answer";
import { useBeamElsewhere, useLitAnswer } from "../use-lit-answer";
import { useResting } from "../use-resting";
import styles from "./map.module.css";

/** What the pointer only passes over asks for nothing. */
const PASSING_MS = 160;
/** Between a disc and its ring. */
const GAP = 3.5;

interface LitPlacesProps {
  readonly view: View;
  readonly answer: MapAnswer;
  /** The cities, where they are on the screen. */
  readonly seen: readonly (Disc & { readonly id: string })[];
  /** The city that the pointer or the keyboard is at here. */
  readonly own: string | null;
}

/** Joins the map to what is lit in the other views: rings round the cities of lit meetings, and lights a city's meetings there. */
export function LitPlaces({ view, answer, seen, own }: LitPlacesProps) {
  const rested = useResting(own, PASSING_MS);
  const city = own === rested ? answer.places.find(({ place }) => place.id === own) : undefined;
  const { data: page, loading } = useAnswer<MeetingPage>(city === undefined ? null : meetingsAtUrl(view, city.place.id));
  useShine("map", useMemo(() => (city === undefined || page === undefined || loading ? null : beamOfPlace(city, page.items)), [city, page, loading]));

  const beam = useBeamElsewhere("map");
  const asked = useLitAnswer<MapAnswer>(beam, (resting) => litMapUrl(view, resting));
  if (beam === null) return null;
  const lit = litPlaces(beam, answer, asked);
  return (
    <g data-passing aria-hidden>
      {seen.filter(({ id }) => lit.has(id)).map(({ id, x, y, radius }) => <circle key={id} className={styles.ring} data-lit-place={id} cx={x} cy={y} r={radius + GAP} />)}
    </g>
  );
}
