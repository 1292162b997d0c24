import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "@/lib/store/open";
import { filterOf } from "./builders";
import { smallWorld } from "./fixture";
import { storeContract } from "./store-contract";

storeContract("the store on grafeo", () => openStore({ grafeo: { directory: null } }), 150);

describe("grafeo's file", () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "parley-grafeo-"));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it("holds what was loaded when it is opened again", async () => {
    const at = { grafeo: { directory: join(directory, "kept", "data") } };
    const first = await openStore(at);
    await first.load(smallWorld());
    const info = await first.info();
    await first.close();
    const second = await openStore(at);
    expect(await second.info()).toEqual(info);
    expect((await second.meetings(filterOf({ q: "kremlin" }), { limit: 5, cursor: null, order: "newest" })).total).toBe(1);
    await second.load(smallWorld());
    expect(await second.info()).toEqual(info);
    await second.close();
  });

  it("is refused, with the cause in words, while another process has it open", async () => {
    const at = { grafeo: { directory: join(directory, "locked") } };
    await (await openStore(at)).close();
    const file = join(at.grafeo.directory, "parley.grafeo");
    const script = `const { GrafeoDB } = require("@grafeo-db/js"); const db = GrafeoDB.create(${JSON.stringify(file)}); console.log("open"); setInterval(() => db.nodeCount(), 1000);`;
    const other = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "inherit"] });
    try {
      await new Promise<void>((resolve, reject) => {
        other.stdout.once("data", () => resolve());
        other.once("exit", (code) => reject(new Error(`ended with ${code}`)));
      });
      await expect(openStore(at)).rejects.toMatchObject({ name: "StoreError", reason: "locked", message: expect.stringContaining("Another process") as unknown });
    } finally {
      other.removeAllListeners("exit");
      const ended = new Promise((resolve) => other.once("exit", resolve));
      other.kill("SIGKILL");
      await ended;
    }
    await (await openStore(at)).close();
  });

  it("is away after it was closed, and closes twice as once", async () => {
    const store = await openStore({ grafeo: { directory: null } });
    await store.close();
    await store.close();
    await expect(store.info()).rejects.toMatchObject({ name: "StoreError", reason: "away" });
    await expect(store.load(smallWorld())).rejects.toMatchObject({ reason: "away" });
  });

  it("is refused where it cannot be created", async () => {
    const file = join(directory, "a-file");
    await writeFile(file, "");
    await expect(openStore({ grafeo: { directory: join(file, "below") } })).rejects.toMatchObject({ name: "StoreError", reason: "failed" });
  });
});
