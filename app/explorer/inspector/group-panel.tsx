"use client";

import type { Graph } from "@/lib/domain/answers";
import { behind } from "@/lib/view/behind";
import { focusOn } from "@/lib/view/focus";
import { countryName } from "@/lib/view/graph-words";
import { ungroup } from "@/lib/view/changes";
import { onlyBehind } from "@/lib/view/grouping";
import { actorHref, methodHref } from "@/lib/view/hrefs";
import { countWords, numberWords } from "@/lib/view/labels";
import { selectionFilter } from "@/lib/view/requests";
import { hide } from "@/lib/view/selected";
import { viewHref, type View } from "@/lib/view/view";
import { FollowLink } from "../../components/follow-link";
import { RegionDot } from "../../components/region-dot";
import { NotesOn } from "../kept/notes-on";
import { BehindList } from "./behind-list";
import { meetingFigures } from "./count";
import { FigureRow } from "./figure-row";
import { useGrowing } from "./growing";
import { FocusAct, LockActs } from "./node-acts";
import type { Shown } from "./shown";
import { Strip } from "./strip";
import { useMeetings } from "./use-meetings";
import inspector from "./inspector.module.css";
import styles from "./many-panel.module.css";

const PAGE = 50;

/** People of a country drawn as one: how often any of them met in this view, who they are, and the meetings behind that. */
export function GroupPanel({ code, shown }: { readonly code: string; readonly shown: Shown }) {
  const { view, change, graph, following } = shown;
  const filter = behind(view, [code], graph);
  const meetings = useMeetings(filter, PAGE);
  const node = graph?.nodes.find(({ id }) => id === code);
  const members = graph?.groups.find(({ id }) => id === code)?.members ?? [];
  const people = members.filter(({ kind }) => kind === "person").length;
  const growing = useGrowing({ id: code, node, shown });

  return (
    <>
      <p className={inspector.kicker}>People drawn as one</p>
      <h2 className={inspector.name}>{countryName(code)}</h2>
      <p className={inspector.office}>
        <RegionDot region={members[0]?.region ?? null} kind="country" />
        <span>{graph === undefined ? "" : people === 0 ? (members.length === 0 ? "Nobody of this country is in this view." : "The country itself; nobody of its people is in this view.") : `${countWords(people, "person", "people")} of this country, whomever they acted for. A meeting of several of them counts once.`}</span>
      </p>
      <FigureRow
        figures={[
          ...meetingFigures(shown, filter),
          { label: "partners", value: node === undefined ? <span className={inspector.unknown}>–</span> : <FollowLink className={inspector.number} href={viewHref(focusOn(view, [code]))} onFollow={() => change((now) => focusOn(now, [code]))}>{numberWords(node.neighbours)}</FollowLink> },
        ]}
      />
      <Strip filter={filter} />
      <p className={inspector.actions}>
        <button type="button" className={inspector.action} title="Draws each of them alone again (G)" onClick={() => change((now) => ungroup(now, [code]))}>Draw one by one</button>
        {node && growing.buttons}
        {node && <FocusAct ids={[code]} shown={shown} />}
        {node && <LockActs ids={[code]} shown={shown} />}
        {node && <button type="button" className={inspector.action} onClick={() => change((now) => hide(now, code))}>Hide</button>}
        <button type="button" className={inspector.action} onClick={() => change((now) => onlyBehind(now, [code]))}>Only these meetings</button>
        <a className={inspector.action} href={actorHref(code)}>Dossier of {countryName(code)}</a>
        <a className={inspector.action} href={methodHref("counting")}>How counted</a>
      </p>
      <NotesOn selection={{ kind: "actor", id: code }} label={countryName(code)} view={view} />
      {graph !== undefined && node === undefined && people > 0 && <p className={inspector.quiet}>Not among those drawn.</p>}
      {members.length > 0 && <Members members={members} shown={shown} />}
      <h3 className={inspector.section}>Their meetings</h3>
      <BehindList meetings={meetings} about={members.map(({ id }) => id)} following={following} />
    </>
  );
}

/** Who is drawn as one, those with most meetings first; each number opens exactly these. */
function Members({ members, shown: { view, change, following: { href, follow } } }: { readonly members: Graph["groups"][number]["members"]; readonly shown: Shown }) {
  // Of each by itself, not of the group.
  const open = (now: View, id: string): View => ({ ...now, filter: selectionFilter({ ...now, group: [] }, [id]), show: "table" });
  return (
    <>
      <h3 className={inspector.section}>Who they are</h3>
      <ul className={styles.ties}>
        {members.map(({ id, label, meetings }) => (
          <li key={id}>
            <FollowLink href={href(id)} onFollow={follow && (() => follow(id))}>{label}</FollowLink>
            <FollowLink className={styles.count} href={viewHref(open(view, id))} onFollow={() => change((now) => open(now, id))}>
              {numberWords(meetings)}<span className="visually-hidden"> {meetings === 1 ? "meeting" : "meetings"} as a table</span>
            </FollowLink>
          </li>
        ))}
      </ul>
    </>
  );
}
