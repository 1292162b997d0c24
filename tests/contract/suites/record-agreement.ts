import { expect, it } from "vitest";
import type { ByWhere } from "@/lib/domain/answers";
import type { ActorDossier, Gap, Partner, YearFigures } from "@/lib/domain/dossier-answers";
import { ALL_TIME, type TimeWindow } from "@/lib/domain/filter";
import type { Dataset } from "@/lib/domain/records";
import { STATUSES, WHERES, type ActorKind } from "@/lib/domain/words";
import type { GraphStore } from "@/lib/store/port";
import { filterOf } from "../builders";
import type { Oracle } from "../oracle";
import { randomFrom } from "../random-filters";

type Asked = Parameters<typeof filterOf>[0];
export interface Loaded {
  readonly store: GraphStore;
  readonly dataset: Dataset;
  readonly oracle: Oracle;
}

const LONG_MS = 600_000;
const DAY_MS = 86_400_000;
const WINDOWS: readonly TimeWindow[] = [ALL_TIME, { from: "2022-06", to: "2023-10-15" }, { from: "2023", to: null }];

/**
 * The figures of records against a second telling of the rules: each is the number of rows of the list behind it, which
 * the oracle makes; and each opens as a list of as many.
 * @param actorsTried how many actors, drawn at random
 */
