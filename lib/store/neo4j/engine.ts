import type { Engine } from "../engine";
import type { Neo4jConfig } from "../open";
export function openNeo4j(_config: Neo4jConfig): Engine { throw new Error("to come"); }
