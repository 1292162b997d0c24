import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Network } from "@/lib/view/network";
import { measureNetwork } from "@/lib/view/network-measures";

/*
 * The expectations are networkx 3.6.1's, asked once on the same networks, those of 2023 as the shipped data made them
 * (`pip install networkx==3.6.1 numpy scipy`, with Parley served at $PARLEY and the text below as measure.py):
 *
 *     V="$PARLEY/api/v1/graph?status=held&encounters=1&limit=2000&from=2023&to=2023"
 *     python measure.py planted                  > networks/planted.json
 *     python measure.py "$V&level=country"       > networks/countries-2023.json
 *     python measure.py "$V&maxParticipants=12"  > networks/people-2023.json
 *
 *     import json, sys, urllib.request, networkx as nx
 *     def asked(address):
 *         answer = json.load(urllib.request.urlopen(address))
 *         graph = nx.Graph()
 *         graph.add_nodes_from(node["id"] for node in answer["nodes"])
 *         graph.add_weighted_edges_from((edge["source"], edge["target"], edge["weight"]) for edge in answer["edges"])
 *         return graph
 *     def planted():
 *         graph = nx.relabel_nodes(nx.planted_partition_graph(6, 20, 0.5, 0.02, seed=7), lambda n: f"n{n:03}")
 *         nx.set_edge_attributes(graph, {(a, b): 1 + (int(a[1:]) + int(b[1:])) % 3 / 2 for a, b in graph.edges}, "weight")
 *         return graph
 *     graph = planted() if sys.argv[1] == "planted" else asked(sys.argv[1])
 *     vector = nx.eigenvector_centrality(graph, max_iter=100000, tol=1e-13, weight="weight")
 *     most = max(vector.values())
 *     circles = nx.community.louvain_communities(graph, weight="weight", seed=1)
 *     print(json.dumps({
 *         "nodes": list(graph.nodes), "ties": [[a, b, w] for a, b, w in graph.edges.data("weight")],
 *         "betweenness": [round(value, 12) for value in nx.betweenness_centrality(graph).values()],
 *         "eigenvector": [round(vector[node] / most, 9) for node in graph.nodes],
 *         "circles": [sorted(circle) for circle in circles], "modularity": nx.community.modularity(graph, circles, weight="weight"),
 *     }, separators=(",", ":")))
 */
interface Expected {
  readonly nodes: readonly string[];
  readonly ties: readonly (readonly [string, string, number])[];
  /** In the order of the nodes. */
  readonly betweenness: readonly number[];
  readonly eigenvector: readonly number[];
  readonly circles: readonly (readonly string[])[];
  readonly modularity: number;
}

function read(name: string): { readonly expected: Expected; readonly network: Network } {
  const expected = JSON.parse(readFileSync(`tests/unit/view/networks/${name}.json`, "utf8")) as Expected;
  return { expected, network: { nodes: expected.nodes, ties: expected.ties.map(([source, target, weight]) => ({ source, target, weight })) } };
}

const net = (ties: string, alone: readonly string[] = []): Network => {
  const parsed = ties.split(" ").filter(Boolean).map((tie) => tie.split(/[-:]/)).map(([source = "", target = "", weight = "1"]) => ({ source, target, weight: Number(weight) }));
  return { nodes: [...new Set([...parsed.flatMap(({ source, target }) => [source, target]), ...alone])], ties: parsed };
};
/** Newman and Girvan's: of each circle the part of all weight that lies within it, less the part that chance would put there. */
function modularity({ ties }: Network, circles: readonly (readonly string[])[]): number {
  const all = ties.reduce((sum, { weight }) => sum + weight, 0);
  return circles.reduce((sum, members) => {
    const ends = ties.map(({ source, target, weight }) => ({ weight, within: [source, target].filter((id) => members.includes(id)).length }));
    const within = ends.reduce((part, { weight, within: both }) => part + (both === 2 ? weight : 0), 0);
    const degree = ends.reduce((part, { weight, within: either }) => part + either * weight, 0);
    return sum + within / all - (degree / (2 * all)) ** 2;
  }, 0);
}
const sets = (circles: readonly (readonly string[])[]) => circles.map((members) => [...members].sort().join(" ")).sort();

