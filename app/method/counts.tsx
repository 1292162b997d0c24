import { WHERES } from "@/lib/domain/words";
import { countedFilter } from "@/lib/view/dossier-figures";
import { actorHref } from "@/lib/view/hrefs";
import { countWords, WHERE_LABELS } from "@/lib/view/labels";
import type { MethodExamples } from "./examples";
import { Count, Counts, Example, MeetingLink, Part } from "./part";

/** How meetings are counted, and where they are said to have been. */
export function CountingParts({ examples: { tour, actor } }: { readonly examples: MethodExamples }) {
  return (
    <>
      <Part id="counting">
        <p>
          Lists and totals hold every meeting. Figures and ties are about encounters: a meeting that has parts, such as a tour or a summit, does not
          count for somebody, or for two together, where one of its parts has them as well and passes the same filters. So a tour is not counted
          beside its talks, and a summit counts for all whom none of its side meetings brought together. Where the filters leave the talks out, the
          tour stands for them.
        </p>
        <p>
          What the record of an actor or of two tells of partners, firsts and gaps rests on meetings held; what was planned, put off, cancelled or denied
          is counted beside them. The graph joins those who share a meeting of the view, whatever its status, and says of each tie how many of its meetings were held.
        </p>
        <p>
          A summit of twenty does not make a hundred and ninety acquaintances: a tie says how many of its meetings were bilateral, and meetings of
          more than so many participants can be left out of the ties. They still count for each who took part.
        </p>
        <p>
          The people of a country can be drawn as one. They are all persons of it in the view, whomever they acted for, so that a Spaniard who acts
          for the European Union is among the people of Spain, while the country as a node by itself is whoever acted for it. A meeting counts once
          for them, however many of them were there, and what they had among themselves makes no tie.
        </p>
        <p>Every number that counts meetings is a link to exactly these meetings.</p>
        {tour !== null && (
          <Example>
            <p>
              On the days of <MeetingLink meeting={tour.tour} />, lists have <Count n={tour.listed} filter={tour.filter} /> held
              of <a href={actorHref(tour.traveller.id)}>{tour.traveller.label}</a>. As the figures count, it is <Count n={tour.counted} filter={{ ...tour.filter, encounters: true }} />: the tour itself, of {countWords(tour.tour.partCount, "part")}, is not
              counted beside its talks.
            </p>
          </Example>
        )}
      </Part>
      <Part id="where">
        <p>
          A meeting is at home for those who acted for the country where it was held; at the other’s for the rest, if somebody acted for that
          country; and in a third country for all, if nobody did. By phone or video it was nowhere. The place is not known where no source names
          one, or where the data leave open on purpose whose it is.
        </p>
        <p>
          What counts is for whom somebody acted that day, not where they are from. Organizations have no home: for those who act for one, every meeting is at
          the other’s or in a third country. A visit whose talks have no place of their own counts by its own place, so that these figures may add
          up to a little more than the meetings held.
        </p>
        {actor !== null && (
          <Example>
            <p>The meetings held of <a href={actorHref(actor.id)}>{actor.label}</a>:</p>
            <Counts rows={WHERES.filter((where) => actor.counts.where[where] > 0).map((where) => ({
              label: WHERE_LABELS[where], n: actor.counts.where[where], filter: countedFilter(actor, { status: ["held"], where: [where] }),
            }))} />
          </Example>
        )}
      </Part>
    </>
  );
}
