import { describe, expect, test } from "vitest";
import { EnvError, readEnv } from "@/lib/server/env";

describe("the address to report mistakes to", () => {
  test.each([
    [undefined, null], ["", null], ["https://example.org/reports?of=parley", "https://example.org/reports?of=parley"],
    ["http://desk.example.org", "http://desk.example.org"], ["mailto:desk@example.org", "mailto:desk@example.org"],
    ["mailto:desk@example.org?subject=Parley", "mailto:desk@example.org?subject=Parley"],
  ])("%s is %s", (given, address) => {
    expect(readEnv({ PARLEY_REPORT_URL: given }).reportUrl).toBe(address);
  });

  test.each(["desk@example.org", "javascript:alert(1)", "ftp://example.org", "mailto:", "https://", "https:// example.org", "soon"])("%s is refused by name", (given) => {
    expect(() => readEnv({ PARLEY_REPORT_URL: given })).toThrow(EnvError);
    expect(() => readEnv({ PARLEY_REPORT_URL: given })).toThrow(/^PARLEY_REPORT_URL is no address to report to; write for example https:/);
  });
});

describe("who may frame a view", () => {
  test.each<[string | undefined, string[]]>([
    [undefined, []], ["", []], [" , ", []],
    ["https://www.example.org", ["https://www.example.org"]],
    ["https://a.example http://localhost:8080", ["https://a.example", "http://localhost:8080"]],
    ["https://a.example,https://b.example ,\n https://a.example/", ["https://a.example", "https://b.example"]],
    ["HTTPS://Bücher.example:443", ["https://xn--bcher-kva.example"]],
  ])("%j names %j", (given, named) => {
    expect(readEnv({ EMBED_ORIGINS: given }).embedOrigins).toEqual(named);
  });

  // Each would let in more than was meant, or end the rule and begin another.
  test.each([
    "*", "https://*.example.org", "example.org", "https:", "ftp://example.org", "'self'", "javascript:alert(1)", "https://a.example/notes",
    "https://a.example?", "https://a.example#", "https://me@a.example", "https://a.example;script-src", "http://[::1]:80", "null",
  ])("%s is refused by name", (given) => {
    expect(() => readEnv({ EMBED_ORIGINS: `https://www.example.org ${given}` })).toThrow(EnvError);
    expect(() => readEnv({ EMBED_ORIGINS: `https://www.example.org ${given}` })).toThrow(`EMBED_ORIGINS names ${given}, which is no origin; write for example https://www.example.org`);
  });
});
