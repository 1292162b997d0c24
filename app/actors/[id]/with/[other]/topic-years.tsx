import type { PairAnswer } from "@/lib/domain/dossier-answers";
import type { TopicId } from "@/lib/domain/ids";
import { topicHref } from "@/lib/view/hrefs";
import { countWords, numberWords } from "@/lib/view/labels";
import { pairFilter } from "@/lib/view/pair-figures";
import { topicPictures, type TopicPicture } from "@/lib/view/topic-years";
import { meetingsHref } from "@/lib/view/view";
import { yearWithin } from "@/lib/view/year-rows";
import pageStyles from "../../../../components/page.module.css";
import styles from "./pair.module.css";

const SIZE = { width: 240, height: 34 };
const AXIS = 14;
const SHOWN = 16;

/** What they met about, year by year, every topic on one scale. */
export function TopicYears({ pair }: { readonly pair: PairAnswer }) {
  const { topics, byYear } = pair;
  const first = Number(byYear[0]?.year);
  const last = Number(byYear.at(-1)?.year);
  if (!Number.isFinite(first) || !Number.isFinite(last)) return null;
  return (
    <>
      <ul className={styles.topics}>
        {topicPictures(topics.slice(0, SHOWN), { first, last }, SIZE).map((picture) => (
          <li key={picture.topic.id} className={styles.topic}>
            <p className={styles.topicHead}>
              <a href={topicHref(picture.topic.id)}>{picture.topic.label}</a>
              <a href={meetingsHref(pairFilter(pair, { status: ["held"], topic: [picture.topic.id as TopicId] }))}>
                {numberWords(picture.meetings)}<span className="visually-hidden"> meetings as a table</span>
              </a>
            </p>
            <p className="visually-hidden">{picture.words}</p>
            <Columns picture={picture} pair={pair} first={first} last={last} />
          </li>
        ))}
      </ul>
      {topics.length > SHOWN && <p className={pageStyles.quiet}>{SHOWN} of {numberWords(topics.length)} topics: those met about most often.</p>}
    </>
  );
}

interface ColumnsProps {
  readonly picture: TopicPicture;
  readonly pair: PairAnswer;
  readonly first: number;
  readonly last: number;
}

/** For the eye and the pointer; the words beside it say the same. */
function Columns({ picture: { topic, columns }, pair, first, last }: ColumnsProps) {
  return (
    <svg className={styles.columns} viewBox={`0 0 ${SIZE.width} ${SIZE.height + AXIS}`} aria-hidden>
      {columns.map(({ year, meetings, x, y, width, height }) => (
        <a key={year} href={meetingsHref(pairFilter(pair, { status: ["held"], topic: [topic.id as TopicId], ...yearWithin(year, pair.window) }))} tabIndex={-1}>
          <title>{`${year}: ${countWords(meetings, "meeting")}`}</title>
          <rect className={styles.reach} x={x} y="0" width={width} height={SIZE.height} />
          <rect className={styles.column} x={x} y={y} width={width} height={height} />
        </a>
      ))}
      <path className={styles.grid} d={`M0 ${SIZE.height + 0.5}H${SIZE.width}`} />
      <text className={styles.year} x="0" y={SIZE.height + 12}>{first}</text>
      {last > first && <text className={styles.year} x={SIZE.width} y={SIZE.height + 12} textAnchor="end">{last}</text>}
    </svg>
  );
}
