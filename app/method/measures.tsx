import type { YearCoverage } from "@/lib/domain/answers";
import type { ActorDossier } from "@/lib/domain/dossier-answers";
import type { ActorId, PersonId } from "@/lib/domain/ids";
import { FAR_KM, NEAR_KM } from "@/lib/domain/measures/overlaps";
import { dateWords } from "@/lib/view/date-words";
import { actorHref, placeHref, sharedHref } from "@/lib/view/hrefs";
import { countWords, numberWords } from "@/lib/view/labels";
import type { MethodExamples } from "./examples";
import { Count, Counts, Example, MeetingLink, Part } from "./part";

/**
 * How the measures are computed that are more than a count.
 * @param coverage how many meetings the data have of each year
 */
export function Measures({ examples: { actor, largest }, coverage }: { readonly examples: MethodExamples; readonly coverage: readonly YearCoverage[] }) {
  const years = coverage.filter(({ held }) => held > 0);
  return (
    <>
      <Part id="reciprocity">
        <p>
          How even the two directions are. Of what was held at the home of the one and at the home of the other, the smaller number over the larger:
          1 where each came as often to the other, 0 where only one of them travelled. There is none where neither did, nor for two who have one home.
          For an actor with all partners together it is what was held at home and at the others’.
        </p>
        {actor !== null && <ReciprocityExample actor={actor} />}
      </Part>
      <Part id="gaps">
        <p>
          The time between two meetings held that follow one another, as the figures count: from the last day that the earlier can mean to the first
          that the later can. A date known by its month or its year fills all its days, so that no gap is ever made out of not knowing, and each is at least
          so long. The time since the last meeting runs to the last day that the data look at.
        </p>
        <p>A gap is one in the data: they may have met in between, and none of these sources told of it.</p>
        {actor !== null && <GapExample actor={actor} />}
      </Part>
      <Part id="firsts">
        <p>
          With each partner, a meeting held that ended a year or more, 365 days, without one: the first in so long. Beside these stands the first at
          all in the data with each who was met again. Nobody can tell from the data what was before they begin.
        </p>
        {actor !== null && <FirstExample actor={actor} />}
      </Part>
      <Part id="tours">
        <p>
          A stay is the days in one city on which somebody’s meetings were held in person. Stays away from home that follow one another are a tour,
          until a stay at home ends it, or four days without any. The talks stand for the visit or the summit that they are parts of, where their
          day and their city are known. A visit or a conference over several days is not taken to have kept everybody for all of them.
        </p>
        <p>
          Meetings whose day or city is not known are in no tour, and are listed beside them. Where sources put a person into two cities at one time,
          both are marked: on a day of leaving one for the other where they lie more than {numberWords(FAR_KM)} kilometres
          apart, otherwise more than {numberWords(NEAR_KM)}.
        </p>
        {actor !== null && <TourExample actor={actor} />}
      </Part>
      <Part id="coverage">
        <p>
          The data are a selection, not a census: what is not in them may still have taken place. How many meetings held they have of a year at all
          stands beside an actor’s own, since a rise may be the data’s and not the actor’s. A meeting that touches two years counts in both.
        </p>
        {years.length > 0 && (
          <Example>
            <p>Meetings held in these data, by year:</p>
            <Counts rows={years.map(({ year, held }) => ({ label: year, n: held, filter: { status: ["held"], from: year, to: year } }))} />
          </Example>
        )}
      </Part>
      <Part id="centrality">
        <p>
          Measures of the network rest on the meetings held in the view (or of the status that it asks for), as the figures count, whatever of the network
          is drawn. A meeting of n participants adds 1/(n − 1) to each of its ties (Newman 2001), so that it gives each who took part 1 in all, be it a talk
          of two or a summit of fifty; by country, n is how many countries and organizations it joins. Where one of its talks stands for it between two,
          it adds nothing to their tie.
        </p>
        <ul>
          <li><b>Ties</b>: with how many somebody met. <b>Strength</b>: the weights of these ties together.</li>
          <li><b>Betweenness</b>: of the shortest chains of meetings between any two others, the part that runs through somebody (Brandes 2001),
            0 to 1. Every tie is one step, however strong.</li>
          <li><b>Eigenvector</b>: much for those tied strongly to others who have much (Bonacich 1986); 1 for the greatest.</li>
          <li><b>Circles</b>: those who met one another more than chance would have it, found by Louvain’s method (Blondel and others 2008); of
            several divisions the best is taken, and the same view always gives the same.</li>
        </ul>
        <p>All of it tells of the meetings in the data. Who is central there may be so because somebody wrote about it.</p>
        {largest !== null && (
          <Example>
            <p>
              <MeetingLink meeting={largest} />, of {numberWords(largest.participants.length)} participants, adds
              1/{numberWords(largest.participants.length - 1)} to the tie of any two of them; a talk of two adds 1.
            </p>
          </Example>
        )}
      </Part>
    </>
  );
}

