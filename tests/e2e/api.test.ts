import { describe, expect, test } from "vitest";
import type { MeetingPage } from "@/lib/domain/answers";
import { storeInfo } from "@/lib/domain/answers";
import type { PathAnswer } from "@/lib/domain/path-answers";
import { ROUTES } from "@/lib/server/routes";
import { baseUrl } from "./browser";

const get = (path: string, init?: RequestInit) => fetch(`${baseUrl()}${path}`, init);

async function ask<T>(path: string): Promise<T> {
  const response = await get(path);
  expect(response.status, path).toBe(200);
  return (await response.json()) as T;
}

const meetings = async (search: string) => ask<MeetingPage>(`/api/v1/meetings?limit=500&${search}`);

describe("the three Moscow meetings", () => {
  test("are all that Wang Yi's bilateral meetings of 21 and 22 February 2023 are", async () => {
    const { items, total } = await meetings("person=wang-yi&kind=bilateral&from=2023-02-21&to=2023-02-22");
    expect(total).toBe(3);
    expect(items.map(({ participants }) => participants.map(({ actor }) => actor.id).filter((id) => id !== "wang-yi")).flat().sort())
      .toEqual(["nikolai-patrushev", "sergey-lavrov", "vladimir-putin"]);
    expect(items.every(({ place, status }) => place?.id === "moscow" && status === "held")).toBe(true);
  });

  test("a month later in the address brings the other meetings of that tour as well", async () => {
    const { items } = await meetings("person=wang-yi&from=2023-02&to=2023-02");
    const cities = new Set(items.map(({ place }) => place?.id));
    for (const city of ["paris", "rome", "munich", "budapest", "moscow"]) expect(cities).toContain(city);
    expect(items.some(({ kind }) => kind === "visit")).toBe(true);
    expect(items.every(({ earliest, latest }) => String(earliest) <= "2023-02-28" && String(latest) >= "2023-02-01")).toBe(true);
  });

  test("match=all leaves only those where both took part", async () => {
    const { items, total } = await meetings("person=wang-yi&person=vladimir-putin&match=all");
    expect(total).toBeGreaterThan(1);
    for (const { participants } of items) expect(participants.map(({ actor }) => actor.id)).toEqual(expect.arrayContaining(["wang-yi", "vladimir-putin"]));
    const either = await meetings("person=wang-yi&person=vladimir-putin");
    expect(either.total).toBeGreaterThan(total);
  });
});

