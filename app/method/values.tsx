import { STATUSES, type Status } from "@/lib/domain/words";
import { dateWords } from "@/lib/view/date-words";
import { differWords } from "@/lib/view/dispute-words";
import { STATUS_LABELS } from "@/lib/view/labels";
import { saidOf, saidWords } from "@/lib/view/method-words";
import { DisputeBlock } from "../components/disputes";
import { StatusHistory } from "../components/status-history";
import type { MethodExamples } from "./examples";
import { Count, Example, MeetingLink, Part } from "./part";

/** How a meeting comes by its date, its place, its status and its format. */
export function Values({ examples }: { readonly examples: MethodExamples }) {
  return (
    <>
      <Settling examples={examples} />
      <Disputes examples={examples} />
      <Statuses examples={examples} />
      <Dates examples={examples} />
    </>
  );
}

type Props = Parameters<typeof Values>[0];

function Settling({ examples: { settled } }: Props) {
  return (
    <Part id="settling">
      <p>
        A meeting has no date, place, status or format of its own. Each of its sources makes a claim: what it says of the meeting, and what it
        leaves out. What is shown follows from the claims by one rule, and by nothing else.
      </p>
      <ul>
        <li><b>Who is heard.</b> The status comes first (<a href="#status">below</a>). On all else those are heard whose claim has that status, or
          says nothing of it; of what was held, also those who deny it, and the reverse. What was planned and came otherwise is history, and has no vote. Where nobody who is heard says anything, the others
          are heard.</li>
        <li><b>Date and place.</b> Two values agree where one holds the other: a day lies within its month, a venue within its city. Of the groups
          of claims that agree with one another, the one with most sources is taken; of two as large, the one with the latest publication; where that does not decide either, the first by its text. In it, the
          most precise value is shown.</li>
        <li><b>Format.</b> In person, by phone or by video: what most sources say; of two said as often, what was published last.</li>
        <li><b>Who took part.</b> All whom any source names.</li>
        <li><b>The compilers’ word.</b> Where no source gives a value, or only a wider one, the compilers of the data may have worked it out. The
          meeting’s page then says so.</li>
      </ul>
      {settled !== null && (
        <Example>
          <p>
            <MeetingLink meeting={settled} />, has {settled.claims.length} sources. On the date: {saidWords(saidOf(settled, "date"))}. On the
            place: {saidWords(saidOf(settled, "place"))}. They do not contradict one another, and what is shown is the most precise of
            it: {dateWords(settled.date, "long")}{settled.place !== null && `, ${settled.place.name}`}.
          </p>
        </Example>
      )}
    </Part>
  );
}

function Disputes({ examples: { disputed, disputes } }: Props) {
  return (
    <Part id="disputes">
      <p>
        Claims differ only where they cannot both be true. A source that is silent, or less precise, or that names only some of those who took part,
        contradicts nobody. Two days, two ranges with other ends, two places of which neither lies within the other, “in person” against “by phone” do: the meeting is then disputed on
        that property. One value is shown by the rule above; all are listed with their sources, those that stand apart in the signal colour.
      </p>
      <p>
        On the status: held against denied. A report that a meeting was cancelled or put off, published after the day on which it was held by
        others, contradicts them; one published before tells how it stood then. What was announced and came on another day, or in another city, is a
        change of plan and no dispute.
      </p>
      <p>In all, <Count n={disputes} filter={{ disputed: true }} /> {disputes === 1 ? "is" : "are"} disputed.</p>
      {disputed !== null && (
        <Example>
          <p><MeetingLink meeting={disputed} />: {differWords(disputed.disputed)}.</p>
          <DisputeBlock meeting={disputed} />
        </Example>
      )}
    </Part>
  );
}

const MEANINGS: Readonly<Record<Status, string>> = {
  planned: "announced, and none of its sources says what became of it",
  held: "it took place",
  postponed: "put off, and no source says that it was held later",
  cancelled: "called off",
  denied: "somebody reported it, and those concerned deny it",
};

function Statuses({ examples: { announced, statuses } }: Props) {
  const countOf = (status: Status) => statuses.find(({ id }) => id === status)?.count ?? 0;
  return (
    <Part id="status">
      <p>
        An announcement and the event that follows are one meeting with a history of claims. A claim that it is planned yields to any other. Among
        the others the latest publication counts, one without a date ranking oldest; of several published on one day, held comes before denied,
        denied before cancelled, cancelled before postponed.
      </p>
      <ul>
        {STATUSES.map((status) => (
          <li key={status}>
            <b>{STATUS_LABELS[status]}</b>: {MEANINGS[status]} (<Count n={countOf(status)} filter={{ status: [status] }} />).
          </li>
        ))}
      </ul>
      <p>
        Planned is therefore not the same as to come: <a href="/upcoming">what is still to come</a> stands apart from what was not heard of again.
      </p>
      {announced !== null && (
        <Example>
          <p><MeetingLink meeting={announced} />, by the dates on which its sources were published:</p>
          <StatusHistory meeting={announced} />
        </Example>
      )}
    </Part>
  );
}

function Dates({ examples: { month } }: Props) {
  return (
    <Part id="dates">
      <p>
        A date is as exact as its source: a day, several days, a month, a year, or about one of these. A month stays a month and is never moved to
        its first day. It is drawn over all of its days, and marked as not exact. “About” leaves open by how much: the days meant are those that
        are named. Two sources may give two days that are both right, one on each side of midnight; each is kept as it was given.
      </p>
      <p>
        A window of time takes every meeting that touches it, both its ends included. A meeting over several days, or known by its month, counts in
        each column of the timeline that it touches, and once in the total. Weeks begin on Mondays. A meeting without a date is in no window; lists
        put it last.
      </p>
      {month !== null && (
        <Example>
          <p>
            Of <MeetingLink meeting={month.meeting} />, no source names the day. It is one of the <Count n={month.total} filter={month.filter} /> that
            took place on {dateWords(month.day, "long")}, or may have.
          </p>
        </Example>
      )}
    </Part>
  );
}
