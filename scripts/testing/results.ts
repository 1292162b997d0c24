/** What came of one part of the tests. */
export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One line for each failure. */
  readonly failures: readonly string[];
}

export const PASSED: Result = { passed: 1, failed: 0, skipped: 0, failures: [] };

export function failure(why: string): Result {
  return { passed: 0, failed: 1, skipped: 0, failures: [why] };
}

/** The part of vitest's JSON report that is counted. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/**
 * Counts a run of vitest. A file that could not be run counts as one failure, and so does a run that failed although
 * every test in it passed, or that had no test.
 * @param report null where vitest wrote none
 * @param exitCode vitest's
 */
export function countReport(report: Report | null, exitCode: number): Result {
  if (report === null) return failure("vitest ended without a report");
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed").map(({ fullName }) => `${fullName} (${name})`);
    return status === "failed" && failed.length === 0 ? [`${name}: ${message?.split("\n")[0] ?? "could not be run"}`] : failed;
  });
  const passed = tests.filter(({ status }) => status === "passed").length;
  if (tests.length === 0 && failures.length === 0) return failure("there was no test to run");
  if (exitCode !== 0 && failures.length === 0) failures.push("vitest failed outside the tests: what it says stands above");
  const skipped = tests.filter(({ status }) => status !== "passed" && status !== "failed").length;
  return { passed, failed: failures.length, skipped, failures };
}

/** The last line of a run: "12 passed, 0 failed", with ", 3 skipped" where any were. */
export function summaryLine(results: readonly Result[]): string {
  const sum = (of: "passed" | "failed" | "skipped") => results.reduce((total, result) => total + result[of], 0);
  const skipped = sum("skipped");
  return `${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
