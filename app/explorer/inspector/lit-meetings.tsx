"use client";

import { useRef, type ReactNode } from "react";
import type { MeetingItem } from "@/lib/domain/answers";
import { useLitRows } from "../use-lit-rows";

/** Joins a list of meetings to what is lit in the other views. */
export function LitMeetings({ items, children }: { readonly items: readonly MeetingItem[]; readonly children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  useLitRows(list, items, "inspector");
  return <div ref={list}>{children}</div>;
}
