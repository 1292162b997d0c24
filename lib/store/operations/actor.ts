import { compareText } from "@/lib/domain/compare";
import type { ActorDossier, Itinerary } from "@/lib/domain/dossier-answers";
import { EVERY_MEETING, type TimeWindow } from "@/lib/domain/filter";
import { actorFigures, type ActorFigures } from "@/lib/domain/measures/dossier";
import { itineraryOf, type ItineraryRecord } from "@/lib/domain/measures/itinerary";
import type { MeasuredMeeting } from "@/lib/domain/measures/measured";
import type { ActorKind } from "@/lib/domain/words";
import { ACTOR, measured } from "../cypher/actor";
import { select, startingFrom } from "../cypher/select";
import type { Engine } from "../engine";
import type { Cancellable } from "../port";
import { measuringIn } from "./dataset";
import { items } from "./meetings";
import { lookUp, type Refs } from "./refs";
import { partsAmong } from "./selection";
import { latestStatements, saidBy } from "./statements";

interface ActorRow extends Pick<ActorDossier, "aliases" | "wikidata" | "organizationKind"> {
  readonly kind: ActorKind;
  readonly offices: readonly { readonly title: string; readonly party: string; readonly since: string | null; readonly until: string | null; readonly position: number }[];
}

/** Partners, firsts and tours beyond these are counted but not listed. */
const MOST_PARTNERS = 1_000;
const MOST_FIRSTS = 60;
const MOST_TOURS = 100;

/** See `GraphStore.actor`. */
export async function actor(engine: Engine, id: string, window: TimeWindow, options: Cancellable | undefined): Promise<ActorDossier | null> {
  const [row] = await engine.read<ActorRow>(ACTOR, { id }, options);
  if (row === undefined) return null;
  const isPerson = row.kind === "person";
  const selected = select({ ...EVERY_MEETING, ...window }, [], startingFrom(isPerson ? "actor" : "party", [id]));
  const listed = measured(selected, isPerson ? "person" : "country");
  const [meetings, parts, measuring, said] = await Promise.all([
    engine.read<MeasuredMeeting>(listed.text, listed.parameters, options),
    partsAmong(engine, selected, options),
    measuringIn(engine, window, options),
    saidBy(engine, { id, kind: row.kind }, window, options),
  ]);
  const all = actorFigures(id, meetings, parts, measuring);
  const figures = { ...all, partners: all.partners.slice(0, MOST_PARTNERS), firsts: all.firsts.slice(0, MOST_FIRSTS) };
  const [refs, statements] = await Promise.all([
    lookUp(engine, {
      actors: [id, ...row.offices.map(({ party }) => party), ...figures.partners.map((partner) => partner.id), ...figures.firsts.map(({ partner }) => partner)],
      // A city of an itinerary is the city of a meeting held, and so among these.
      places: figures.places.map((place) => place.id),
      topics: figures.topics.map((topic) => topic.id),
      meetings: figures.firsts.map(({ meeting }) => meeting),
    }, options),
    latestStatements(engine, said, options),
  ]);
  return {
    ...refs.actor(id),
    aliases: row.aliases,
    wikidata: row.wikidata,
    organizationKind: row.organizationKind,
    // The latest first; those of unknown beginning last, as the data set has them.
    offices: [...row.offices]
      .sort((a, b) => compareText(b.since ?? "", a.since ?? "") || a.position - b.position)
      .map(({ title, party, since, until }) => ({ title, of: refs.actor(party), from: since, to: until })),
    window,
    ...named(figures, all.firsts.length, refs),
    itinerary: isPerson ? await toItinerary(engine, itineraryOf(id, meetings, parts, positionIn(refs)), refs, options) : null,
    statements,
  };
}

function named({ partners, firsts, places, topics, ...figures }: ActorFigures, firstsInAll: number, refs: Refs) {
  return {
    ...figures,
    partners: partners.map(({ id, figures: own }) => ({ actor: refs.actor(id), ...own })),
    firsts: {
      items: firsts.map(({ partner, meeting, gap }) => ({ partner: refs.actor(partner), meeting: refs.meeting(meeting), gap })),
      total: firstsInAll,
    },
    places: places.map(({ id, meetings }) => ({ place: refs.place(id), meetings })),
    topics: topics.map(({ id, meetings }) => ({ topic: refs.topic(id), meetings })),
  };
}

function positionIn(refs: Refs) {
  return (city: string) => {
    const { lat, lon } = refs.place(city);
    return lat === null || lon === null ? null : { lat, lon };
  };
}

async function toItinerary(engine: Engine, { tours, imprecise }: ItineraryRecord, cities: Refs, options: Cancellable | undefined): Promise<Itinerary> {
  const shown = tours.slice(0, MOST_TOURS);
  const ids = shown.flatMap(({ stays }) => stays.flatMap(({ meetings }) => meetings));
  const [listed, refs] = await Promise.all([
    items(engine, ids, options),
    lookUp(engine, { meetings: [...imprecise, ...shown.flatMap(({ within }) => within ?? [])] }, options),
  ]);
  const byId = new Map(listed.map((item) => [item.id, item]));
  return {
    tours: shown.map(({ from, to, stays, within }) => ({
      from, to,
      stays: stays.map(({ city, meetings, impossible, ...days }) => ({
        place: cities.place(city), ...days, meetings: meetings.flatMap((id) => byId.get(id) ?? []), impossible: [...impossible],
      })),
      within: within === null ? null : refs.meeting(within),
    })),
    total: tours.length,
    imprecise: imprecise.map(refs.meeting),
  };
}
