import { z } from "zod";
import { MEETING_ORDERS } from "@/lib/domain/orders";
import { parseEdtf } from "@/lib/domain/edtf";
import { EXPAND_BY, EXPAND_MOST, EXPANSION } from "@/lib/domain/expansion";
import {
  actorId, countryId, meetingId, organizationId, partyId, personId, placeId, publisherId, sourceId, topicId,
} from "@/lib/domain/ids";
import {
  COLOURS, FORMATS, KINDS, LAYOUTS, LEVELS, OFFICE_KINDS, PROJECTIONS, PUBLISHER_KINDS, REGION_GROUPS, SIZES, STATUSES, WHERES,
} from "@/lib/domain/words";
import { TIMELINE_UNITS } from "@/lib/domain/answers";
import { MOST_BINS } from "@/lib/domain/timeline-bins";
import { MEASURE_ORDERS } from "./measure-columns";
import { PARTNER_ORDERS } from "./partner-order";

/** One parameter of the address and of the API: how its text is read, and what it means. */
export interface Parameter<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  /** May be given more than once. */
  readonly repeats: boolean;
  /** Without it there is no question. */
  readonly required?: boolean;
  /** How often it may be given; without it, `MAX_REPEATS` times. */
  readonly most?: number;
  readonly description: string;
  readonly example: string;
}

/** More values than this of one parameter are a mistake, not a question. */
export const MAX_REPEATS = 100;
/** What is hidden and locked adds up; with more, an address is longer than servers take. */
export const MAX_KEPT = 200;
const MAX_TEXT = 200;

const one = <S extends z.ZodType>(schema: S, description: string, example: string): Parameter<S> & { repeats: false } =>
  ({ schema, repeats: false, description, example });
const many = <S extends z.ZodType>(schema: S, description: string, example: string): Parameter<S> & { repeats: true } =>
  ({ schema, repeats: true, description, example });

const words = <const W extends readonly [string, ...string[]]>(list: W) =>
  z.enum(list, { error: `not one of ${list.join(", ")}` });
