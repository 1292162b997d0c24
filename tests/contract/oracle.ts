import { parseEdtf } from "@/lib/domain/edtf";
import type { MeetingFilter } from "@/lib/domain/filter";
import { fold } from "@/lib/domain/fold";
import type { Dataset, Meeting } from "@/lib/domain/records";
import { settleClaims, settlingContext, type SettledMeeting } from "@/lib/domain/settle-claims";

/**
 * The filter and the rule of counting, written a second time, from the docstrings, over plain records and without a
 * thought for speed. The engines are compared with it.
 */
export interface Oracle {
  readonly ids: readonly string[];
  /**
   * The ids of the meetings that a list holds, in the order of the data set.
   * @param among where it is known that no other can be in it
   */
  list(filter: MeetingFilter, among?: readonly string[]): string[];
  readonly whoTookPart: (id: string) => readonly string[];
  readonly partiesOf: (id: string) => readonly string[];
  settled(id: string): SettledMeeting;
  record(id: string): Meeting;
}

export function oracleOf(dataset: Dataset): Oracle {
  const context = settlingContext(dataset.sources, dataset.places);
  const records = new Map<string, Meeting>(dataset.meetings.map((meeting) => [meeting.id, meeting]));
  const settledById = new Map<string, SettledMeeting>(dataset.meetings.map((meeting) => [meeting.id, settleClaims(meeting, context)]));
  const sources = new Map(dataset.sources.map((source) => [source.id as string, source]));
  const publisherKinds = new Map(dataset.publishers.map(({ id, kind }) => [id as string, kind as string]));
  const offices = new Map(dataset["office-kinds"].map(({ capacity, kind }) => [capacity, kind as string]));
  const names = new Map<string, string[]>([...dataset.persons, ...dataset.countries, ...dataset.organizations, ...dataset.places].map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const placeCountry = new Map(dataset.places.map(({ id, country }) => [id as string, country as string | null]));
  const organizations = new Set(dataset.organizations.map(({ id }) => id as string));
  const regions = new Map(dataset.countries.map(({ id, region }) => [id as string, region as string]));
  const countries = new Map(dataset.persons.map(({ id, country }) => [id as string, country as string | null]));
  const regionOf = (id: string) => regions.get(countries.get(id) ?? id) ?? null;
  const isParty = (id: string) => /^[A-Z]{3}$/.test(id) || organizations.has(id);

  const record = (id: string): Meeting => {
    const found = records.get(id);
    if (found === undefined) throw new Error(`no meeting ${id}`);
    return found;
  };
  const settled = (id: string): SettledMeeting => {
    const found = settledById.get(id);
    if (found === undefined) throw new Error(`no meeting ${id}`);
    return found;
  };
  const whoTookPart = (id: string) => record(id).participants.map(({ actor }) => actor as string);
  const partiesOf = (id: string) => [...new Set(record(id).participants.flatMap(({ actor, for: party }) => [...(isParty(actor) ? [actor as string] : []), ...(party === null ? [] : [party as string])]))];

  const countryOfPlace = (id: string): string | null => {
    const { place } = settled(id);
    return place === null ? null : context.placeChain(place).map((at) => placeCountry.get(at) ?? null).find((code) => code !== null) ?? null;
  };
  const whereFor = (id: string, party: string | null): string => {
    const { format } = settled(id);
    if (format === "phone" || format === "video") return "remote";
    const country = countryOfPlace(id);
    if (country === null) return "unknown";
    if (country === party) return "home";
    return partiesOf(id).includes(country) ? "away" : "third";
  };

  const passes = (id: string, filter: MeetingFilter): boolean => {
    const meeting = record(id);
    const { days, status, format, place, disputed } = settled(id);
    const took = whoTookPart(id);
    const parties = partiesOf(id);
    const named: readonly string[] = [...filter.country, ...filter.org];
    const within = (asked: readonly string[], value: string | null) => asked.length === 0 || (value !== null && asked.includes(value));
    const anyOf = (asked: readonly string[], has: readonly string[]) => asked.length === 0 || asked.some((value) => has.includes(value));

    if (filter.match === "all") {
      if (!filter.person.every((asked) => took.includes(asked)) || !named.every((asked) => parties.includes(asked))) return false;
    } else if (!anyOf(filter.person, took) || !anyOf(filter.country, parties) || !anyOf(filter.org, parties)) return false;
    const organization = parties.some((party) => organizations.has(party));
    if (filter.region.length > 0 && !filter.region.some((asked) => (asked === "organizations" ? organization : [...took, ...parties].some((each) => regionOf(each) === asked)))) return false;
    if (!filter.with.every((asked) => took.includes(asked)) || !filter.for.every((asked) => parties.includes(asked))) return false;
    if (!filter.of.every((asked) => took.some((actor) => actor === asked || countries.get(actor) === asked))) return false;
    if (filter.not.some((asked) => took.includes(asked) || parties.includes(asked))) return false;

    const country = countryOfPlace(id);
    const at: string[] = place === null ? [] : [...context.placeChain(place), ...(country === null ? [] : [country])];
    if (!anyOf(filter.place, at) || !anyOf(filter.topic, meeting.topics)) return false;
    const reported = meeting.claims.some(({ source }) => {
      const article = sources.get(source);
      return article !== undefined && within(filter.source, source) && within(filter.publisher, article.publisher)
        && within(filter.publisherKind, publisherKinds.get(article.publisher) ?? null) && within(filter.language, article.language);
    });
    if (!reported) return false;

    if (filter.from !== null && !(days !== null && days.latest >= (parseEdtf(filter.from)?.earliest ?? ""))) return false;
    if (filter.to !== null && !(days !== null && days.earliest <= (parseEdtf(filter.to)?.latest ?? ""))) return false;
    if (filter.undated && days !== null) return false;
    if (!within(filter.format, format) || !within(filter.kind, meeting.kind) || !within(filter.status, status)) return false;
    if (filter.disputed && disputed.length === 0) return false;

    if (filter.office.length > 0) {
      const persons: readonly string[] = filter.person;
      const meant = meeting.participants.filter(({ actor, for: party }) => {
        if (persons.length > 0) return persons.includes(actor);
        return named.length === 0 || named.includes(actor) || (party !== null && named.includes(party));
      });
      if (!meant.some(({ capacity }) => capacity !== null && within(filter.office, offices.get(capacity) ?? null))) return false;
    }
    if (filter.where.length > 0) {
      const [one] = filter.person;
      const seen = one === undefined
        ? named.filter((asked) => parties.includes(asked)).map((asked) => whereFor(id, asked))
        : meeting.participants.filter(({ actor }) => actor === one).map(({ actor, for: party }) => whereFor(id, party ?? (isParty(actor) ? actor : null)));
      if (!seen.some((where) => within(filter.where, where))) return false;
    }
    if (filter.encounters && filter.maxParticipants !== null && took.length > filter.maxParticipants) return false;

    const spoken = fold([meeting.title, ...took.flatMap((actor) => names.get(actor) ?? []), ...(place === null ? [] : context.placeChain(place).flatMap((id) => names.get(id) ?? []))].join(" ")).split(" ");
    return fold(filter.q).split(" ").filter(Boolean).every((word) => spoken.some((begins) => begins.startsWith(word)));
  };

  const isPartOf = (id: string, whole: string): boolean => {
    for (let up = record(id).partOf as string | null; up !== null; up = record(up).partOf) if (up === whole) return true;
    return false;
  };
  const ids = [...records.keys()];
  return {
    ids, whoTookPart, partiesOf, settled, record,
    list: (filter, among = ids) => {
      const passing = among.filter((id) => passes(id, filter));
      return filter.encounters ? passing.filter((id) => !passing.some((part) => isPartOf(part, id))) : passing;
    },
  };
}
