"use client";

import type { GraphNode } from "@/lib/domain/answers";
import type { ActorDossier } from "@/lib/domain/dossier-answers";
import { behind, leaveOut, onlyThese } from "@/lib/view/behind";
import { lastDay } from "@/lib/domain/partial-date";
import { canFocus } from "@/lib/view/focus";
import { countryName } from "@/lib/view/graph-words";
import { ungroup } from "@/lib/view/changes";
import { group, groupable } from "@/lib/view/grouping";
import { actorHref, compareHref, methodHref } from "@/lib/view/hrefs";
import { ACTOR_KIND_LABELS, numberWords, REGION_LABELS } from "@/lib/view/labels";
import { officesOn, officeWords } from "@/lib/view/office-bars";
import { hide } from "@/lib/view/selected";
import { viewHref } from "@/lib/view/view";
import { FollowLink } from "../../components/follow-link";
import { NativeText } from "../../components/native-text";
import { RegionDot } from "../../components/region-dot";
import { NotesOn } from "../kept/notes-on";
import { useAnswer } from "../use-answer";
import { BehindList } from "./behind-list";
import { useChainsTo } from "./chains-to";
import { meetingFigures } from "./count";
import { FigureRow } from "./figure-row";
import { useGrowing } from "./growing";
import { FocusAct, LockActs } from "./node-acts";
import type { Shown } from "./shown";
import { Failed, Waiting } from "./states";
import { Strip } from "./strip";
import { useMeetings } from "./use-meetings";
import styles from "./inspector.module.css";

const PAGE = 50;

/** An actor: who it is, how often it met in this view, and the meetings behind that. */
export function ActorPanel({ id, shown }: { readonly id: string; readonly shown: Shown }) {
  const { view, change, graph, following } = shown;
  const answer = useAnswer<ActorDossier>(`/api/v1/actors/${id}`);
  const filter = behind(view, [id], graph);
  const meetings = useMeetings(filter, PAGE);
  const actor = answer.data?.id === id ? answer.data : undefined;
  const node = graph?.nodes.find((each) => each.id === id);
  const known = actor ?? (node?.kind === "meeting" ? undefined : (node as (GraphNode & { kind: ActorDossier["kind"] }) | undefined));
  const chainsTo = useChainsTo({ from: known, shown });
  const growing = useGrowing({ id, node, shown });
  const within = graph?.groups.find(({ members }) => members.some((member) => member.id === id));
  if (known === undefined) return answer.error ? <Failed error={answer.error} retry={answer.retry} /> : <Waiting />;
  const code = groupable(view, known);

  return (
    <>
      <p className={styles.kicker}>{ACTOR_KIND_LABELS[known.kind]}</p>
      <h2 className={styles.name}>{known.label}{actor && <NativeText actor={actor} />}</h2>
      <p className={styles.office}>
        <RegionDot region={known.region} kind={known.kind} />
        <span>{actor ? describe(actor, view.filter.to) : known.country ?? ""}</span>
      </p>
      <FigureRow
        figures={[
          ...meetingFigures(shown, filter),
          {
            label: "partners",
            value: <Partners node={node} actor={actor} onOpen={() => change((now) => ({ ...onlyThese(now, [known]), show: "graph" }))} href={viewHref({ ...onlyThese(view, [known]), show: "graph" })} />,
          },
        ]}
      />
      <Strip filter={filter} />
      <p className={styles.actions}>
        <a className={styles.action} href={actorHref(id)}>Open dossier</a>
        <a className={styles.action} href={compareHref({ id, from: view.filter.from, to: view.filter.to })}>Compare</a>
        {chainsTo.button}
        {within === undefined && growing.buttons}
        {within === undefined && canFocus(view, known.kind, node !== undefined) && <FocusAct ids={[id]} shown={shown} />}
        {within === undefined && code !== null && <button type="button" className={styles.action} onClick={() => change((now) => group(now, code))}>Draw people of {countryName(code)} as one</button>}
        {node && <LockActs ids={[id]} shown={shown} />}
        {node && <button type="button" className={styles.action} onClick={() => change((now) => hide(now, id))}>Hide</button>}
        <button type="button" className={styles.action} onClick={() => change((now) => onlyThese(now, [known]))}>Only these meetings</button>
        <button type="button" className={styles.action} onClick={() => change((now) => leaveOut(now, id))}>Leave out</button>
        <a className={styles.action} href={methodHref("counting")}>How counted</a>
      </p>
      {growing.field}
      {chainsTo.field}
      <NotesOn selection={{ kind: "actor", id }} label={known.label} view={view} />
      {within !== undefined && (
        <p className={styles.quiet}>
          Drawn as one with the people of {countryName(within.id)}. <button type="button" className={styles.action} onClick={() => change((now) => ungroup(now, [within.id]))}>Draw one by one</button>
        </p>
      )}
      {graph !== undefined && node === undefined && within === undefined && <p className={styles.quiet}>Not among those drawn.</p>}
      <BehindList meetings={meetings} about={[id]} following={following} />
    </>
  );
}

/** How many the actor is tied to in the view, as the graph that shows them; where it is not drawn, whom it met at all. */
function Partners({ node, actor, href, onOpen }: {
  readonly node: GraphNode | undefined;
  readonly actor: ActorDossier | undefined;
  readonly href: string;
  readonly onOpen: () => void;
}) {
  if (node !== undefined) return <FollowLink className={styles.number} href={href} onFollow={onOpen}>{numberWords(node.neighbours)}</FollowLink>;
  if (actor === undefined) return <span className={styles.unknown}>–</span>;
  return <a className={styles.number} href={`${actorHref(actor.id)}#partners`}>{numberWords(actor.counts.partners)}</a>;
}

/** The offices at the end of the window, or at the actor's last meeting; for others, what they are. */
function describe(actor: ActorDossier, to: string | null): string {
  const day = to === null ? actor.last : lastDay(to);
  const offices = officesOn(actor.offices, day ?? "9999-12-31").map(officeWords);
  if (offices.length > 0) return offices.join("; ");
  return actor.organizationKind ?? (actor.region === null ? "" : REGION_LABELS[actor.region]);
}
