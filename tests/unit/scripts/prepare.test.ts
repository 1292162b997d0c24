import { describe, expect, it } from "vitest";
import { holdsAll } from "@/scripts/prepare.mjs";

describe("whether the dependencies are installed", () => {
  const wanted = {
    packages: {
      "": { version: "0.1.0" },
      "node_modules/zod": { version: "4.6.7" },
      "node_modules/engine-darwin": { version: "1.0.0", optional: true },
    },
  };

  it("asks for each version of the lock file, save what is for other platforms", () => {
    expect(holdsAll(wanted, { packages: { "node_modules/zod": { version: "4.6.7" } } })).toBe(true);
    expect(holdsAll(wanted, { packages: { "node_modules/zod": { version: "4.6.6" } } })).toBe(false);
    expect(holdsAll(wanted, { packages: {} })).toBe(false);
  });

  it("minds no package more", () => {
    expect(holdsAll(wanted, { packages: { "node_modules/zod": { version: "4.6.7" }, "node_modules/more": { version: "1.0.0" } } })).toBe(true);
  });

  it("is not where an installation was never finished", () => {
    expect(holdsAll(wanted, null)).toBe(false);
  });
});