const flag = z.literal("1", { error: "not 1; leave the parameter out for no" }).transform(() => true);
const integer = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `not a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((n) => n >= least && n <= most, `not a whole number from ${least} to ${most}`);

/** YYYY, YYYY-MM or YYYY-MM-DD. */
const partialDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "not a date of the form YYYY, YYYY-MM or YYYY-MM-DD")
  .refine((text) => parseEdtf(text) !== null, "no such day in the calendar");

// eslint-disable-next-line no-control-regex -- control characters are what it is to find
const CONTROL = /[\u0000-\u001f\u007f]/;
const freeText = z
  .string()
  .max(MAX_TEXT, `longer than ${MAX_TEXT} characters`)
  .refine((text) => !CONTROL.test(text), "holds a control character")
  .transform((text) => text.trim());

/** Days, as EDTF writes them without its `~`; within years that every unit of the timeline can be counted in. */
const daySpan = z
  .string()
  .max(21, "not days of the form 2023-02-01/2023-03-31")
  .transform((text, context) => {
    const range = text.includes("~") ? null : parseEdtf(text);
    if (range !== null && range.earliest >= "1000" && range.latest < "3000") return range;
    context.addIssue({ code: "custom", message: range === null ? "not days of the form 2023-02-01/2023-03-31" : "not within the years 1000 to 2999" });
    return z.NEVER;
  });

const languageCode = z.string().regex(/^[a-z]{2,3}$/, "not a language code such as en");
const expansion = z.string().max(150).regex(EXPANSION, "not an id, nor an id with how many, all, a country's code or a kind of actor after a colon");
const nodeId = z.union([actorId, meetingId], { error: "not an id of an actor or a meeting" });
/** `id`, or `a~b` for the tie of two nodes. */
const selection = z
  .string()
  .max(250)
  .regex(/^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)(?:~(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*))?$/, "not an id, nor two joined by ~");
/** `a~b`: the ends of a chain. */
const ends = selection.refine((text) => text.includes("~"), "not two ids joined by ~");
/** `id:x:y`, whole pixels in the graph's own coordinates. */
const pinned = z
  .string()
  .max(150)
  .regex(/^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*):-?\d{1,5}:-?\d{1,5}$/, "not of the form id:x:y");

/** Which meetings are meant: the parameters of every list, graph and count. */
export const FILTER_PARAMETERS = {
  person: many(personId, "Person who took part. Several: any of them.", "wang-yi"),
  country: many(countryId, "Country for which a participant acted, or which took part itself (ISO 3166-1 alpha-3).", "CHN"),
  org: many(organizationId, "Organization for which a participant acted, or which took part itself.", "eu"),
  region: many(words(REGION_GROUPS), "Region of a participant, or of a country for which one acted; organizations: one took part or was acted for. Several: any of them.", "east-asia"),
  match: one(words(["any", "all"]), "all: every person, country and organization named took part in the same meeting.", "all"),
  with: many(actorId, "Every one of these took part itself, besides what else is asked.", "vladimir-putin"),
  for: many(partyId, "For every one of these a participant acted, or it took part itself, besides what else is asked.", "RUS"),
  of: many(countryId, "For every one of these countries a person of it took part, whomever that one acted for, or it took part itself, besides what else is asked.", "CHN"),
  not: many(actorId, "Actor whose meetings are left out.", "joe-biden"),
  place: many(z.union([countryId, placeId], { error: "not an id of a place, nor a country's code" }), "Where it was held: a place with all within it, or a country's code.", "moscow"),
  topic: many(topicId, "What it was about.", "trade"),
  source: many(sourceId, "Source that reports it.", "commonspace-2023-02-wang-putin"),
  publisher: many(publisherId, "Publisher of a source that reports it.", "xinhua"),
  publisherKind: many(words(PUBLISHER_KINDS), "Kind of publisher of a source that reports it.", "official"),
  language: many(languageCode, "Language of a source that reports it (ISO 639).", "en"),
  from: one(partialDate, "First day, inclusive: YYYY, YYYY-MM or YYYY-MM-DD.", "2023-02-21"),
  to: one(partialDate, "Last day, inclusive: YYYY, YYYY-MM or YYYY-MM-DD.", "2023-02"),
  undated: one(flag, "1: only meetings without a date.", "1"),
  format: many(words(FORMATS), "How they met.", "in_person"),
  kind: many(words(KINDS), "Kind of meeting.", "bilateral"),
  status: many(words(STATUSES), "Whether it took place.", "held"),
  office: many(words(OFFICE_KINDS), "Kind of office held that day by a participant: by one of the persons named, where any are.", "foreign-minister"),
  where: many(words(WHERES), "Where it was, seen from the one person, country or organization asked for.", "away"),
  disputed: one(flag, "1: only meetings on which sources differ.", "1"),
  encounters: one(flag, "1: as the figures count; a visit is left out where one of its talks passes the same filter.", "1"),
  maxParticipants: one(integer(2, 1000), "Larger meetings make no ties.", "12"),
  q: one(freeText, "Words in titles, names and aliases, in any alphabet, case and accents folded.", "Lavrov"),
} satisfies Record<string, Parameter>;

/** The time that a record rests on. */
export const WINDOW_PARAMETERS = { from: FILTER_PARAMETERS.from, to: FILTER_PARAMETERS.to } satisfies Record<string, Parameter>;

/** The pictures of the same meetings. */
export const PICTURES = ["graph", "list", "table", "map", "matrix"] as const;
export type Picture = (typeof PICTURES)[number];
export const MATRIX_ORDERS = ["count", "name", "circle"] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** How the meetings are shown. */
export const VIEW_PARAMETERS = {
  show: one(words(PICTURES), "The picture in the middle.", "graph"),
  rows: one(words(MATRIX_ORDERS), "Order of the matrix: by meetings, by name, or by circle.", "count"),
  projection: one(words(PROJECTIONS), "network: actors joined by meetings; events: actors and meetings.", "network"),
  level: one(words(LEVELS), "person, or country: countries and organizations as nodes.", "person"),
  layout: one(words(LAYOUTS), "Where the nodes stand: by their ties; or, where meetings are nodes, by time, each meeting at its date.", "time"),
  draw: one(integer(1, 2000), "How many nodes are drawn, those with most meetings first.", "150"),
  order: one(words(MEETING_ORDERS), "Order of meetings; a leading - turns it round.", "newest"),
  unit: one(words(TIMELINE_UNITS), "Width of a column of the timeline; without it, what fits the time in sight.", "month"),
  time: one(words(["lanes", "columns"]), "The timeline where 2 to 12 actors are asked for: a lane for each, or columns.", "lanes"),
  size: one(words(SIZES), "What a disc's area stands for.", "betweenness"),
  colour: one(words(COLOURS), "What a disc's colour says.", "circle"),
  measures: one(words(MEASURE_ORDERS), "The table of measures beside the graph, in this order; a leading - turns it round.", "betweenness"),
  select: one(selection, "The selected actor or meeting, or a tie as a~b.", "wang-yi"),
  among: many(nodeId, "What is selected besides.", "sergey-lavrov"),
  path: one(ends, "The two actors whose chains of meetings are shown, as a~b.", "wang-yi~albin-kurti"),
  chain: one(integer(1, 20), "Which of the chains is chosen.", "2"),
  expand: many(
    expansion,
    `Nodes that were expanded. An id alone adds the ${EXPAND_BY} partners with most meetings that the limit leaves out, id:24 so many, id:all every one, id:CHN those of a country, id:person (country, organization) those of a kind; at most ${EXPAND_MOST} each. Among events it adds the newest meetings, those with such a one.`,
    "sergey-lavrov:24",
  ),
  focus: many(actorId, "Actors in focus: only they are drawn, and those tied to them; of events, only their meetings. No filter: the meetings of the view stay as they are.", "wang-yi"),
  group: many(countryId, "Countries whose people are drawn as one, each meeting counted once; in the network of persons only.", "CHN"),
  hide: { ...many(nodeId, "Nodes that are hidden.", "joe-biden"), most: MAX_KEPT },
  pin: { ...many(pinned, "Nodes that were dragged or locked, with where they are.", "wang-yi:120:-40"), most: MAX_KEPT },
} satisfies Record<string, Parameter>;

export const PAGE_PARAMETERS = {
  limit: one(integer(1, 500), "How many, 1 to 500.", "50"),
  cursor: one(z.string().max(1000).regex(/^[A-Za-z0-9_-]+$/, "not a cursor of this API"), "nextCursor of the page before.", "eyJvIjoibmV3ZXN0In0"),
  order: VIEW_PARAMETERS.order,
} satisfies Record<string, Parameter>;

export const GRAPH_PARAMETERS = {
  projection: VIEW_PARAMETERS.projection,
  level: VIEW_PARAMETERS.level,
  limit: one(integer(1, 2000), "How many nodes, 1 to 2,000: those with most meetings first, then by id.", "150"),
  ties: one(integer(0, 1_000_000), "How many ties at most, those of most meetings first; of nodes that were expanded, focused on, drawn as one or asked for in addition all are there. All, where it is left out.", "2000"),
  expand: VIEW_PARAMETERS.expand,
  also: many(nodeId, "Nodes that are drawn in addition: an actor, or a meeting with who took part.", "albin-kurti"),
  focus: VIEW_PARAMETERS.focus,
  group: VIEW_PARAMETERS.group,
  hide: VIEW_PARAMETERS.hide,
} satisfies Record<string, Parameter>;

export const NEIGHBOUR_PARAMETERS = {
  level: VIEW_PARAMETERS.level,
  limit: one(integer(1, 500), "How many neighbours, 1 to 500.", "12"),
  ties: one(integer(0, 1_000_000), "How many ties at most, those of most meetings first. All, where it is left out.", "2000"),
} satisfies Record<string, Parameter>;

export const PATH_PARAMETERS = {
  a: { ...one(actorId, "Where the chains begin: a person, a country or an organization.", "wang-yi"), required: true },
  b: { ...one(actorId, "Where they end.", "antony-blinken"), required: true },
  level: one(words(LEVELS), "person: who took part themselves; country: countries and organizations. Without it, what both ends are.", "person"),
  indirect: one(flag, "1: that the two met themselves is no chain; the shortest through others.", "1"),
} satisfies Record<string, Parameter>;

export const TIMELINE_PARAMETERS = {
  unit: one(words(TIMELINE_UNITS), `Width of a bin; without it, what fits the days. A coarser one where there were more than ${MOST_BINS} bins.`, "month"),
  span: one(daySpan, "Only the bins that touch these days: FROM/TO, as in EDTF. It narrows no filter: the total stays that of all.", "2023-02/2023-03"),
} satisfies Record<string, Parameter>;

export const FACET_PARAMETERS = {
  limit: one(integer(1, 1000), "How many values of each filter, 1 to 1,000.", "100"),
} satisfies Record<string, Parameter>;

export const SEARCH_PARAMETERS = {
  q: { ...FILTER_PARAMETERS.q, required: true },
  limit: one(integer(1, 100), "How many, 1 to 100.", "20"),
} satisfies Record<string, Parameter>;

/** Lists of a dossier that can be long. */
export const WHOLE_LISTS = ["partners", "tours", "firsts", "places", "topics", "statements", "meetings"] as const;
export type WholeList = (typeof WHOLE_LISTS)[number];

/** How much of a dossier is shown, beside the time that it rests on. */
export const DOSSIER_PARAMETERS = {
  sort: one(words(PARTNER_ORDERS), "By what the partners are ranked.", "hosted"),
  whole: many(words(WHOLE_LISTS), "Lists shown whole.", "partners"),
} satisfies Record<string, Parameter>;

/** What is wrong with one parameter of an address. */
export interface Problem {
  readonly parameter: string;
  readonly message: string;
}

type Value<P extends Parameter> = P extends { readonly repeats: true } ? readonly z.output<P["schema"]>[] : z.output<P["schema"]> | null;

export type Values<P extends Record<string, Parameter>> = { readonly [K in keyof P]: Value<P[K]> };

export interface Parsed<P extends Record<string, Parameter>> {
  /** What could be read; a parameter with a problem counts as not given. */
  readonly values: Values<P>;
  readonly problems: readonly Problem[];
  /** Parameters that are none of these: a fault in the API, ignored by pages. */
  readonly unknown: readonly string[];
}

/**
 * Reads an address by a table of parameters.
 * @param parameters what may be there
 * @param search the address's query
 * @returns for every parameter its value (null or an empty list where it is not given), and what could not be read
 */
export function parseParameters<const P extends Record<string, Parameter>>(parameters: P, search: URLSearchParams): Parsed<P> {
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    const read = readParameter(name, parameter, search.getAll(name));
    if (read.problem) problems.push(read.problem);
    values[name] = read.value;
  }
  const unknown = [...new Set(search.keys())].filter((name) => !Object.hasOwn(parameters, name));
  return { values: values as Values<P>, problems, unknown };
}

function readParameter(name: string, { schema, repeats, required = false, most = MAX_REPEATS }: Parameter, given: readonly string[]): { value: unknown; problem?: Problem } {
  const nothing = repeats ? [] : null;
  const bad = (message: string) => ({ value: nothing, problem: { parameter: name, message } });
  if (given.length === 0) return required ? bad("is needed") : { value: nothing };
  if (!repeats && given.length > 1) return bad("given more than once");
  if (given.length > most) return bad(`given more than ${most} times`);
  const read: unknown[] = [];
  for (const text of new Set(given)) {
    const parsed = schema.safeParse(text);
    if (!parsed.success) return bad(parsed.error.issues[0]?.message ?? "not readable");
    read.push(parsed.data);
  }
  return { value: repeats ? read : read[0] };
}
