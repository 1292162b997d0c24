import type { ActorDossier } from "@/lib/domain/answers";
import { EVERY_MEETING } from "@/lib/domain/filter";
import type { ActorKind } from "@/lib/domain/words";
import { ACTOR, meetingsOf } from "../cypher/actor";
import { select, startingFrom } from "../cypher/select";
import { dossierOf, type ActorMeeting } from "../dossier";
import type { Engine } from "../engine";
import type { Cancellable } from "../port";
import { compareText } from "../text";
import { lookUp } from "./refs";
import { partsAmong } from "./selection";

interface ActorRow extends Pick<ActorDossier, "aliases" | "wikidata" | "organizationKind"> {
  readonly kind: ActorKind;
  readonly offices: readonly { readonly title: string; readonly party: string; readonly since: string | null; readonly until: string | null; readonly position: number }[];
}

/** See `GraphStore.actor`. */
export async function actor(engine: Engine, id: string, options: Cancellable | undefined): Promise<ActorDossier | null> {
  const [row] = await engine.read<ActorRow>(ACTOR, { id }, options);
  if (row === undefined) return null;
  const start = startingFrom(row.kind === "person" ? "actor" : "party", [id]);
  const [meetings, parts] = await Promise.all([
    engine.read<ActorMeeting>(meetingsOf(row.kind), { id }, options),
    partsAmong(engine, select(EVERY_MEETING, [], start), options),
  ]);
  const { partners, places, topics, ...figures } = dossierOf(id, meetings, parts);
  const refs = await lookUp(engine, {
    actors: [id, ...row.offices.map(({ party }) => party), ...partners.map((partner) => partner.id)],
    places: places.map((place) => place.id),
    topics: topics.map((topic) => topic.id),
  }, options);
  return {
    ...refs.actor(id),
    aliases: row.aliases,
    wikidata: row.wikidata,
    organizationKind: row.organizationKind,
    // The latest first; those of unknown beginning last, as the data set has them.
    offices: [...row.offices]
      .sort((a, b) => compareText(b.since ?? "", a.since ?? "") || a.position - b.position)
      .map(({ title, party, since, until }) => ({ title, of: refs.actor(party), from: since, to: until })),
    ...figures,
    partners: partners.map(({ id: partner, ...rest }) => ({ actor: refs.actor(partner), ...rest })),
    places: places.map(({ id: place, meetings: held }) => ({ place: refs.place(place), meetings: held })),
    topics: topics.map(({ id: topic, meetings: held }) => ({ topic: refs.topic(topic), meetings: held })),
  };
}
