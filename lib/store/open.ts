import { graphStore } from "./graph-store";
import { StoreError, type GraphStore, type StoreConfig } from "./port";

export type { Neo4jConfig, StoreConfig } from "./port";

/**
 * Opens the store. An engine's code is loaded only when it is chosen, so that a machine without the native binary of
 * the embedded one can use Neo4j. Neo4j is not called yet: a server that is away shows at the first query.
 * @throws StoreError `locked` where another process has the embedded file open, `away` where there is no binary
 */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  if ("neo4j" in config) {
    const { openNeo4j } = await import("./neo4j/engine");
    return graphStore(openNeo4j(config.neo4j));
  }
  const { openGrafeo } = await import("./grafeo/engine").catch((error: unknown) => {
    if (!(error instanceof Error && /native binding|cannot find module|not loaded/i.test(error.message))) throw error;
    throw new StoreError("away", "The embedded database has no binary for this machine. Set NEO4J_URI to use Neo4j instead.", { cause: error });
  });
  return graphStore(openGrafeo(config.grafeo.directory));
}
