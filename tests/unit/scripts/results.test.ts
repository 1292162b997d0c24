import { describe, expect, it } from "vitest";
import { countReport, failure, PASSED, summaryLine, type Report } from "@/scripts/testing/results";

const file = (status: string, tests: readonly string[], message = ""): Report["testResults"][number] =>
  ({ name: "a.test.ts", status, message, assertionResults: tests.map((each, index) => ({ status: each, fullName: `test ${index + 1}` })) });

describe("counting a run of vitest", () => {
  it("counts tests by what came of them", () => {
    expect(countReport({ testResults: [file("failed", ["passed", "failed", "skipped", "pending", "todo"])] }, 1))
      .toEqual({ passed: 1, failed: 1, skipped: 3, failures: ["test 2 (a.test.ts)"] });
  });

  it("counts a file that could not be run", () => {
    expect(countReport({ testResults: [file("passed", ["passed"]), file("failed", [], "Cannot find b\n  at c")] }, 1))
      .toEqual({ passed: 1, failed: 1, skipped: 0, failures: ["a.test.ts: Cannot find b"] });
  });

  it("does not pass a run that failed outside its tests, wrote no report or had no test", () => {
    expect(countReport({ testResults: [file("passed", ["passed"])] }, 1)).toMatchObject({ passed: 1, failed: 1 });
    expect(countReport(null, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(countReport({ testResults: [] }, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it("sums in one line", () => {
    expect(summaryLine([PASSED, failure("x")])).toBe("1 passed, 1 failed");
    expect(summaryLine([PASSED, { passed: 2, failed: 0, skipped: 4, failures: [] }])).toBe("3 passed, 0 failed, 4 skipped");
  });
});