const LONG = "a".repeat(10_000);
/** What is malformed, and the parameter that must be named. */
const BAD: readonly (readonly [path: string, parameter: string])[] = [
  ...["2023-13", "2023-02-30", "2023-02-29", "2023-00", "2023-2", "23", "soon", "2023-02-21T00:00", "2023-02-21/2023-02-22", "2023-02~", "%00", "", " 2023", LONG]
    .flatMap((date) => (["from", "to"] as const).map((name) => [`meetings?${name}=${date}`, name] as const)),
  ["meetings?from=2023-03&to=2023-02", "from"], ["timeline?from=2024&to=2023-12-31", "from"],
  ["meetings?person=Wang%20Yi", "person"], ["meetings?person=wang'yi", "person"], ['meetings?person=wang"yi', "person"],
  ["meetings?person=%27%20OR%201=1%20--", "person"], ["meetings?person=%7D)%20DETACH%20DELETE%20n", "person"], ["meetings?person=", "person"],
  ["meetings?person=%00", "person"], [`meetings?person=${LONG}`, "person"], ["meetings?person=-wang", "person"], ["meetings?person=wang--yi", "person"],
  ["meetings?person=nobody-at-all", "person"], ["meetings?country=chn", "country"], ["meetings?country=CHINA", "country"], ["meetings?country=XXX", "country"],
  ["meetings?org=nothing", "org"], ["meetings?place=atlantis", "place"], ["meetings?topic=weather-of-mars", "topic"], ["meetings?source=none", "source"],
  ["meetings?publisher=none", "publisher"], ["meetings?not=nobody-at-all", "not"], ["meetings?with=nobody-at-all", "with"], ["meetings?for=nobody-at-all", "for"], ["meetings?of=ZZZ", "of"],
  ["meetings?status=done", "status"], ["meetings?kind=chat", "kind"], ["meetings?format=fax", "format"], ["meetings?office=king", "office"],
  ["meetings?publisherKind=blog", "publisherKind"], ["meetings?language=English", "language"], ["meetings?where=home", "where"],
  ["meetings?where=nowhere&person=wang-yi", "where"], ["meetings?where=home&person=wang-yi&person=xi-jinping", "where"], ["meetings?where=away&org=eu&org=nato", "where"],
  ["meetings?match=some", "match"], ["meetings?match=all&match=any", "match"], ["meetings?from=2023&from=2024", "from"], ["meetings?disputed=true", "disputed"], ["meetings?undated=true", "undated"],
  ["meetings?encounters=yes", "encounters"], ["meetings?maxParticipants=0", "maxParticipants"], ["meetings?maxParticipants=1e3", "maxParticipants"],
  ["meetings?limit=0", "limit"], ["meetings?limit=-1", "limit"], ["meetings?limit=501", "limit"], ["meetings?limit=ten", "limit"], ["meetings?limit=5&limit=6", "limit"],
  ["meetings?limit=99999999999999999999", "limit"], ["meetings?cursor=%00", "cursor"], ["meetings?cursor=abc", "cursor"], ["meetings?cursor=eyJvIjoib2xkZXN0In0", "cursor"],
  ["meetings?order=sideways", "order"], ["meetings?q=%00", "q"], ["meetings?q=a%0Ab", "q"], [`meetings?q=${LONG}`, "q"], ["meetings?q=a&q=b", "q"],
  ["meetings?foo=1", "foo"], ["meetings?Person=wang-yi", "Person"], ["meetings?constructor=1", "constructor"],
  ["graph?limit=2001", "limit"], ["graph?limit=-5", "limit"], ["graph?projection=cube", "projection"], ["graph?level=city", "level"], ["graph?expand=%27", "expand"],
  ["graph?hide=Joe%20Biden", "hide"], ["graph?focus=Wang%20Yi", "focus"], ["graph?group=china", "group"], ["graph?cursor=x", "cursor"], ["timeline?unit=fortnight", "unit"], ["timeline?span=soon", "span"], ["timeline?span=2023-03/2023-02", "span"], ["timeline?span=0001/9999", "span"], ["facets?limit=0", "limit"], ["facets?limit=1001", "limit"],
  ["path", "a"], ["path?a=wang-yi", "b"], ["path?b=wang-yi", "a"], ["path?a=&b=wang-yi", "a"], ["path?a=Wang%20Yi&b=xi-jinping", "a"], ["path?a=wang-yi&b=%27", "b"],
  ["path?a=wang-yi&b=wang-yi", "b"], ["path?a=nobody-at-all&b=wang-yi", "a"], ["path?a=wang-yi&b=nobody-at-all", "b"], ["path?a=wang-yi&b=xi-jinping&a=joe-biden", "a"],
  ["path?a=wang-yi&b=RUS", "b"], ["path?a=wang-yi&b=xi-jinping&level=country", "a"], ["path?a=CHN&b=wang-yi&level=country", "b"], ["path?a=CHN&b=rus", "b"],
  ["path?a=wang-yi&b=xi-jinping&level=city", "level"], ["path?a=wang-yi&b=xi-jinping&indirect=yes", "indirect"], ["path?a=wang-yi&b=xi-jinping&maxParticipants=1", "maxParticipants"],
  ["path?a=wang-yi&b=xi-jinping&from=2024&to=2023", "from"], ["path?a=wang-yi&b=xi-jinping&person=nobody-at-all", "person"], ["path?a=wang-yi&b=xi-jinping&limit=5", "limit"],
  ["search", "q"], ["search?q=", "q"], ["search?q=%20%20", "q"], ["search?q=...", "q"], ["search?q=lavrov&limit=101", "limit"], ["search?q=lavrov&person=wang-yi", "person"],
  ["meetings/2023-02-22-wang-putin-moscow?from=2023", "from"], ["actors/wang-yi?x=1", "x"], ["actors/wang-yi?from=2024&to=2023", "from"], ["actors/wang-yi?to=soon", "to"], ["actors/wang-yi/with/wang-yi", "other"],
  ["actors/wang-yi/with/sergey-lavrov?person=xi-jinping", "person"], ["actors/wang-yi/with/sergey-lavrov?from=2023-13", "from"], ["actors/wang-yi/neighbours?limit=0", "limit"],
  [`meetings?${Array.from({ length: 101 }, (_, i) => `person=p${i}`).join("&")}`, "person"],
];

