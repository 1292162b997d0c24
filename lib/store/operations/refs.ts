import type { ActorRef, MeetingRef, PlaceRef, PublisherRef, SourceRef, TopicRef } from "@/lib/domain/answers";
import { ACTORS, MEETING_REFS, PLACES, SOURCES, TOPICS } from "../cypher/refs";
import type { Engine } from "../engine";
import { StoreError, type Cancellable } from "../port";

/** Names for ids. `get` throws where an id names nothing, which only a load between two queries can bring about. */
export interface Refs {
  readonly actor: (id: string) => ActorRef;
  readonly place: (id: string) => PlaceRef;
  readonly topic: (id: string) => TopicRef;
  readonly source: (id: string) => SourceRef;
  readonly meeting: (id: string) => MeetingRef;
}

export interface Wanted {
  readonly actors?: Iterable<string | null> | undefined;
  readonly places?: Iterable<string | null> | undefined;
  readonly topics?: Iterable<string> | undefined;
  readonly sources?: Iterable<string> | undefined;
  readonly meetings?: Iterable<string> | undefined;
}

/** Looks up what is wanted, each id once, a query for each kind of which any is. */
export async function lookUp(engine: Engine, wanted: Wanted, options: Cancellable | undefined): Promise<Refs> {
  const read = async <Row extends object>(text: string, ids: Iterable<string | null> | undefined) => {
    const distinct = [...new Set(ids ?? [])].filter((id) => id !== null);
    return distinct.length === 0 ? [] : engine.read<Row>(text, { ids: distinct }, options);
  };
  const [actors, places, topics, sources, meetings] = await Promise.all([
    read<ActorRef>(ACTORS, wanted.actors),
    read<PlaceRef>(PLACES, wanted.places),
    read<TopicRef>(TOPICS, wanted.topics),
    read<{ source: Omit<SourceRef, "publisher">; publisher: PublisherRef }>(SOURCES, wanted.sources),
    read<MeetingRef>(MEETING_REFS, wanted.meetings),
  ]);
  return {
    actor: getter("actor", actors),
    place: getter("place", places),
    topic: getter("topic", topics),
    source: getter("source", sources.map(({ source: { id, url, title, described, published, language }, publisher }) =>
      ({ id, url, title, described, publisher, published, language }))),
    meeting: getter("meeting", meetings),
  };
}

function getter<T extends { readonly id: string }>(kind: string, found: readonly T[]): (id: string) => T {
  const byId = new Map(found.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (item === undefined) throw new StoreError("failed", `The ${kind} ${id} is not there any more: the data were loaded anew meanwhile.`);
    return item;
  };
}