interface OfActor {
  readonly actor: ActorDossier;
}

function ActorName({ actor: { id, label } }: { readonly actor: Pick<ActorDossier, "id" | "label"> }) {
  return <a href={actorHref(id)}>{label}</a>;
}

/** Of the partners met most often, the first who came and was visited; rather not as often. */
function ReciprocityExample({ actor }: OfActor) {
  const both = actor.partners.filter(({ reciprocity }) => (reciprocity ?? 0) > 0);
  const found = both.find(({ hosted, travelled }) => hosted !== travelled) ?? both[0];
  if (found === undefined || found.reciprocity === null) return null;
  const { actor: partner, hosted, travelled, reciprocity } = found;
  const atHomeOf = (host: string, guest: string) => ({
    person: [host as PersonId], with: [guest as ActorId], status: ["held"], where: ["home"], encounters: true,
  } as const);
  return (
    <Example>
      <p>
        <ActorName actor={actor} /> and <ActorName actor={partner} /> had <Count n={hosted} filter={atHomeOf(actor.id, partner.id)} /> at the home of
        the one and <Count n={travelled} filter={atHomeOf(partner.id, actor.id)} /> at that of the other: {Math.min(hosted, travelled)} over {Math.max(hosted, travelled)},
        or {reciprocity.toFixed(2)}.
      </p>
    </Example>
  );
}

/** The longest gap with the partner met most often. */
function GapExample({ actor }: OfActor) {
  const found = actor.partners.find(({ longestGap }) => longestGap !== null);
  if (found === undefined || found.longestGap === null) return null;
  const { actor: partner, meetings, longestGap: { days, from, to } } = found;
  return (
    <Example>
      <p>
        Of <a href={sharedHref(actor, partner, { status: ["held"] })}>{countWords(meetings, "meeting")}</a> held of <ActorName actor={actor} /> and <ActorName actor={partner} />,
        none is known between {dateWords(from, "long")} and {dateWords(to, "long")}: {countWords(days, "day")}.
      </p>
    </Example>
  );
}

/** What ended the longest time without a meeting. */
function FirstExample({ actor }: OfActor) {
  const found = actor.firsts.items.find(({ gap }) => gap !== null);
  if (found === undefined || found.gap === null) return null;
  return (
    <Example>
      <p>
        <MeetingLink meeting={found.meeting} />, was the first of <ActorName actor={actor} /> and <ActorName actor={found.partner} /> in {countWords(found.gap.days, "day")}, since {dateWords(found.gap.from, "long")}.
      </p>
    </Example>
  );
}

/** The tour of most stays. */
function TourExample({ actor }: OfActor) {
  const [longest] = [...actor.itinerary?.tours ?? []].sort((a, b) => b.stays.length - a.stays.length);
  if (longest === undefined || longest.stays.length < 2) return null;
  return (
    <Example>
      <p>
        <ActorName actor={actor} />, {dateWords(`${longest.from}/${longest.to}`, "long")}{longest.within !== null && <>, within <MeetingLink meeting={longest.within} /></>}:
      </p>
      <ol>
        {longest.stays.map(({ place, from, to, meetings }) => (
          <li key={`${place.id} ${from}`}>
            <a href={placeHref(place.id)}>{place.name}</a>, {dateWords(`${from}/${to}`)}: {meetings.map(({ title }) => title).join("; ")}.
          </li>
        ))}
      </ol>
    </Example>
  );
}