describe.each(["planted", "countries-2023", "people-2023"])("the network %s", (name) => {
  const { expected, network } = read(name);
  const measured = measureNetwork(network);
  const of = (measure: "betweenness" | "eigenvector") => network.nodes.map((id) => measured.actors.get(id)?.[measure] ?? NaN);

  test("has the betweenness that networkx finds", () => {
    expect(of("betweenness").length).toBeGreaterThan(80);
    of("betweenness").forEach((value, i) => expect(value, network.nodes[i]).toBeCloseTo(expected.betweenness[i] ?? NaN, 10));
  });

  test("has the eigenvector that networkx finds", () => {
    of("eigenvector").forEach((value, i) => expect(value, network.nodes[i]).toBeCloseTo(expected.eigenvector[i] ?? NaN, 5));
  });

  test("is divided as well as networkx divides it", () => {
    const divided = modularity(network, measured.circles.map(({ members }) => members));
    expect(divided).toBeCloseTo(measured.modularity, 9);
    expect(Math.abs(divided - expected.modularity)).toBeLessThanOrEqual(0.02);
  });

  test("gives each actor the ties and strength that its ties add up to", () => {
    for (const id of network.nodes) {
      const own = network.ties.filter(({ source, target }) => source === id || target === id);
      expect(measured.actors.get(id)).toMatchObject({ ties: own.length, strength: expect.closeTo(own.reduce((sum, { weight }) => sum + weight, 0), 9) as number });
    }
  });

  test("is measured alike whatever the order of its nodes and ties", () => {
    const turned = { nodes: [...network.nodes].reverse(), ties: [...network.ties].reverse().map(({ source, target, weight }) => ({ source: target, target: source, weight })) };
    expect(measureNetwork(turned).circles).toEqual(measured.circles);
    expect(measureNetwork(network)).toEqual(measured);
  });
});

test("circles that are plain are found exactly, as networkx finds them", () => {
  const { expected, network } = read("planted");
  const { circles } = measureNetwork(network);
  expect(sets(circles.map(({ members }) => members))).toEqual(sets(expected.circles));
  expect(circles).toHaveLength(6);
});

describe("small networks", () => {
  test("the middle of a chain is between all others, its ends between none", () => {
    const { actors } = measureNetwork(net("a-b b-c"));
    expect([...actors].map(([id, { betweenness, ties }]) => [id, betweenness, ties])).toEqual([["a", 0, 1], ["b", 1, 2], ["c", 0, 1]]);
  });

  test("strong ties count for the strength and the eigenvector, and not for betweenness", () => {
    const { actors } = measureNetwork(net("a-b:4 b-c:1 c-d:1 d-a:1"));
    expect(["a", "b", "c", "d"].map((id) => actors.get(id)?.strength)).toEqual([5, 5, 2, 2]);
    expect(new Set([...actors.values()].map(({ betweenness }) => betweenness)).size).toBe(1);
    expect(actors.get("a")?.eigenvector).toBeCloseTo(1, 9);
    expect(actors.get("c")?.eigenvector).toBeLessThan(0.5);
  });

  test("circles are numbered by size, then by the id of their strongest; who is tied to nobody is in none", () => {
    const { circles, actors } = measureNetwork(net("x-y:3 y-z:2 x-z:2 a-b:1 c-d:5", ["alone"]));
    expect(circles).toEqual([{ number: 1, members: ["x", "y", "z"] }, { number: 2, members: ["a", "b"] }, { number: 3, members: ["c", "d"] }]);
    expect(actors.get("alone")).toEqual({ ties: 0, strength: 0, betweenness: 0, eigenvector: 0, circle: null });
  });

  test("of no ties nothing is said, of nobody nothing at all", () => {
    expect(measureNetwork(net("", ["a", "b"]))).toEqual({
      actors: new Map(["a", "b"].map((id) => [id, { ties: 0, strength: 0, betweenness: 0, eigenvector: null, circle: null }])), circles: [], modularity: 0,
    });
    expect(measureNetwork(net("")).actors.size).toBe(0);
  });
});
