import {
  facets, graph, meetingDetail, meetingPage, placeAnswer, searchAnswer, sourceAnswer, timeline, topicAnswer,
} from "@/lib/domain/answers";
import { actorDossier, pairAnswer } from "@/lib/domain/dossier-answers";
import { mapAnswer } from "@/lib/domain/map-answers";
import { pathAnswer } from "@/lib/domain/path-answers";
import { EXPAND_BY, readExpansion } from "@/lib/domain/expansion";
import {
  FACET_PARAMETERS, GRAPH_PARAMETERS, NEIGHBOUR_PARAMETERS, PAGE_PARAMETERS, PATH_PARAMETERS, SEARCH_PARAMETERS, TIMELINE_PARAMETERS, WINDOW_PARAMETERS,
} from "@/lib/view/parameters";
import { DEFAULT_VIEW } from "@/lib/view/view";
import { route } from "./route";

/** The routes of the API. Each is served by the file of its path under app/api, and described in openapi.json. */
export const ROUTES = {
  graph: route({
    path: "/api/v1/graph",
    summary: "Actors and their ties, or actors and meetings: those with most meetings first, and how many there are in all.",
    names: null, filtered: true, parameters: GRAPH_PARAMETERS, schema: graph,
    answer: ({ store, filter, values, options }) => store.graph(filter, {
      projection: values.projection ?? DEFAULT_VIEW.projection,
      level: values.level ?? DEFAULT_VIEW.level,
      limit: values.limit ?? DEFAULT_VIEW.draw,
      ties: values.ties ?? undefined,
      expand: values.expand.map(readExpansion),
      also: values.also,
      focus: values.focus,
      group: values.group,
      hide: values.hide,
    }, options),
  }),
  meetings: route({
    path: "/api/v1/meetings",
    summary: "Meetings, a page at a time.",
    names: null, filtered: true, parameters: PAGE_PARAMETERS, schema: meetingPage,
    answer: ({ store, filter, values, options }) => store.meetings(filter, {
      limit: values.limit ?? 50, cursor: values.cursor, order: values.order ?? DEFAULT_VIEW.order,
    }, options),
  }),
  meeting: route({
    path: "/api/v1/meetings/{id}",
    summary: "A meeting with its claims, statements and parts, and for every settled property the sources behind it.",
    names: "meeting", filtered: false, parameters: {}, schema: meetingDetail,
    answer: ({ store, id, options }) => store.meeting(id, options),
  }),
  actor: route({
    path: "/api/v1/actors/{id}",
    summary: "The record of a person, a country or an organization, of all time or of a window.",
    names: "actor", filtered: false, parameters: WINDOW_PARAMETERS, schema: actorDossier,
    answer: ({ store, id, values, options }) => store.actor(id, values, options),
  }),
  pair: route({
    path: "/api/v1/actors/{id}/with/{other}",
    summary: "What two actors share: every meeting with its direction and the time before it, who else was there, topics and statements.",
    names: "actor", filtered: false, parameters: WINDOW_PARAMETERS, schema: pairAnswer,
    check: ({ id, other }) => (id === other ? { parameter: "other", message: "names the same actor as id, and a pair is of two" } : null),
    answer: ({ store, id, other, values, options }) => store.pair(id, other, values, options),
  }),
  neighbours: route({
    path: "/api/v1/actors/{id}/neighbours",
    summary: "An actor, those it shares most meetings with, and the ties among them.",
    names: "actor", filtered: true, parameters: NEIGHBOUR_PARAMETERS, schema: graph,
    answer: ({ store, id, filter, values, options }) =>
      store.neighbours(id, filter, { level: values.level ?? DEFAULT_VIEW.level, limit: values.limit ?? EXPAND_BY, ties: values.ties ?? undefined }, options),
  }),
  path: route({
    path: "/api/v1/path",
    summary: "The shortest chains of held meetings between two actors, the first five by dates, with the meetings of each step.",
    names: null, filtered: true, parameters: PATH_PARAMETERS, schema: pathAnswer,
    answer: ({ store, filter, values, options }) =>
      store.path(values.a ?? "", values.b ?? "", filter, { level: values.level, indirect: values.indirect ?? false }, options),
  }),
  place: route({
    path: "/api/v1/places/{id}",
    summary: "A place, what it lies within, and the venues within it.",
    names: "place", filtered: false, parameters: {}, schema: placeAnswer,
    answer: ({ store, id, options }) => store.place(id, options),
  }),
  topic: route({
    path: "/api/v1/topics/{id}",
    summary: "A topic with what was said on it.",
    names: "topic", filtered: false, parameters: {}, schema: topicAnswer,
    answer: ({ store, id, options }) => store.topic(id, options),
  }),
  source: route({
    path: "/api/v1/sources/{id}",
    summary: "A source with every claim and statement taken from it.",
    names: "source", filtered: false, parameters: {}, schema: sourceAnswer,
    answer: ({ store, id, options }) => store.source(id, options),
  }),
  search: route({
    path: "/api/v1/search",
    summary: "What bears these words, best first.",
    names: null, filtered: false, parameters: SEARCH_PARAMETERS, schema: searchAnswer,
    answer: async ({ store, values, options }) => ({ items: await store.search(values.q ?? "", values.limit ?? 20, options) }),
  }),
  timeline: route({
    path: "/api/v1/timeline",
    summary: "Meetings by time. One over several days counts in each bin that it touches, and once in the total.",
    names: null, filtered: true, parameters: TIMELINE_PARAMETERS, schema: timeline,
    answer: ({ store, filter, values, options }) => store.timeline(filter, { unit: values.unit, span: values.span }, options),
  }),
  map: route({
    path: "/api/v1/map",
    summary: "Meetings by city and by country, and those of no known place.",
    names: null, filtered: true, parameters: {}, schema: mapAnswer,
    answer: ({ store, filter, options }) => store.map(filter, options),
  }),
  facets: route({
    path: "/api/v1/facets",
    summary: "For every filter its values, with how many meetings each would leave under the other filters.",
    names: null, filtered: true, parameters: FACET_PARAMETERS, schema: facets,
    answer: ({ store, filter, values, options }) => store.facets(filter, values.limit ?? 100, options),
  }),
};
