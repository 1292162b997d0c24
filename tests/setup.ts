import { afterEach, beforeEach, vi, type MockInstance } from "vitest";

/** A warning or an error on the console that a test did not ask for fails it: spy on it in the test to expect it. */
const LEVELS = ["error", "warn"] as const;

let spies: MockInstance[] = [];

beforeEach(() => {
  spies = LEVELS.map((level) => vi.spyOn(console, level).mockImplementation(() => undefined));
});

afterEach(() => {
  const stray = spies.flatMap((spy, index) => spy.mock.calls.map((call) => `console.${String(LEVELS[index])}: ${call.map(String).join(" ")}`));
  for (const spy of spies) spy.mockRestore();
  if (stray.length > 0) throw new Error(`Nothing expected this on the console:\n${stray.join("\n")}`);
});
