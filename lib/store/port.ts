import type {
  Facets, Graph, MeetingDetail, MeetingPage, PlaceAnswer, SearchItem, SourceAnswer, StoreInfo, Timeline, TopicAnswer,
} from "@/lib/domain/answers";
import type { ActorDossier, PairAnswer } from "@/lib/domain/dossier-answers";
import type { Expansion } from "@/lib/domain/expansion";
import type { MeetingFilter, TimeWindow } from "@/lib/domain/filter";
import type { MeetingOrder } from "@/lib/domain/orders";
import type { MapAnswer } from "@/lib/domain/map-answers";
import type { PathAnswer, PathFault } from "@/lib/domain/path-answers";
import type { Dataset } from "@/lib/domain/records";
import type { BinsAsked } from "@/lib/domain/timeline-bins";
import type { Level, Projection } from "@/lib/domain/words";

/** Ends a query that nobody waits for any more. */
export interface Cancellable {
  readonly signal?: AbortSignal | undefined;
}

export interface PageRequest {
  /** 1 to 500. */
  readonly limit: number;
  /** What `nextCursor` of the page before said. */
  readonly cursor: string | null;
  readonly order: MeetingOrder;
}

export interface GraphRequest {
  readonly projection: Projection;
  readonly level: Level;
  /** 1 to 2,000 nodes, before those that `expand` adds. */
  readonly limit: number;
  /**
   * How many ties at most, those of most meetings first; of what `expand`, `also`, `focus` and `group` name all are there. All, where it is
   * left out. Among events every line is there.
   */
  readonly ties?: number | undefined;
  /**
   * What is added around some actors, each as if it were the only one: of those whom the limit leaves out. So that one
   * can be taken back and all that the others added stays.
   */
  readonly expand: readonly Expansion[];
  /** Ids of nodes that are drawn in addition, where the view has them: an actor, or among events a meeting with who took part. */
  readonly also?: readonly string[] | undefined;
  /**
   * Ids of actors: only they are drawn, and those tied to them, those with most meetings first; of events, only their
   * meetings with who took part. Then nothing is expanded. Empty: all.
   */
  readonly focus?: readonly string[] | undefined;
  /**
   * Codes of countries: all persons of such a one that the view has, whomever they acted for, are drawn as one node, and
   * each meeting of theirs counts once for it. In the network of persons only. The limit is of actors all the same, so
   * that nobody else is drawn for it; the countries are drawn in any case.
   */
  readonly group?: readonly string[] | undefined;
  /** Ids of nodes that are left out. */
  readonly hide: readonly string[];
}

export interface NeighbourRequest {
  readonly level: Level;
  readonly limit: number;
  /** How many ties at most, those of most meetings first; all, where it is left out. */
  readonly ties?: number | undefined;
}

export interface PathRequest {
  /**
   * person: a chain joins actors who took part themselves; country: countries and organizations, by whom participants
   * acted for. Null: person where both ends are persons, country where neither is.
   */
  readonly level: Level | null;
  /** That the two met themselves is no chain: the shortest are those through others. */
  readonly indirect: boolean;
}

export interface LoadProgress {
  readonly done: number;
  readonly total: number;
}

export interface LoadOptions extends Cancellable {
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
  /** Whatever was stored goes, in the same transaction: where the load fails, it is there still. */
  readonly replace?: boolean | undefined;
}

/**
 * Everything that Parley asks of a graph engine. Two adapters implement it, `neo4j` and `grafeo`; the contract suite
 * holds both to the same answers. Every method rejects with a `StoreError` where the engine fails.
 */
export interface GraphStore {
  /** Which engine, and what it holds. */
  info(options?: Cancellable): Promise<StoreInfo>;

  /**
   * Loads a checked data set: all of it or nothing. What is there under an id already is replaced, so that loading
   * twice is loading once; what the data set lacks stays, unless `replace` is asked or `clear` came first.
   */
  load(dataset: Dataset, options?: LoadOptions): Promise<void>;
  /** Deletes everything. */
  clear(options?: Cancellable): Promise<void>;

