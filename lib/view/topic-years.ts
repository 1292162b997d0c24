import type { PairAnswer } from "@/lib/domain/dossier-answers";

/** Topics over time as small columns on one scale, as pure data. */

export interface TopicColumn {
  readonly year: string;
  readonly meetings: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TopicPicture {
  readonly topic: PairAnswer["topics"][number]["topic"];
  readonly meetings: number;
  /** The years with a meeting. */
  readonly columns: readonly TopicColumn[];
  /** `2021: 2, 2023: 5`. */
  readonly words: string;
}

/** The share of a year's width that its column fills, and how wide it is at most. */
const FILLED = 0.8;
const MOST_WIDE = 18;
/** So many meetings or fewer do not fill the height: one meeting is not a tower. */
const LEAST_FULL = 4;

/**
 * Every topic under the same years and the same height for a meeting, so that they compare.
 * @param years the first and the last year drawn
 * @param size of one picture
 */
export function topicPictures(
  topics: PairAnswer["topics"],
  years: { readonly first: number; readonly last: number },
  size: { readonly width: number; readonly height: number },
): TopicPicture[] {
  const most = Math.max(LEAST_FULL, ...topics.flatMap(({ byYear }) => byYear.map(({ meetings }) => meetings)));
  const step = size.width / (years.last - years.first + 1);
  const width = Math.min(step * FILLED, MOST_WIDE);
  return topics.map(({ topic, meetings, byYear }) => {
    const met = byYear.filter((each) => each.meetings > 0);
    return {
      topic, meetings,
      columns: met.map((each) => {
        const height = (each.meetings / most) * size.height;
        return { ...each, x: (Number(each.year) - years.first + 0.5) * step - width / 2, y: size.height - height, width, height };
      }),
      words: met.map((each) => `${each.year}: ${each.meetings}`).join(", "),
    };
  });
}
