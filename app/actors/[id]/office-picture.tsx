import type { MeetingItem } from "@/lib/domain/answers";
import type { ActorDossier } from "@/lib/domain/dossier-answers";
import { dateWords } from "@/lib/view/date-words";
import { WHERE_LABELS } from "@/lib/view/labels";
import { meetingTicks, officeBars, xOf, yearMarks, yearSpan, type Tick } from "@/lib/view/office-bars";
import { ScrollRegion } from "../../components/scroll-region";
import { WhereLegend } from "../../components/where-legend";
import whereStyles from "../../components/where.module.css";
import styles from "./dossier.module.css";

const WIDTH = 1100;
const LANE = 22;
const TICKS = 24;
const AXIS = 20;
const LEGEND = ["home", "away", "third", "remote"] as const;

/** Offices as bars over ticks of meetings, on one scale of time. Nothing where no meeting is dated. */
export function OfficePicture({ actor, items, home }: {
  readonly actor: Pick<ActorDossier, "id" | "kind" | "label" | "offices">;
  readonly items: readonly MeetingItem[];
  /** The name of the actor's country. */
  readonly home: string | null;
}) {
  const span = yearSpan(items.flatMap(({ earliest, latest }) => [earliest, latest]));
  if (span === null) return null;
  const bars = officeBars(actor.offices, span, WIDTH);
  const ticks = meetingTicks(actor, items, span, WIDTH);
  const lanes = Math.max(0, ...bars.map(({ lane }) => lane + 1));
  const top = lanes * LANE + (lanes > 0 ? 12 : 4);
  const bottom = top + TICKS + 4;
  const shown = LEGEND.filter((where) => ticks.some((tick) => tick.where === where));
  return (
    <>
      <WhereLegend shown={shown} labels={home === null ? WHERE_LABELS : { ...WHERE_LABELS, home: `In ${home}` }} notHeld={ticks.some(({ status }) => status !== "held")}>
        Each line is a meeting:
      </WhereLegend>
      <ScrollRegion label={`Offices and meetings of ${actor.label} over time`} className={styles.scroll}>
        <svg className={styles.offices} viewBox={`0 0 ${WIDTH} ${bottom + AXIS}`} role="img"
          aria-label={`${ticks.length} dated meetings from ${span.first} to ${span.last}${bars.length > 0 ? `, under ${bars.length} offices` : ""}. All are listed below.`}>
          {yearMarks(span, WIDTH, 60).map((year) => {
            const x = xOf(`${year}-01-01`, span, WIDTH);
            return (
              <g key={year}>
                <path className={styles.grid} d={`M${x + 0.5} 0V${bottom}`} />
                <text className={styles.year} x={x + 3} y={bottom + 14}>{year}</text>
              </g>
            );
          })}
          <path className={styles.grid} d={`M0 ${bottom + 0.5}H${WIDTH}`} />
          {bars.map(({ tenure, label, lane, x, width, labelX, labelEnd }) => (
            <g key={`${tenure.title}${tenure.from}${tenure.of.id}`}>
              <title>{`${tenure.title}, ${tenure.of.label}: ${tenure.from === null ? "" : dateWords(tenure.from)} – ${tenure.to === null ? "" : dateWords(tenure.to)}`}</title>
              <rect className={styles.office} x={x} y={lane * LANE + 2} width={Math.max(2, width)} height={LANE - 5} rx="2" />
              <text className={styles.officeName} x={labelX} y={lane * LANE + 15} textAnchor={labelEnd}>{label}</text>
            </g>
          ))}
          {tickGroups(ticks).map(([look, group]) => {
            const { where, status, exact } = look;
            const held = status === "held";
            return (
              <g key={`${where}${status}${exact}`} className={whereStyles.mark} data-where={where} {...(!held && { "data-status": status })} {...(!exact && { "data-vague": true })}>
                {group.map(({ item, x, width }) => (
                  <rect key={item.id} x={tenth(x)} width={tenth(width)} y={held && exact ? top : top + TICKS - 9} height={held && exact ? TICKS : 9}>
                    <title>{`${item.title}, ${dateWords(item.date)}`}</title>
                  </rect>
                ))}
              </g>
            );
          })}
        </svg>
      </ScrollRegion>
    </>
  );
}

/** Ticks that look alike, so that what they share is said once: there are hundreds. */
function tickGroups(ticks: readonly Tick[]): [Tick, Tick[]][] {
  const groups = new Map<string, [Tick, Tick[]]>();
  for (const tick of ticks) {
    const look = `${tick.where} ${tick.status} ${tick.exact}`;
    const group = groups.get(look);
    if (group) group[1].push(tick);
    else groups.set(look, [tick, [tick]]);
  }
  return [...groups.values()];
}

/** More digits are not seen. */
function tenth(x: number): number {
  return Math.round(x * 10) / 10;
}
