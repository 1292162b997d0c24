import { expect, test } from "vitest";
import { ROUTES } from "@/lib/server/routes";
import { isProblem, readQuery } from "@/lib/server/read-query";
import { etagOf, matches } from "@/lib/server/etag";
import { contentSecurityPolicy } from "@/lib/server/content-security-policy";

const read = (route: keyof typeof ROUTES, search: string) => readQuery(ROUTES[route], new URLSearchParams(search));

test("filter and page are read from one query", () => {
  expect(read("meetings", "person=wang-yi&limit=5")).toMatchObject({ filter: { person: ["wang-yi"] }, values: { limit: 5, cursor: null } });
});

test.each([
  ["meetings", "foo=1", "foo"], ["meeting", "person=wang-yi", "person"], ["graph", "cursor=x", "cursor"],
  ["search", "", "q"], ["search", "q=%20", "q"], ["search", "q=...", "q"], ["meetings", "where=home", "where"],
] as const)("%s?%s is refused for %s", (route, search, parameter) => {
  const problem = read(route, search);
  expect(isProblem(problem) && problem.parameter).toBe(parameter);
});

test("a tag follows revision and question, and is found in a list of tags", () => {
  const tag = etagOf("r1", "/api/v1/graph?");
  expect(tag).not.toBe(etagOf("r2", "/api/v1/graph?"));
  expect(tag).not.toBe(etagOf("r1", "/api/v1/graph?limit=1"));
  expect(matches(`"other", W/${tag}`, tag)).toBe(true);
  expect(matches(null, tag)).toBe(false);
});

test("in production the policy lets nothing run that has no nonce", () => {
  const policy = contentSecurityPolicy("abc", [], false);
  expect(policy).toContain("'nonce-abc'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
  expect(policy).toMatch(/; frame-ancestors 'none'$/);
});

test("a page that some origins may frame may be framed by these alone", () => {
  const policy = contentSecurityPolicy("abc", ["https://a.example", "http://b.example:8080"], false);
  expect(policy).toMatch(/; frame-ancestors https:\/\/a\.example http:\/\/b\.example:8080$/);
});
