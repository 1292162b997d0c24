import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { addressOf, freePort, whyNotListen } from "@/scripts/serve.mjs";

describe("where Parley is served", () => {
  it("knows a taken port from a free one", async () => {
    const port = await freePort();
    expect(await whyNotListen("127.0.0.1", port)).toBeNull();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
    expect((await whyNotListen("127.0.0.1", port))?.code).toBe("EADDRINUSE");
    await new Promise((resolve) => other.close(resolve));
  });

  it("names an address that a browser can open", () => {
    expect(addressOf("127.0.0.1", 3000)).toBe("http://127.0.0.1:3000");
    expect(addressOf("0.0.0.0", 80)).toBe("http://127.0.0.1:80");
    expect(addressOf("::1", 3000)).toBe("http://[::1]:3000");
  });
});