test("the table of malformed requests is long enough", () => {
  expect(BAD.length).toBeGreaterThan(100);
});

test.each(BAD.map(([path, parameter]) => [path.length > 90 ? `${path.slice(0, 90)}…` : path, path, parameter] as const))(
  "%s is answered 400 with the parameter's name", async (_, path, parameter) => {
    const response = await get(`/api/v1/${path}`);
    expect(response.status).toBe(400);
    const body = (await response.json()) as { error: { code: string; message: string; parameter: string } };
    expect(body.error).toMatchObject({ code: "bad-parameter", parameter });
    expect(body.error.message).not.toMatch(/node_modules|\.ts|at </);
  },
);

test.each([
  "meetings/no-such-meeting", "meetings/%27", "meetings/%00", `meetings/${LONG}`, "actors/nobody-at-all", "actors/WANG-YI", "actors/chn", "actors/%7B%7D", "places/atlantis",
  "topics/weather-of-mars", "sources/none", "actors/nobody-at-all/neighbours", "actors/wang-yi/with/nobody-at-all", "actors/nobody-at-all/with/wang-yi", "actors/wang-yi/with/%27",
])("%s is 404", async (path) => {
  const response = await get(`/api/v1/${path}`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ error: { code: "not-found", parameter: null } });
});

test.each(["POST", "PUT", "PATCH", "DELETE"])("the server only reads: %s is refused", async (method) => {
  expect((await get("/api/v1/meetings", { method })).status).toBe(405);
});

const EVERY_PATH: Readonly<Record<keyof typeof ROUTES, string>> = {
  graph: "/api/v1/graph", meetings: "/api/v1/meetings", meeting: "/api/v1/meetings/2023-02-22-wang-putin-moscow", actor: "/api/v1/actors/wang-yi", pair: "/api/v1/actors/wang-yi/with/sergey-lavrov",
  neighbours: "/api/v1/actors/wang-yi/neighbours", path: "/api/v1/path?a=narendra-modi&b=aleksandar-vucic", place: "/api/v1/places/moscow", topic: "/api/v1/topics/trade",
  source: "/api/v1/sources/commonspace-2023-02-wang-putin", search: "/api/v1/search?q=Lavrov", timeline: "/api/v1/timeline", map: "/api/v1/map", facets: "/api/v1/facets",
};

describe.each(Object.entries(EVERY_PATH))("%s", (name, path) => {
  test("answers by its schema, and 304 to who has the answer", async () => {
    const response = await get(path);
    expect(response.status).toBe(200);
    ROUTES[name as keyof typeof ROUTES].schema.parse(await response.json());
    const etag = response.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect((await get(path, { headers: { "If-None-Match": etag } })).status).toBe(304);
    expect((await get(path, { headers: { "If-None-Match": '"another"' } })).status).toBe(200);
  });
});

test("the events projection, the level of countries and every order of meetings answer by their schemas", async () => {
  for (const search of ["projection=events", "level=country", "projection=events&level=country", "expand=wang-yi&hide=joe-biden", "maxParticipants=5&match=all"]) {
    ROUTES.graph.schema.parse(await ask(`/api/v1/graph?${search}`));
  }
});

test("every meeting comes exactly once, page by page, in every order, and has a source with a web address", async () => {
  for (const order of ["newest", "-title", "sources"]) {
    const seen = new Map<string, MeetingPage["items"][number]>();
    let cursor: string | null = null;
    let total = 0;
    do {
      const page: MeetingPage = await ask(`/api/v1/meetings?limit=300&order=${order}${cursor === null ? "" : `&cursor=${cursor}`}`);
      for (const item of page.items) {
        expect(seen.has(item.id), item.id).toBe(false);
        seen.set(item.id, item);
      }
      ({ nextCursor: cursor, total } = page);
    } while (cursor !== null);
    expect(seen.size).toBe(total);
    expect(total).toBeGreaterThanOrEqual(950);
    for (const { id, sources } of seen.values()) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { url } of sources) expect(url).toMatch(/^https?:\/\//);
    }
  }
});

test("a cursor serves the order that gave it, and no other", async () => {
  const { nextCursor } = await ask<MeetingPage>("/api/v1/meetings?limit=10&order=title");
  expect((await get(`/api/v1/meetings?limit=10&order=title&cursor=${nextCursor}`)).status).toBe(200);
  expect((await get(`/api/v1/meetings?limit=10&order=oldest&cursor=${nextCursor}`)).status).toBe(400);
});

