import { ALL_TIME } from "@/lib/domain/filter";
import type { Engine } from "./engine";
import { actor } from "./operations/actor";
import { facets } from "./operations/facets";
import { graph, neighbours } from "./operations/graph";
import { load } from "./operations/load";
import { info, place, source, topic, unknown } from "./operations/lookups";
import { map } from "./operations/map";
import { meeting } from "./operations/meeting";
import { meetings } from "./operations/meetings";
import { pair } from "./operations/pair";
import { path } from "./operations/path";
import { search } from "./operations/search";
import { timeline } from "./operations/timeline";
import type { GraphStore } from "./port";

/** The store on either engine: one code, one Cypher text. */
export function graphStore(engine: Engine) {
  return {
    info: (options) => info(engine, options),
    load: (dataset, options) => load(engine, dataset, options),
    clear: (options) => engine.clear(options),
    meetings: (filter, page, options) => meetings(engine, filter, page, options),
    meeting: (id, options) => meeting(engine, id, options),
    actor: (id, window = ALL_TIME, options) => actor(engine, id, window, options),
    pair: (a, b, window = ALL_TIME, options) => pair(engine, a, b, window, options),
    place: (id, options) => place(engine, id, options),
    topic: (id, options) => topic(engine, id, options),
    source: (id, options) => source(engine, id, options),
    graph: (filter, request, options) => graph(engine, filter, request, options),
    neighbours: (id, filter, request, options) => neighbours(engine, id, filter, request, options),
    map: (filter, options) => map(engine, filter, options),
    path: (a, b, filter, request, options) => path(engine, a, b, filter, request, options),
    timeline: (filter, asked, options) => timeline(engine, filter, asked, options),
    facets: (filter, limit, options) => facets(engine, filter, limit, options),
    search: (text, limit, options) => search(engine, text, limit, options),
    unknown: (filter, actors, options) => unknown(engine, filter, actors, options),
    close: () => engine.close(),
  } satisfies GraphStore;
}
