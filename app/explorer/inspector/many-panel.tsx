"use client";

import { X } from "lucide-react";
import type { ActorRef, Graph, GraphNode } from "@/lib/domain/answers";
import { behind } from "@/lib/view/behind";
import { levelOfChains } from "@/lib/view/chains";
import { wordsOfId } from "@/lib/view/chips";
import { nodeFacts, nodeName } from "@/lib/view/graph-words";
import { compareHref, methodHref } from "@/lib/view/hrefs";
import { countWords, numberWords } from "@/lib/view/labels";
import { anyOf, commonKind, hasRoom, hide, leaveAllOut, selectedIds, toggleSelected } from "@/lib/view/selected";
import { viewHref, type View } from "@/lib/view/view";
import { FollowLink } from "../../components/follow-link";
import { RegionDot } from "../../components/region-dot";
import { BehindList } from "./behind-list";
import { Count } from "./count";
import { FigureRow } from "./figure-row";
import { FocusAct, LockActs } from "./node-acts";
import type { Shown } from "./shown";
import { useMeetings } from "./use-meetings";
import inspector from "./inspector.module.css";
import styles from "./many-panel.module.css";

const PAGE = 50;

type ActorNode = GraphNode & Pick<ActorRef, "kind">;

/** Several things selected at once: who they are, how often they all met, the ties among them, and what can be done with all. */
export function ManyPanel({ shown }: { readonly shown: Shown }) {
  const { view, change, graph, following, showChains } = shown;
  const ids = selectedIds(view);
  const nodes = ids.flatMap((id) => graph?.nodes.find((node) => node.id === id) ?? []);
  const actors = nodes.filter((node): node is ActorNode => node.kind !== "meeting");
  // People drawn as one are no actor: what is told of actors is not told of them.
  const anyGroup = actors.some(({ people }) => people !== null);
  const kind = actors.length === ids.length && !anyGroup ? commonKind(actors) : null;
  const actorIds = actors.map(({ id }) => id);
  const [a, b] = actors;
  const pair = !anyGroup && actors.length === 2 && ids.length === 2 && a !== undefined && b !== undefined ? [a, b] as const : null;
  const time = { from: view.filter.from, to: view.filter.to };
  const asked = [...view.filter.person, ...view.filter.country, ...view.filter.org];
  const ofAny = kind === null || asked.length > 0 ? null : anyOf(view, kind, actorIds).filter;

  return (
    <>
      <p className={inspector.kicker}>Several</p>
      <h2 className={inspector.name}>{manyWords(actors.length, ids.length - actors.length, kind)}</h2>
      {actors.length > 1 && (
        <FigureRow
          figures={[
            { label: "all together", value: <Count view={view} change={change} filter={behind(view, actorIds, graph)} /> },
            ...(ofAny === null ? [] : [{ label: "of any of them", value: <Count view={view} change={change} filter={ofAny} /> }]),
            { label: "ties among them", value: <>{numberWords(among(graph, actorIds).length)}</> },
          ]}
        />
      )}
      <p className={inspector.actions}>
        {pair && <a className={inspector.action} href={compareHref({ id: pair[0].id, ...time }, { id: pair[1].id, ...time })}>Compare the two</a>}
        {pair && <button type="button" className={inspector.action} onClick={() => showChains(pair[0].id, pair[1].id, levelOfChains(view, pair[0].kind, graph, pair[0].id))}>Chains between</button>}
        {kind !== null && <button type="button" className={inspector.action} onClick={() => change((now) => anyOf(now, kind, actorIds))}>Only meetings of any</button>}
        {actors.length > 0 && <FocusAct ids={actorIds} shown={shown} />}
        <LockActs ids={ids} shown={shown} />
        <button type="button" className={inspector.action} disabled={!hasRoom(view.hide, ids)} onClick={() => change((now) => hide(now, ...ids))}>Hide</button>
        {actors.length > 0 && !anyGroup && <button type="button" className={inspector.action} disabled={!hasRoom(view.filter.not, actorIds)} onClick={() => change((now) => leaveAllOut(now, actorIds))}>Leave out</button>}
        <a className={inspector.action} href={methodHref("counting")}>How counted</a>
      </p>
      <ul className={styles.members}>
        {ids.map((id) => <Member key={id} id={id} node={nodes.find((node) => node.id === id)} shown={shown} />)}
      </ul>
      {actors.length > 1 && <Ties graph={graph} ids={actorIds} shown={shown} />}
      {actors.length > 1 && <Together key={actorIds.join()} ids={actorIds} shown={shown} following={following} />}
    </>
  );
}

