import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Three projects, one a folder: `vitest run --config tests/vitest.config.ts --project unit`. */
export default defineConfig({
  root,
  cacheDir: `${root}node_modules/.vite`,
  test: {
    projects: [
      project("unit", { testTimeout: 10_000 }),
      // Both engines answer the same suite; loading the shipped data set into one of them takes some seconds.
      project("contract", { testTimeout: 30_000, hookTimeout: 180_000, fileParallelism: false }),
      // One browser and one server, shared by all files.
      project("e2e", { testTimeout: 90_000, hookTimeout: 120_000, fileParallelism: false, maxConcurrency: 1, expect: { poll: { timeout: 15_000 } } }),
    ],
  },
});

function project(name: "unit" | "contract" | "e2e", options: object) {
  return {
    resolve: { alias: { "@": root.replace(/\/$/, "") } },
    test: {
      name,
      root,
      include: [`tests/${name}/**/*.test.{ts,tsx}`],
      environment: "node",
      setupFiles: [fileURLToPath(new URL("setup.ts", import.meta.url))],
      restoreMocks: true,
      teardownTimeout: 10_000,
      ...options,
    },
  };
}
