import type { z } from "zod";
import { dataset, type Dataset } from "./records";

/** One thing wrong with a data set, with its place and what to do about it. */
export interface Fault {
  /** The file and the record: `meetings.json: 2023-02-22-wang-putin-moscow`. */
  readonly where: string;
  readonly what: string;
}

export type Checked = { readonly ok: true; readonly dataset: Dataset } | { readonly ok: false; readonly faults: readonly Fault[] };

type FileName = keyof Dataset;

/**
 * Checks a data set whole: the shape of every record, ids given twice, references to records that are not there,
 * places and parts that contain themselves, statements without a claim of their source on the meeting, participants
 * that a claim names and the meeting's list lacks.
 * @param input one key a file, each holding what the file's JSON holds
 * @returns the data set, or every fault in it
 */
export function checkDataset(input: unknown): Checked {
  const parsed = dataset.safeParse(input);
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.map((issue) => shapeFault(issue, input)) };
  const faults = [...duplicateIds(parsed.data), ...brokenReferences(parsed.data), ...contradictions(parsed.data)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, dataset: parsed.data };
}

function shapeFault(issue: z.core.$ZodIssue, input: unknown): Fault {
  const [file, index, ...rest] = issue.path;
  const record = at(at(input, file), index);
  const known = at(record, "id") ?? at(record, "capacity");
  const id = typeof known === "string" ? known : index === undefined ? "" : `record ${Number(index) + 1}`;
  const field = rest.length > 0 ? `${rest.map(String).join(".")}: ` : "";
  return { where: `${String(file ?? "data set")}.json${id === "" ? "" : `: ${id}`}`, what: `${field}${issue.message}` };
}

function at(value: unknown, key: PropertyKey | undefined): unknown {
  return typeof value === "object" && value !== null && key !== undefined ? (value as Record<PropertyKey, unknown>)[key] : undefined;
}

function* duplicateIds(data: Dataset): Generator<Fault> {
  for (const file of ["countries", "organizations", "persons", "places", "topics", "publishers", "sources", "meetings"] as const) {
    yield* repeated(file, data[file].map(({ id }) => id));
  }
  const statements = data.meetings.flatMap((meeting) => meeting.statements);
  yield* repeated("meetings", statements.map(({ id }) => id));
  yield* repeated("office-kinds", data["office-kinds"].map(({ capacity }) => capacity));
  const persons = new Set<string>(data.persons.map(({ id }) => id));
  for (const { id } of data.organizations) {
    if (persons.has(id)) yield fault("organizations", id, "the id is also a person's; give one of the two another");
  }
  const urls = new Map<string, string>();
  for (const { id, url } of data.sources) {
    const other = urls.get(url);
    if (other !== undefined) yield fault("sources", id, `the URL is also that of ${other}; merge the two`);
    urls.set(url, id);
  }
}

function* repeated(file: FileName, ids: readonly string[]): Generator<Fault> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) yield fault(file, id, "stands twice; merge the two or give one another id");
    seen.add(id);
  }
}

function* brokenReferences(data: Dataset): Generator<Fault> {
  const ids = (file: "countries" | "organizations" | "persons" | "places" | "topics" | "publishers" | "sources" | "meetings") =>
    new Set<string>(data[file].map(({ id }) => id));
  const countries = ids("countries");
  const parties = new Set([...countries, ...ids("organizations")]);
  const actors = new Set([...parties, ...ids("persons")]);
  const [places, topics, publishers, sources, meetings] = [ids("places"), ids("topics"), ids("publishers"), ids("sources"), ids("meetings")];
  const capacities = new Set(data["office-kinds"].map(({ capacity }) => capacity));

  const missing = function* (file: FileName, id: string, field: string, wanted: string | null, known: ReadonlySet<string>, kind: string) {
    if (wanted !== null && !known.has(wanted)) yield fault(file, id, `${field}: there is no ${kind} ${wanted}`);
  };
  for (const { id, country, offices } of data.persons) {
    yield* missing("persons", id, "country", country, countries, "country");
    for (const office of offices) {
      yield* missing("persons", id, "offices", office.of, parties, "country or organization");
      if (office.from !== null && office.to !== null && office.from > office.to) {
        yield fault("persons", id, `offices: ${office.title} ends on ${office.to}, before it begins on ${office.from}`);
      }
    }
  }
  for (const { id, country, within } of data.places) {
    yield* missing("places", id, "country", country, countries, "country");
    yield* missing("places", id, "within", within, places, "place");
  }
  yield* cycles("places", new Map(data.places.map(({ id, within }) => [id, within])));
  for (const { id, publisher } of data.sources) yield* missing("sources", id, "publisher", publisher, publishers, "publisher");

  for (const meeting of data.meetings) {
    const { id } = meeting;
    yield* missing("meetings", id, "host", meeting.host, parties, "country or organization");
    yield* missing("meetings", id, "partOf", meeting.partOf, meetings, "meeting");
    yield* missing("meetings", id, "compiled", meeting.compiled.place, places, "place");
    for (const topic of meeting.topics) yield* missing("meetings", id, "topics", topic, topics, "topic");
    for (const { actor, capacity, for: party } of meeting.participants) {
      yield* missing("meetings", id, "participants", actor, actors, "actor");
      yield* missing("meetings", id, "participants", party, parties, "country or organization");
      yield* missing("meetings", id, "participants", capacity, capacities, "kind of office in office-kinds.json for the capacity");
    }
    for (const claim of meeting.claims) {
      yield* missing("meetings", id, "claims", claim.source, sources, "source");
      yield* missing("meetings", id, `claim of ${claim.source}`, claim.place, places, "place");
    }
    for (const { by, topic } of meeting.statements) {
      yield* missing("meetings", id, "statements", by, actors, "actor");
      yield* missing("meetings", id, "statements", topic, topics, "topic");
    }
  }
  yield* cycles("meetings", new Map(data.meetings.map(({ id, partOf }) => [id, partOf])));
}

function* cycles(file: FileName, parents: ReadonlyMap<string, string | null>): Generator<Fault> {
  for (const id of parents.keys()) {
    const seen = new Set([id]);
    for (let up = parents.get(id) ?? null; up !== null; up = parents.get(up) ?? null) {
      if (up === id) {
        yield fault(file, id, "lies within itself; break the circle");
        break;
      }
      if (seen.has(up)) break;
      seen.add(up);
    }
  }
}

function* contradictions(data: Dataset): Generator<Fault> {
  for (const { id, participants, claims, statements } of data.meetings) {
    yield* repeated("meetings", participants.map(({ actor }) => `${id}: participant ${actor}`));
    yield* repeated("meetings", claims.map((claim) => `${id}: claim of ${claim.source}`));
    const listed = new Set<string>(participants.map(({ actor }) => actor));
    for (const claim of claims) {
      for (const actor of claim.participants ?? []) {
        if (!listed.has(actor)) yield fault("meetings", id, `the claim of ${claim.source} names ${actor}, whom the participants lack`);
      }
    }
    if (claims.every(({ status }) => status === null)) yield fault("meetings", id, "no claim gives a status");
    const claiming = new Set(claims.map(({ source }) => source));
    for (const { id: statement, source } of statements) {
      if (!claiming.has(source)) yield fault("meetings", id, `${statement} cites ${source}, which makes no claim on this meeting`);
    }
  }
}

function fault(file: FileName, id: string, what: string): Fault {
  return { where: `${file}.json: ${id}`, what };
}