export function recordAgreement(loaded: () => Loaded, actorsTried: number): void {
  const drawn = ({ dataset }: Loaded) => {
    const random = randomFrom(6);
    const one = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)];
    // Who is in a meeting drawn is likelier one who is in many than one who is in few.
    const anyActor = () => one(one(dataset.meetings)?.participants ?? [])?.actor;
    const anyCountry = () => one(one(dataset.meetings)?.participants ?? [])?.for;
    return Array.from({ length: actorsTried }, (_, i) => ({
      id: (i % 8 === 7 ? one(dataset.organizations)?.id : i % 3 === 0 ? anyCountry() : anyActor()) ?? dataset.countries[0]?.id ?? "",
      window: WINDOWS[i % WINDOWS.length] ?? ALL_TIME,
    }));
  };
  /** The meetings of which a figure of the actor can count any. */
  const around = ({ oracle }: Loaded, id: string) => oracle.ids.filter((meeting) => oracle.whoTookPart(meeting).includes(id) || oracle.partiesOf(meeting).includes(id));

  it("gives each figure of a dossier the number of meetings that the rules say, and opens it as a list of as many", async () => {
    const { store, oracle } = loaded();
    for (const { id, window } of drawn(loaded())) {
      const dossier = await store.actor(id, window);
      if (dossier === null) throw new Error(`no ${id}`);
      const among = around(loaded(), id);
      for (const { name, figure, asked } of figuresOf(dossier)) {
        const filter = filterOf({ ...window, encounters: true, ...asked });
        expect(figure, `${id} ${name} ${JSON.stringify(window)}`).toBe(oracle.list(filter, among).length);
        expect((await store.meetings(filter, { limit: 1, cursor: null, order: "newest" })).total, `${id} ${name}`).toBe(figure);
      }
    }
  }, LONG_MS);

  it("finds the gaps, the balance and the firsts with each partner by looking at every day", async () => {
    const { store, dataset, oracle } = loaded();
    for (const { id, window } of drawn(loaded())) {
      const dossier = await store.actor(id, window);
      if (dossier === null) throw new Error(`no ${id}`);
      const among = around(loaded(), id);
      let firsts = 0;
      for (const partner of dossier.partners) {
        const together = oracle.list(filterOf({ ...window, ...HELD, ...sharedBy(dossier, partner) }), among).flatMap((meeting) => oracle.settled(meeting).days ?? []);
        const idle = idleStretches(together);
        const longest = Math.max(0, ...idle) + 1;
        if (longest > 1) expect(partner.longestGap?.days, `${id} ${partner.actor.id}`).toBe(longest);
        else expect(partner.longestGap?.days ?? 0).toBeLessThanOrEqual(1);
        firsts += idle.filter((days) => days + 1 >= 365).length + (together.length > 1 ? 1 : 0);
        const [smaller = 0, larger = 0] = [partner.hosted, partner.travelled].sort((a, b) => a - b);
        if (partner.reciprocity !== null) expect(partner.reciprocity * larger).toBeCloseTo(smaller);
        expect(partner.sinceLast).toEqual(untilLastDay(partner.last, [dataset.about.lastDay, ...(window.to === null ? [] : [lastDayOf(window.to)])]));
      }
      expect(dossier.firsts.total, id).toBe(firsts);
      expect(dossier.firsts.items.length).toBe(Math.min(firsts, 60));
    }
  }, LONG_MS);

  it("tells of a pair what the records of both tell", async () => {
    const { store, oracle } = loaded();
    for (const { id, window } of drawn(loaded())) {
      const dossier = await store.actor(id, window);
      if (dossier === null) throw new Error(`no ${id}`);
      // With a country that took part itself a person shares as well what others did for it.
      for (const partner of some(dossier.partners.filter(({ actor }) => dossier.kind !== "person" || actor.kind === "person"))) {
        const other = partner.actor.id;
        const [pair, back] = [await store.pair(id, other, window), await store.pair(other, id, window)];
        if (pair === null || back === null) throw new Error(`no ${id} with ${other}`);
        const { actor: _, meetings, bilateral, ...figures } = partner;
        expect(pair, `${id} ${other}`).toMatchObject({ ...figures, counts: { held: meetings, bilateral } });
        expect(back).toMatchObject({ counts: pair.counts, hosted: pair.travelled, travelled: pair.hosted, reciprocity: pair.reciprocity, longestGap: pair.longestGap });
        const shared = { ...window, ...sharedBy(dossier, partner) };
        const rows = (asked: Asked) => oracle.list(filterOf({ ...shared, encounters: true, ...asked }), around(loaded(), id)).length;
        expect(pair.counts.meetings).toBe(rows({}));
        for (const status of STATUSES) expect(pair.counts.byStatus[status]).toBe(rows({ status: [status] }));
        expect(pair.counts.disputed).toBe(rows({ disputed: true }));
        expect(pair.meetings.total).toBe(oracle.list(filterOf(shared), around(loaded(), id)).length);
        expect(pair.meetings.items.filter(({ counted }) => counted)).toHaveLength(meetings);
        for (const { topic, meetings: held, byYear } of some(pair.topics)) {
          expect(held).toBe(rows({ ...HELD, topic: [topic.id] }));
          for (const { year, meetings: of } of byYear) expect(of).toBe(rows({ ...HELD, ...within(window, year), topic: [topic.id] }));
        }
        for (const { actor: third, meetings: held } of some(pair.others.items)) {
          const asks = dossier.kind === "person" ? "with" : "for";
          expect(held, third.id).toBe(rows({ ...HELD, [asks]: [id, other, third.id] }));
        }
      }
    }
  }, LONG_MS);

  it("puts each meeting away that is known to the day into one stay of one tour", async () => {
    const { store, dataset, oracle } = loaded();
    const cityOf = (place: string): string => dataset.places.find(({ id }) => id === place)?.within ?? place;
    for (const { id } of drawn(loaded()).filter((actor) => dataset.persons.some((person) => person.id === actor.id))) {
      const itinerary = (await store.actor(id))?.itinerary;
      if (!itinerary) throw new Error(`no itinerary of ${id}`);
      const stays = itinerary.tours.flatMap((tour) => tour.stays);
      const isPlaced = (meeting: string) => {
        const { date, place, format, status } = oracle.settled(meeting);
        return status === "held" && format === "in_person" && place !== null && date !== null && /^[\d-]{10}(?:\/[\d-]{10})?$/.test(date);
      };
      const own = oracle.list(filterOf({ person: [id] }), around(loaded(), id));
      const isPart = (part: string, whole: string) => {
        for (let up = oracle.record(part).partOf as string | null; up !== null; up = oracle.record(up).partOf) if (up === whole) return true;
        return false;
      };
      const away = oracle.list(filterOf({ person: [id], where: ["away", "third", "unknown"] }), own)
        .filter((meeting) => isPlaced(meeting) && !own.some((part) => isPlaced(part) && isPart(part, meeting)));
      expect(stays.flatMap(({ meetings }) => meetings.map((meeting) => meeting.id)).sort(), id).toEqual(away.sort());
      for (const { place, from, to, meetings } of stays) {
        expect(from <= to).toBe(true);
        for (const meeting of meetings) {
          expect(cityOf(meeting.place?.id ?? "")).toBe(place.id);
          expect(`${meeting.earliest}` <= to && `${meeting.latest}` >= from, `${id} ${meeting.id}`).toBe(true);
        }
      }
      for (const tour of itinerary.tours) {
        for (const [i, stay] of tour.stays.entries()) {
          const until = tour.stays.slice(0, i).map(({ to }) => to).sort().at(-1) ?? stay.from;
          expect((Date.parse(stay.from) - Date.parse(until)) / DAY_MS, `${id} ${tour.from}`).toBeLessThanOrEqual(4);
        }
      }
    }
  }, LONG_MS);
}

