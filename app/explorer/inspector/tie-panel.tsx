"use client";

import type { ActorRef, MeetingItem } from "@/lib/domain/answers";
import type { CountryId } from "@/lib/domain/ids";
import { longestGap } from "@/lib/domain/measures/gaps";
import { isHeld } from "@/lib/domain/measures/measured";
import { behind, narrowed, onlyThese } from "@/lib/view/behind";
import { levelOfChains } from "@/lib/view/chains";
import { dateWords } from "@/lib/view/date-words";
import { nodeName } from "@/lib/view/graph-words";
import { onlyBehind } from "@/lib/view/grouping";
import { compareHref, methodHref, pairHref } from "@/lib/view/hrefs";
import { numberWords } from "@/lib/view/labels";
import { officeWords } from "@/lib/view/office-bars";
import { groupsOf } from "@/lib/view/requests";
import { ActorLink } from "../../components/actor-link";
import { RegionDot } from "../../components/region-dot";
import { NotesOn } from "../kept/notes-on";
import { BehindList } from "./behind-list";
import { Count } from "./count";
import { FigureRow } from "./figure-row";
import type { Shown } from "./shown";
import { Strip } from "./strip";
import { useMeetings } from "./use-meetings";
import styles from "./inspector.module.css";

/** Enough for all meetings of nearly every two, so that their longest gap is known. */
const PAGE = 500;

type TieEnd = Pick<ActorRef, "id" | "kind" | "label" | "region" | "country"> & { readonly people?: number | null };

function nameOf(end: TieEnd | undefined): string | undefined {
  return end && nodeName({ label: end.label, people: end.people ?? null });
}

/** Two actors: how often they met in this view, where, how far apart, and the meetings behind that. */
export function TiePanel({ ids, shown }: { readonly ids: readonly [string, string]; readonly shown: Shown }) {
  const { view, change, graph, following, showChains } = shown;
  const filter = behind(view, ids, graph);
  const held = narrowed(filter, "status", ["held"]);
  const meetings = useMeetings(filter, PAGE);
  const items = meetings.items ?? [];
  const groups = groupsOf(view);
  // People drawn as one are no actor: the pages of two actors are not about them.
  const anyGroup = ids.some((id) => groups.includes(id));
  const ends = ids.map((id) => endOf(id, shown, items));
  const [a, b] = ends;
  const parties = ids.map((id) => partyOf(id, items));
  const [home, other] = parties;
  const time = { from: view.filter.from, to: view.filter.to };
  const gap = meetings.complete ? longestGap(items.filter(isHeld)) : null;

  return (
    <>
      <p className={styles.kicker}>Tie</p>
      <h2 className={styles.name}>{nameOf(a) ?? ids[0]}<br /><i className={styles.and}>and</i> {nameOf(b) ?? ids[1]}</h2>
      <p className={styles.ends}>
        {ends.map((end, nth) => end && (
          <span key={end.id} className={styles.end}><RegionDot region={end.region} kind={end.kind} /> <span>{officeOf(end.id, items) ?? parties[nth]?.label ?? end.country ?? ""}</span></span>
        ))}
      </p>
      <FigureRow
        figures={[
          { label: "meetings", value: <Count view={view} change={change} filter={filter} /> },
          { label: "face to face", value: <Count view={view} change={change} filter={held && narrowed(held, "format", ["in_person"])} /> },
          home && other && home.id !== other.id && home.kind === "country" && other.kind === "country" && view.filter.place.length === 0
            ? {
                label: betweenWords(home, other),
                value: (
                  <span className={styles.pair}>
                    {[home, other].map(({ id }, nth) => (
                      <span key={id}>{nth > 0 && " : "}<Count view={view} change={change} filter={held && { ...held, place: [id as CountryId] }} /></span>
                    ))}
                  </span>
                ),
              }
            : { label: "planned", value: <Count view={view} change={change} filter={narrowed(filter, "status", ["planned"])} /> },
          {
            label: "longest gap",
            value: gap === null ? "–" : <span title={`${dateWords(gap.from)} to ${dateWords(gap.to)}`}>{numberWords(gap.days)} d</span>,
          },
        ]}
      />
      <Strip filter={filter} />
      <p className={styles.actions}>
        {!anyGroup && <a className={styles.action} href={pairHref(...ids)}>All about the two</a>}
        {!anyGroup && <a className={styles.action} href={compareHref({ id: ids[0], ...time }, { id: ids[1], ...time })}>Compare the two</a>}
        {!anyGroup && a && b && <button type="button" className={styles.action} onClick={() => showChains(a.id, b.id, levelOfChains(view, a.kind, graph, a.id))}>Chains between</button>}
        {ends.map((end) => end && <span key={end.id} className={styles.action}><ActorLink actor={end} following={following} /></span>)}
        {a && b && <button type="button" className={styles.action} onClick={() => change((now) => (anyGroup ? onlyBehind(now, ids) : onlyThese(now, [a, b])))}>Only these meetings</button>}
        <a className={styles.action} href={methodHref("counting")}>How counted</a>
      </p>
      {!anyGroup && <NotesOn selection={{ kind: "tie", ids }} label={`${a?.label ?? ids[0]} and ${b?.label ?? ids[1]}`} view={view} />}
      <BehindList meetings={meetings} about={ids} following={following} />
    </>
  );
}

/** `in Russia : China`, or with their codes where the names are long. */
function betweenWords(a: ActorRef, b: ActorRef): string {
  const names = `in ${a.label} : ${b.label}`;
  return names.length <= 20 ? names : `in ${a.id} : ${b.id}`;
}

/** Who stands at an end of the tie: as drawn, else as the meetings name them. */
function endOf(id: string, { graph }: Shown, items: readonly MeetingItem[]): TieEnd | undefined {
  const node = graph?.nodes.find((each) => each.id === id);
  if (node !== undefined && node.kind !== "meeting") return { ...node, kind: node.kind };
  for (const { participants } of items) {
    for (const { actor, for: party } of participants) {
      if (actor.id === id) return actor;
      if (party?.id === id) return party;
    }
  }
  return undefined;
}

/** For whom this actor acted when they last met; a country or an organization acts for itself. */
function partyOf(id: string, items: readonly MeetingItem[]): ActorRef | undefined {
  for (const { participants } of items) {
    const own = participants.find(({ actor }) => actor.id === id);
    if (own?.for) return own.for;
    if (own && own.actor.kind !== "person") return own.actor;
    const acted = participants.find((part) => part.for?.id === id);
    if (acted?.for) return acted.for;
  }
  return undefined;
}

function officeOf(id: string, items: readonly MeetingItem[]): string | undefined {
  for (const { participants } of items) {
    const own = participants.find(({ actor, capacity }) => actor.id === id && capacity !== null);
    if (own?.capacity) return own.for === null ? own.capacity : officeWords({ title: own.capacity, of: own.for });
  }
  return undefined;
}
