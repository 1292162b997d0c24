/** A small sound data set, as the JSON of its files: one meeting held, with two claims that differ on the day, and one planned. */
export function smallDataset() {
  return {
    about: { title: "Test", description: "For tests.", licence: "CC0-1.0", lastDay: "2023-12-31" },
    countries: [{ id: "CHN", name: "China", aliases: [], region: "east-asia" }],
    organizations: [],
    persons: [{ id: "wang-yi", name: "Wang Yi", aliases: [], country: "CHN", wikidata: null, offices: [] }],
    places: [],
    topics: [{ id: "trade", label: "Trade", aliases: [] }],
    publishers: [{ id: "paper", name: "Paper", aliases: [], kind: "press", reason: "News medium" }],
    sources: ["s1", "s2"].map((id) => ({
      id, url: `https://example.org/${id}`, title: id, described: false, publisher: "paper", published: null, language: "en",
    })),
    "office-kinds": [],
    meetings: [
      meeting("m1", [claim("s1", "held", "2023-02-21"), claim("s2", "held", "2023-02-22")]),
      meeting("m2", [claim("s1", "planned", null)]),
    ],
  };
}

function claim(source: string, status: string, date: string | null) {
  return { source, says: "They meet.", date, place: null, status, format: null, participants: ["wang-yi"] };
}

function meeting(id: string, claims: ReturnType<typeof claim>[]) {
  return {
    id, title: id, kind: "bilateral", host: null, partOf: null, topics: [],
    participants: [{ actor: "wang-yi", role: "visitor", capacity: null, for: "CHN" }],
    claims,
    compiled: { date: null, place: null, format: null },
    statements: [{ id: `${id}-s1`, by: "wang-yi", topic: "trade", says: "Trade grows.", source: "s1", note: null }],
  };
}