/** `5 people`, `3 actors and 2 meetings` */
function manyWords(actors: number, others: number, kind: ActorRef["kind"] | null): string {
  const [one, many] = kind === "person" ? ["person", "people"] : kind === "country" ? ["country", "countries"] : ["actor", "actors"];
  if (others === 0) return countWords(actors, one, many);
  const rest = countWords(others, actors === 0 ? "item" : "other");
  return actors === 0 ? rest : `${countWords(actors, one, many)} and ${rest}`;
}

function Member({ id, node, shown: { view, change, following: { href, follow } } }: { readonly id: string; readonly node: GraphNode | undefined; readonly shown: Shown }) {
  const label = node === undefined ? wordsOfId(id) : nodeName(node);
  return (
    <li className={styles.member}>
      {node === undefined || node.kind === "meeting" ? <span /> : <RegionDot region={node.region} kind={node.kind} />}
      <span>
        <FollowLink href={href(id)} className={styles.name} onFollow={follow && (() => follow(id))}>{label}</FollowLink>
        <span className={inspector.aside}> {node === undefined ? "not among those drawn" : nodeFacts(node).slice(0, 2).join(", ")}</span>
      </span>
      <FollowLink href={viewHref(toggleSelected(view, id))} className={styles.remove} onFollow={() => change((now) => toggleSelected(now, id))}>
        <X size={14} strokeWidth={1.75} aria-hidden /><span className="visually-hidden">Take {label} out of what is selected</span>
      </FollowLink>
    </li>
  );
}

function among(graph: Graph | undefined, ids: readonly string[]): Graph["edges"] {
  return graph?.edges.filter(({ source, target }) => ids.includes(source) && ids.includes(target)) ?? [];
}

/** Ties listed; the others are in the list of the graph. */
const MOST_TIES = 20;

/** The ties among those selected, strongest first; each opens what is behind it. */
function Ties({ graph, ids, shown: { view, change, following: { href, follow } } }: { readonly graph: Graph | undefined; readonly ids: readonly string[]; readonly shown: Shown }) {
  const ties = view.projection === "network" ? among(graph, ids) : [];
  const labelOf = (id: string) => graph?.nodes.find((node) => node.id === id)?.label ?? id;
  const open = (now: View, ends: readonly string[]): View => ({ ...now, filter: behind(now, ends, graph), show: "table" });
  if (ties.length === 0) return null;
  return (
    <>
      <h3 className={inspector.section}>Ties among them</h3>
      <ul className={styles.ties}>
        {ties.slice(0, MOST_TIES).map(({ id, source, target, meetings }) => (
          <li key={id}>
            <FollowLink href={href(id)} onFollow={follow && (() => follow(id))}>{labelOf(source)} and {labelOf(target)}</FollowLink>
            <FollowLink className={styles.count} href={viewHref(open(view, [source, target]))} onFollow={() => change((now) => open(now, [source, target]))}>
              {numberWords(meetings)}<span className="visually-hidden"> {meetings === 1 ? "meeting" : "meetings"} as a table</span>
            </FollowLink>
          </li>
        ))}
      </ul>
      {ties.length > MOST_TIES && <p className={inspector.quiet}>{MOST_TIES} of {numberWords(ties.length)}, strongest first</p>}
    </>
  );
}

/** The meetings at which all of them were. */
function Together({ ids, shown: { view, graph }, following }: { readonly ids: readonly string[]; readonly shown: Shown; readonly following: Shown["following"] }) {
  const meetings = useMeetings(behind(view, ids, graph), PAGE);
  return (
    <>
      <h3 className={inspector.section}>All of them together</h3>
      {meetings.items?.length === 0 ? <p className={inspector.quiet}>At no meeting in this view were they all.</p> : <BehindList meetings={meetings} about={ids} following={following} />}
    </>
  );
}