const HELD = { status: ["held"], encounters: true } as const;

interface Figure {
  readonly name: string;
  readonly figure: number;
  readonly asked: Asked;
}

/** Every figure of a dossier that counts meetings, with the filter behind it; of partners, places and topics some. */
function figuresOf(dossier: ActorDossier): Figure[] {
  const me = nameOf(dossier);
  const { counts } = dossier;
  const kinds = ["multilateral", "summit", "visit", "mediation"] as const;
  const byWhere = (name: string, figures: ByWhere, asked: Asked): Figure[] =>
    WHERES.map((at) => ({ name: `${name} ${at}`, figure: figures[at], asked: { ...me, ...asked, where: [at] } }));
  return [
    { name: "meetings", figure: counts.meetings, asked: me },
    { name: "held", figure: counts.held, asked: { ...me, ...HELD } },
    ...STATUSES.map((status) => ({ name: status, figure: counts.byStatus[status], asked: { ...me, status: [status] } })),
    ...byWhere("", counts.where, HELD),
    { name: "bilateral", figure: counts.bilateral, asked: { ...me, ...HELD, kind: ["bilateral"] } },
    { name: "multilateral", figure: counts.multilateral, asked: { ...me, ...HELD, kind: kinds } },
    { name: "disputed", figure: counts.disputed, asked: { ...me, disputed: true } },
    ...some(dossier.byYear).flatMap(({ year, held, where }: YearFigures): Figure[] => {
      const window = within(dossier.window, year);
      return [{ name: year, figure: held, asked: { ...me, ...HELD, ...window } }, ...byWhere(year, where, { ...HELD, ...window })];
    }),
    ...some(dossier.partners).flatMap((partner) => {
      const shared = { ...HELD, ...sharedBy(dossier, partner) };
      const name = partner.actor.id;
      return [
        { name, figure: partner.meetings, asked: shared },
        { name: `${name} bilateral`, figure: partner.bilateral, asked: { ...shared, kind: ["bilateral"] as const } },
        { name: `${name} hosted`, figure: partner.hosted, asked: { ...shared, ...me, where: ["home"] as const } },
        { name: `${name} travelled`, figure: partner.travelled, asked: { ...shared, ...nameOf(partner.actor), where: ["home"] as const } },
        ...byWhere(name, partner.where, shared),
      ];
    }),
    ...some(dossier.places).map(({ place, meetings }) => ({ name: place.id, figure: meetings, asked: { ...me, ...HELD, place: [place.id] } })),
    ...some(dossier.topics).map(({ topic, meetings }) => ({ name: topic.id, figure: meetings, asked: { ...me, ...HELD, topic: [topic.id] } })),
  ];
}

function nameOf({ id, kind }: { readonly id: string; readonly kind: ActorKind }): Asked {
  return { [({ person: "person", country: "country", organization: "org" } as const)[kind]]: [id] };
}

/** What a person shares with those who took part, and a country or an organization with those that were acted for. */
function sharedBy({ id, kind }: ActorDossier, { actor }: Partner): Asked {
  return { [kind === "person" ? "with" : "for"]: [id, actor.id] };
}

/** The part of a window that lies in a year. */
function within({ from, to }: TimeWindow, year: string): TimeWindow {
  return { from: from !== null && from.startsWith(year) ? from : year, to: to !== null && to.startsWith(year) ? to : year };
}

/** The first, the last, and some between. */
function some<T>(items: readonly T[]): T[] {
  return items.filter((_, i) => i === 0 || i === items.length - 1 || i % 7 === 3).slice(0, 5);
}

/** How many days each stretch lasted in which no meeting could have been, between the first and the last. */
function idleStretches(days: readonly { readonly earliest: string; readonly latest: string }[]): number[] {
  const busy = new Set<number>();
  for (const { earliest, latest } of days) for (let day = Date.parse(earliest); day <= Date.parse(latest); day += DAY_MS) busy.add(day / DAY_MS);
  const inTime = [...busy].sort((a, b) => a - b);
  return inTime.flatMap((day, i) => {
    const idle = day - (inTime[i - 1] ?? day) - 1;
    return idle > 0 ? [idle] : [];
  });
}

function untilLastDay(last: string | null, ends: readonly string[]): Gap | null {
  const to = [...ends].sort()[0] ?? "";
  return last === null || last >= to ? null : { days: (Date.parse(to) - Date.parse(last)) / DAY_MS, from: last, to };
}

function lastDayOf(partial: string): string {
  if (partial.length === 10) return partial;
  const [year = 0, month = 12] = partial.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
