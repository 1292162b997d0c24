import { expect, it } from "vitest";
import { Sharing } from "@/lib/store/sharing";

/** Work that ends when it is told to, or called off. */
function pending() {
  let begun = 0;
  let end: (value: string) => void = () => undefined;
  const signals: AbortSignal[] = [];
  const work = ({ signal }: { signal?: AbortSignal | undefined }) => {
    begun += 1;
    if (signal !== undefined) signals.push(signal);
    return new Promise<string>((resolve) => {
      end = resolve;
    });
  };
  return { work, end: (value: string) => end(value), begun: () => begun, signals };
}

it("does once what is asked for twice at the same time, and again what is asked for later", async () => {
  const sharing = new Sharing();
  const { work, end, begun } = pending();
  const both = [sharing.run("a", work), sharing.run("a", work)];
  end("done");
  expect(await Promise.all(both)).toEqual(["done", "done"]);
  expect(begun()).toBe(1);
  const later = sharing.run("a", work);
  end("again");
  expect(await later).toBe("again");
  expect(begun()).toBe(2);
});

it("does other work besides", async () => {
  const sharing = new Sharing();
  expect(await Promise.all([sharing.run("a", () => Promise.resolve(1)), sharing.run("b", () => Promise.resolve(2))])).toEqual([1, 2]);
});

it("goes on while one still waits, and is called off with the last", async () => {
  const sharing = new Sharing();
  const { work, signals } = pending();
  const [one, other] = [new AbortController(), new AbortController()];
  const first = sharing.run("a", work, { signal: one.signal });
  const second = sharing.run("a", work, { signal: other.signal });
  one.abort();
  await expect(first).rejects.toMatchObject({ reason: "cancelled" });
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  other.abort();
  await expect(second).rejects.toMatchObject({ reason: "cancelled" });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});

it("tells all who wait of a failure, and begins anew for whoever asks then", async () => {
  const sharing = new Sharing();
  const fail = () => Promise.reject(new Error("no"));
  const both = await Promise.allSettled([sharing.run("a", fail), sharing.run("a", fail)]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await sharing.run("a", () => Promise.resolve("yes"))).toBe("yes");
});