test("readiness names the engine and what it holds; liveness asks nobody", async () => {
  const ready = await ask<Record<string, unknown>>("/readyz");
  expect(ready).toMatchObject({ ready: true });
  expect(storeInfo.parse(ready).counts.meetings).toBeGreaterThanOrEqual(950);
  expect(await ask("/healthz")).toEqual({ alive: true });
});

test("the description of the API is served", async () => {
  expect(await ask("/api/v1/openapi.json")).toMatchObject({ openapi: "3.1.0", paths: { "/api/v1/graph": {} } });
});

test.each(["/", "/api/v1/meetings", "/meetings/2023-02-22-wang-putin-moscow", "/nowhere"])("%s comes with the safe headers", async (path) => {
  const { headers } = await get(path);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
  expect(headers.get("permissions-policy")).toContain("camera=()");
  expect(headers.get("x-powered-by")).toBeNull();
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
});

test("nonces are new for every response, and on every script of the page", async () => {
  const pages = await Promise.all([get("/"), get("/")]);
  const nonces = pages.map(({ headers }) => /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1]);
  expect(nonces[0]).not.toBe(nonces[1]);
  const html = await pages[0]?.text() ?? "";
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  expect(scripts.length).toBeGreaterThan(0);
  for (const tag of scripts) expect(tag).toContain(`nonce="${nonces[0]}"`);
  // Such an attribute would be refused by the policy, and the page would lose its looks.
  expect(html).not.toMatch(/<[a-z][^>]*\sstyle="/);
});

test("chains are the shortest, of held meetings of at most 12 unless asked otherwise, and read alike from both ends", async () => {
  const { chains, length, total } = await ask<PathAnswer>("/api/v1/path?a=qin-gang&b=albin-kurti");
  expect([chains.length, total > 5, length]).toEqual([5, true, chains[0]?.steps.length]);
  for (const { steps } of chains) {
    expect(steps).toHaveLength(length ?? 0);
    expect([steps[0]?.from.id, steps.at(-1)?.to.id]).toEqual(["qin-gang", "albin-kurti"]);
    for (const [i, { from, to, meetings }] of steps.entries()) {
      expect(from.id).toBe(i === 0 ? "qin-gang" : steps[i - 1]?.to.id);
      expect(meetings.length).toBeGreaterThan(0);
      for (const { status, participants, sources } of meetings) {
        expect([status, participants.length <= 12, sources.length > 0]).toEqual(["held", true, true]);
        expect(participants.map(({ actor }) => actor.id)).toEqual(expect.arrayContaining([from.id, to.id]));
      }
    }
  }
  expect(await ask<PathAnswer>("/api/v1/path?b=qin-gang&a=albin-kurti")).toMatchObject({ length, total });
  expect(await ask<PathAnswer>("/api/v1/path?a=qin-gang&b=albin-kurti&to=2021")).toMatchObject({ chains: [], length: null, total: 0 });
  // Two who met themselves: that is the chain, and the others are there for the asking.
  expect(await ask<PathAnswer>("/api/v1/path?a=vladimir-putin&b=xi-jinping")).toMatchObject({ length: 1, total: 1 });
  expect(await ask<PathAnswer>("/api/v1/path?a=vladimir-putin&b=xi-jinping&indirect=1")).toMatchObject({ length: 2 });
});

test("a request that is given up does no harm", async () => {
  const gone = new AbortController();
  const given = get("/api/v1/facets?limit=1000", { signal: gone.signal }).catch(() => null);
  gone.abort();
  await given;
  await Promise.all(Array.from({ length: 8 }, () => ask("/api/v1/graph?limit=50")));
});

test.each([
  ["/actors/chn", "/actors/CHN"], ["/actors/Wang-Yi", "/actors/wang-yi"], ["/meetings/2023-02-22-WANG-putin-moscow", "/meetings/2023-02-22-wang-putin-moscow"],
  ["/places/Moscow", "/places/moscow"],
])("%s goes to %s", async (path, target) => {
  const response = await get(path, { redirect: "manual" });
  expect(response.status).toBe(308);
  expect(response.headers.get("location")).toBe(target);
});

test.each(["/actors/nobody-at-all", "/meetings/none", "/places/atlantis", "/topics/none", "/sources/none", "/nowhere", "/actors/%27"])("%s is a true 404", async (path) => {
  expect((await get(path)).status).toBe(404);
});
