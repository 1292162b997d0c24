import { Fragment } from "react";
import type { PairAnswer } from "@/lib/domain/dossier-answers";
import { citedInWindow } from "@/lib/view/cited-view";
import { windowWords } from "@/lib/view/date-words";
import { DEFAULT_DOSSIER, dossierHref } from "@/lib/view/dossier-address";
import { actorHref, compareHref, methodHref, pairHref } from "@/lib/view/hrefs";
import { ACTOR_KIND_LABELS, countWords, numberWords } from "@/lib/view/labels";
import { endWords } from "@/lib/view/lists";
import { pairFigures, pairFilter, pairInGraphHref, pairOtherFilter, pairWhereFilter } from "@/lib/view/pair-figures";
import { pairWhereLabels } from "@/lib/view/pair-words";
import { meetingsHref } from "@/lib/view/view";
import { BarList } from "../../../../components/bar-list";
import { Faults } from "../../../../components/faults";
import { FigureBand } from "../../../../components/figure-band";
import { PageSection, PageShell } from "../../../../components/page-shell";
import pageStyles from "../../../../components/page.module.css";
import { YearBars } from "../../../../components/year-bars";
import { WindowForm } from "../../window-form";
import { PairFacts } from "./pair-facts";
import { PairMeetings } from "./pair-meetings";
import { PairStrip } from "./pair-strip";
import { Said } from "./said";
import { TopicYears } from "./topic-years";
import styles from "./pair.module.css";

/** Others that the page lists; it says how many there are. */
const OTHERS = 24;
const HELD = { status: ["held"] } as const;

interface PairRecordProps {
  readonly pair: PairAnswer;
  /** What the address asked for and could not be read. */
  readonly faults: readonly string[];
}

/** All that two actors had with each other, as an article. */
export function PairRecord({ pair, faults }: PairRecordProps) {
  const { a, b, byYear, others, topics, statements, counts } = pair;
  return (
    <PageShell
      graph={pairInGraphHref(pair)}
      cite={citedInWindow(`The meetings of ${a.label} and ${b.label}`, pairHref(a.id, b.id), pair.window)}
      kicker={<Kicker pair={pair} />}
      title={<>{a.label} <i className={styles.and}>and</i> {b.label}</>}
      lead={<Lead pair={pair} />}
    >
      <Faults sentences={faults} />
      {counts.meetings > 0 && <FigureBand figures={pairFigures(pair)} />}
      {counts.meetings > 0 && <PairFacts pair={pair} />}
      {pair.meetings.total > 0 && (
        <PageSection title="One after another" id="meetings" how="gaps">
          <PairStrip pair={pair} />
          <PairMeetings pair={pair} />
        </PageSection>
      )}
      {byYear.length > 0 && (
        <PageSection title="Year by year" how="coverage">
          <YearBars
            years={byYear} filter={pairFilter(pair, HELD)} labels={pairWhereLabels(pair)}
            {...(a.kind !== "organization" && { whereFilter: (where) => pairWhereFilter(pair, a, where) })}
          />
          <WindowForm href={pairHref(a.id, b.id)} window={pair.window} />
        </PageSection>
      )}
      {topics.length > 0 && <PageSection title="What about"><TopicYears pair={pair} /></PageSection>}
      {others.total > 0 && (
        <PageSection title="Who else was there">
          <BarList rows={others.items.slice(0, OTHERS).map(({ actor, meetings }) => ({
            id: actor.id, label: actor.label, href: actorHref(actor.id), value: meetings, valueHref: meetingsHref(pairOtherFilter(pair, actor.id)),
          }))} />
          {others.total > OTHERS && <p className={pageStyles.quiet}>{OTHERS} of {numberWords(others.total)}: those who were there most often.</p>}
        </PageSection>
      )}
      {statements.total > 0 && <PageSection title="What they said"><Said pair={pair} /></PageSection>}
    </PageShell>
  );
}

const TWO: Readonly<Record<PairAnswer["a"]["kind"], string>> = { person: "Two people", country: "Two countries", organization: "Two organizations" };

function Kicker({ pair: { a, b, window } }: { readonly pair: PairAnswer }) {
  return (
    <>
      {a.kind === b.kind ? TWO[a.kind] : `${ACTOR_KIND_LABELS[a.kind]} and ${ACTOR_KIND_LABELS[b.kind].toLowerCase()}`}
      {[a, b].map(({ id, label }) => <Fragment key={id}> · <a href={dossierHref(id, { ...DEFAULT_DOSSIER, ...window })}>{label}</a></Fragment>)}
      {" · "}<a href={compareHref({ id: a.id, ...window }, { id: b.id, ...window })}>Compare the two</a>
    </>
  );
}

/** `Met 14 times from 30 Mar 2021 to 2 Dec 2025, the last 23 days before the data ends, as far as 31 articles report.` */
function Lead({ pair }: { readonly pair: PairAnswer }) {
  const { counts, first, last, sinceLast, window } = pair;
  const time = windowWords(window.from, window.to);
  const whole = time === "" ? null : <> Only meetings {time} are told here; <a href={pairHref(pair.a.id, pair.b.id)}>see all</a>.</>;
  if (counts.meetings === 0) return <>The data has no meeting of the two{time === "" ? "" : ` ${time}`}.{whole}</>;
  const articles = `as far as ${countWords(counts.sources, "article")} ${counts.sources === 1 ? "reports" : "report"}`;
  if (counts.held === 0) {
    return <>No meeting of the two is known to have been held, {articles}: <a href={meetingsHref(pairFilter(pair))}>{countWords(counts.meetings, "meeting")}</a> did not come about, or not yet.{whole}</>;
  }
  const items = pair.meetings.items.map(({ meeting }) => meeting);
  const from = first === null ? null : endWords(items, first, "earliest");
  const to = last === null ? null : endWords(items, last, "latest");
  return (
    <>
      Met <a href={meetingsHref(pairFilter(pair, HELD))}>{counts.held === 1 ? "once" : countWords(counts.held, "time")}</a>
      {from !== null && to !== null && (from === to ? `, ${from}` : ` from ${from} to ${to}`)}
      {sinceLast !== null && <>, {counts.held > 1 && "the last "}{countWords(sinceLast.days, "day")} before {window.to === null ? <a href={methodHref("coverage")}>the data ends</a> : "that time ends"}</>}
      , {articles}.{whole}
    </>
  );
}
