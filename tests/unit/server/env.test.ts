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
