import type { MeetingItem } from "@/lib/domain/answers";
import type { ActorDossier, Gap, Partner } from "@/lib/domain/dossier-answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { gapSpanWords } from "@/lib/view/pair-words";
import { pairHref } from "@/lib/view/hrefs";
import { numberWords } from "@/lib/view/labels";
import { endWords } from "@/lib/view/lists";
import { haveOneHome, pairFilter, pairWhereFilter } from "@/lib/view/pair-figures";
import { meetingsHref } from "@/lib/view/view";
import { ActorLink } from "../../components/actor-link";
import { WhereBar } from "../../components/where-bar";
import styles from "./partners.module.css";

/** How wide the longest bar may be. */
export const BAR = 110;

interface PartnerRowProps {
  readonly actor: ActorDossier;
  readonly row: Partner;
  readonly items: readonly MeetingItem[];
  /** What the partner was when they last met; null where nobody says, or it is no person. */
  readonly then: string | null;
  readonly unit: number;
}

/** A partner, with the figures of the two: each number of meetings opens them. */
export function PartnerRow({ actor, row, items, then, unit }: PartnerRowProps) {
  const { actor: partner, meetings, bilateral, where, hosted, travelled, reciprocity, first, last, longestGap, sinceLast } = row;
  const pair = { a: actor, b: partner, window: actor.window };
  const held = { status: ["held"] } as const;
  const oneHome = haveOneHome({ ...pair, hosted, reciprocity });
  const hasHome = actor.kind !== "organization";
  const shared = items.filter(({ participants }) => participants.some((part) => part.actor.id === partner.id || part.for?.id === partner.id));
  return (
    <tr>
      <th scope="row">
        <ActorLink actor={partner} />
        {then !== null && <span className={styles.then}>{then}</span>}
      </th>
      <Meetings count={meetings} filter={pairFilter(pair, held)} />
      <Meetings count={bilateral} filter={pairFilter(pair, { ...held, kind: ["bilateral"] })} />
      <td className={styles.bars}><WhereBar where={where} unit={unit} width={BAR} /></td>
      {hasHome && <Meetings count={hosted} filter={pairWhereFilter(pair, actor, "home")} />}
      {oneHome
        ? <td title="They have one home, or one of them none"><span className={styles.none}>–</span></td>
        : <Meetings count={travelled} filter={pairWhereFilter(pair, partner, "home")} />}
      {hasHome && <Meetings count={where.third} filter={pairWhereFilter(pair, actor, "third")} />}
      <Meetings count={where.remote} filter={pairFilter(pair, { ...held, format: ["phone", "video"] })} />
      {hasHome && <td>{reciprocity === null ? "" : reciprocity.toFixed(2)}</td>}
      <td className={styles.text}>{first === null ? "" : endWords(shared, first, "earliest")}</td>
      <td className={styles.text}>{last === null ? "" : endWords(shared, last, "latest")}</td>
      <Days gap={longestGap} />
      <Days gap={sinceLast} />
      <td className={styles.both}><a href={pairHref(actor.id, partner.id, actor.window)}>Both<span className="visually-hidden">: {actor.label} and {partner.label}</span></a></td>
    </tr>
  );
}

function Meetings({ count, filter }: { readonly count: number; readonly filter: Partial<MeetingFilter> }) {
  return <td>{count === 0 ? <span className={styles.none}>0</span> : <a href={meetingsHref(filter)}>{numberWords(count)}</a>}</td>;
}

function Days({ gap }: { readonly gap: Gap | null }) {
  return <td {...(gap !== null && { title: gapSpanWords(gap) })}>{gap === null ? "" : numberWords(gap.days)}</td>;
}
