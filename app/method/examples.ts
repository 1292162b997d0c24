import type { ActorRef, FacetValue, MeetingDetail, MeetingItem } from "@/lib/domain/answers";
import type { ActorDossier } from "@/lib/domain/dossier-answers";
import { EVERY_MEETING, type MeetingFilter } from "@/lib/domain/filter";
import { personId, type PersonId } from "@/lib/domain/ids";
import type { MeetingOrder } from "@/lib/domain/orders";
import type { GraphStore } from "@/lib/store/port";
import { saidOf } from "@/lib/view/method-words";

/**
 * The examples by which the method is explained, out of the data as it is: none is written into the page, so that none
 * grows stale. Those of the shipped data are asked for by their ids; in other data, or where they changed, what
 * shows the same is looked for; and where there is none, the text stands without.
 */
export interface MethodExamples {
  /** Of many sources, which agree, some less precisely. */
  readonly settled: MeetingDetail | null;
  readonly disputed: MeetingItem | null;
  /** Announced, then held. */
  readonly announced: MeetingDetail | null;
  readonly month: MonthExample | null;
  readonly tour: TourExample | null;
  /** Whose figures are shown: who made the tour, or who met most. */
  readonly actor: ActorDossier | null;
  /** The meeting held of most participants. */
  readonly largest: MeetingItem | null;
  /** Meetings by kind of office of the actor. */
  readonly offices: readonly FacetValue[];
  readonly statuses: readonly FacetValue[];
  readonly publisherKinds: readonly FacetValue[];
  /** How many meetings are disputed. */
  readonly disputes: number;
}

/** A meeting known by its month alone, and how many may have been on one day of it, it among them. */
export interface MonthExample {
  readonly meeting: MeetingItem;
  /** ISO day. */
  readonly day: string;
  readonly filter: Partial<MeetingFilter>;
  readonly total: number;
}

/** A tour, with what its traveller's meetings held on its days come to with and without it. */
export interface TourExample {
  readonly tour: MeetingItem;
  readonly traveller: ActorRef;
  readonly filter: Partial<MeetingFilter>;
  readonly listed: number;
  readonly counted: number;
}

const IDS = { disputed: "2023-02-18-wang-kuleba-munich", announced: "2023-03-20-xi-state-visit-russia", tour: "2023-02-wang-yi-europe-tour" };
/** Meetings looked through for one that shows what is wanted. */
const SEARCHED = 100;
const FEW = 12;
const HELD = { status: ["held"] } as const;

let last: { readonly revision: string; readonly examples: Promise<MethodExamples> } | null = null;

/**
 * The examples out of these data. Of one revision they are always the same, and are looked for once.
 * @throws StoreError
 */
export function methodExamples(store: GraphStore, revision: string | null): Promise<MethodExamples> {
  if (revision === null) return findExamples(store);
  if (last?.revision === revision) return last.examples;
  const examples = findExamples(store);
  last = { revision, examples };
  examples.catch(() => (last = null));
  return examples;
}

async function findExamples(store: GraphStore): Promise<MethodExamples> {
  const tour = await tourExample(store);
  const [facets, settled, disputed, announced, month, disputes, [largest]] = await Promise.all([
    store.facets(EVERY_MEETING, 30),
    settledExample(store),
    disputedExample(store),
    announcedExample(store),
    monthExample(store),
    totalOf(store, { disputed: true }),
    list(store, HELD, "-participants", 1),
  ]);
  const subject = personId.safeParse(tour?.traveller.id ?? facets.person[0]?.id);
  const [actor, offices] = subject.success
    ? await Promise.all([store.actor(subject.data), store.facets({ ...EVERY_MEETING, person: [subject.data] }, 30).then(({ office }) => office)])
    : [null, []];
  return {
    settled, disputed, announced, month, tour, actor, offices, disputes,
    largest: largest !== undefined && largest.participants.length > 2 ? largest : null,
    statuses: facets.status, publisherKinds: facets.publisherKind,
  };
}

async function settledExample(store: GraphStore): Promise<MeetingDetail | null> {
  const items = await list(store, HELD, "-sources", SEARCHED);
  const agreed = items.filter(({ disputed, sources, place }) => disputed.length === 0 && sources.length > 1 && place !== null).slice(0, FEW);
  let plain: MeetingDetail | null = null;
  for (const { id } of agreed) {
    const meeting = await store.meeting(id);
    if (meeting !== null && (["date", "place"] as const).some((property) => saidOf(meeting, property).values.length > 1)) return meeting;
    plain ??= meeting;
  }
  return plain;
}

async function disputedExample(store: GraphStore): Promise<MeetingItem | null> {
  const known = await store.meeting(IDS.disputed);
  if (known !== null && known.disputed.length > 0) return known;
  return (await list(store, { disputed: true }, "oldest", 1))[0] ?? null;
}

async function announcedExample(store: GraphStore): Promise<MeetingDetail | null> {
  const shows = (meeting: MeetingDetail | null) => meeting !== null && meeting.status === "held" && meeting.claims.some(({ status }) => status === "planned");
  const known = await store.meeting(IDS.announced);
  if (shows(known)) return known;
  for (const { id } of await list(store, { ...HELD, kind: ["visit"] }, "-sources", FEW)) {
    const meeting = await store.meeting(id);
    if (shows(meeting)) return meeting;
  }
  return null;
}

const MONTH = /^\d{4}-\d{2}$/;

async function monthExample(store: GraphStore): Promise<MonthExample | null> {
  const meeting = (await list(store, HELD, "newest", SEARCHED)).find(({ date }) => date !== null && MONTH.test(date));
  if (meeting === undefined) return null;
  const day = `${meeting.date}-15`;
  const filter = { from: day, to: day };
  return { meeting, day, filter, total: await totalOf(store, filter) };
}

async function tourExample(store: GraphStore): Promise<TourExample | null> {
  const tour = (await store.meeting(IDS.tour)) ?? mostParts(await list(store, { ...HELD, kind: ["visit"] }, "newest", SEARCHED));
  const traveller = tour?.participants.find(({ actor, role }) => actor.kind === "person" && role !== "host")?.actor;
  if (tour === undefined || traveller === undefined || tour.earliest === null || tour.latest === null) return null;
  const filter = { ...HELD, person: [traveller.id as PersonId], from: tour.earliest, to: tour.latest };
  const [listed, counted] = await Promise.all([totalOf(store, filter), totalOf(store, { ...filter, encounters: true })]);
  return counted < listed ? { tour, traveller, filter, listed, counted } : null;
}

function mostParts(visits: readonly MeetingItem[]): MeetingItem | undefined {
  return visits.filter(({ partCount }) => partCount > 1).sort((a, b) => b.partCount - a.partCount)[0];
}

async function list(store: GraphStore, filter: Partial<MeetingFilter>, order: MeetingOrder, limit: number): Promise<readonly MeetingItem[]> {
  return (await store.meetings({ ...EVERY_MEETING, ...filter }, { limit, cursor: null, order })).items;
}

async function totalOf(store: GraphStore, filter: Partial<MeetingFilter>): Promise<number> {
  return (await store.meetings({ ...EVERY_MEETING, ...filter }, { limit: 1, cursor: null, order: "newest" })).total;
}