  /** @throws StoreError of cause `bad-cursor` where the cursor was not given by this order of list */
  meetings(filter: MeetingFilter, page: PageRequest, options?: Cancellable): Promise<MeetingPage>;
  /** Null where there is no such meeting; likewise below. */
  meeting(id: string, options?: Cancellable): Promise<MeetingDetail | null>;
  /** @param window the record rests on the meetings that touch it; without it, on all, undated ones among them */
  actor(id: string, window?: TimeWindow, options?: Cancellable): Promise<ActorDossier | null>;
  /**
   * What two actors share: meetings in which each took part or, where it is a country or an organization, was acted for.
   * Null where either is not there.
   * @param window see `actor`
   */
  pair(a: string, b: string, window?: TimeWindow, options?: Cancellable): Promise<PairAnswer | null>;
  place(id: string, options?: Cancellable): Promise<PlaceAnswer | null>;
  topic(id: string, options?: Cancellable): Promise<TopicAnswer | null>;
  source(id: string, options?: Cancellable): Promise<SourceAnswer | null>;

  graph(filter: MeetingFilter, request: GraphRequest, options?: Cancellable): Promise<Graph>;
  /**
   * The actor, those it shares most meetings with (then by id), and the ties among them all, with the figures that the
   * whole graph of the filter has. `totals`: the actor and all its neighbours, its ties, its meetings in the view; of what is left out only the ties are told. Null for
   * no such actor.
   */
  neighbours(id: string, filter: MeetingFilter, request: NeighbourRequest, options?: Cancellable): Promise<Graph | null>;
  /**
   * Meetings by time. Without a unit the one that fits, so that there are at most some 240 bins; with a span only the
   * bins that touch it, and in any case no more than `MOST_BINS`, of a coarser unit if need be.
   */
  timeline(filter: MeetingFilter, asked: BinsAsked, options?: Cancellable): Promise<Timeline>;
  /**
   * The shortest chains of meetings from `a` to `b`: held, within the filter, of at most `STEP_PARTICIPANTS` unless it
   * says otherwise. What is wrong with the ends is a value, that names which.
   */
  path(a: string, b: string, filter: MeetingFilter, request: PathRequest, options?: Cancellable): Promise<PathAnswer | PathFault>;
  /** The meetings of a view by city and by country; a venue counts for its city. */
  map(filter: MeetingFilter, options?: Cancellable): Promise<MapAnswer>;
  /** @param limit how many values of each filter, those with most meetings first */
  facets(filter: MeetingFilter, limit: number, options?: Cancellable): Promise<Facets>;

  /** What bears these words, best first: every word must begin a word of a name, an alias or a title. */
  search(text: string, limit: number, options?: Cancellable): Promise<SearchItem[]>;

  /** The ids in a filter, or among `actors`, that name nothing, with the parameter that named them: for the latter `actor`. */
  unknown(filter: MeetingFilter, actors: readonly string[], options?: Cancellable): Promise<{ readonly parameter: string; readonly id: string }[]>;

  close(): Promise<void>;
}

export interface Neo4jConfig {
  /** bolt://, bolt+s://, neo4j:// or neo4j+s://. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Null or empty: the server's default database. */
  readonly database: string | null;
}

/** Which engine, and where. */
export type StoreConfig =
  | { readonly neo4j: Neo4jConfig }
  /** `directory`: where the embedded engine's file lies; null keeps everything in memory. */
  | { readonly grafeo: { readonly directory: string | null } };

export type StoreErrorCause =
  /** The engine does not answer. */
  | "away"
  /** Another process has the embedded engine's file open. */
  | "locked"
  | "unauthorized"
  | "bad-cursor"
  /** The caller's signal ended the query. */
  | "cancelled"
  /** The query ran into the time limit. */
  | "timeout"
  | "failed";

/** An engine's failure, in words for people; what the engine itself said stands in `cause`. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly reason: StoreErrorCause;

  constructor(reason: StoreErrorCause, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
