import { describe, expect, it } from "vitest";
import { outputOf, runChild, startChild } from "@/scripts/children.mjs";

const node = (code: string) => [process.execPath, ["-e", code]] as const;
const FOREVER = "setInterval(() => {}, 1000)";

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe("a child process", () => {
  it("tells its code and its lines", async () => {
    const lines: string[] = [];
    const ended = await runChild(...node('console.log("out"); console.error("err"); process.exitCode = 3'), {
      output: "lines", onLine: (line, stream) => lines.push(`${stream}: ${line}`),
    });
    expect(ended).toEqual({ code: 3, timedOut: false });
    expect(lines.sort()).toEqual(["stderr: err", "stdout: out"]);
  });

  it("is ended when its time is over", async () => {
    expect(await runChild(...node(FOREVER), { output: "lines", seconds: 0.2 })).toEqual({ code: 1, timedOut: true });
  });

  it("is made to end where it will not, and its own children with it", async () => {
    const stubborn = `const { pid } = require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(FOREVER)}]);
      process.on("SIGTERM", () => {}); console.log(pid); ${FOREVER}`;
    let grandchild = 0;
    const child = await new Promise<ReturnType<typeof startChild>>((resolve) => {
      const started = startChild(...node(stubborn), {
        output: "lines", grace: 0.2,
        onLine: (line) => {
          grandchild = Number(line);
          resolve(started);
        },
      });
    });
    expect(isAlive(grandchild)).toBe(true);
    await child.stop();
    expect(child.running()).toBe(false);
    await expect.poll(() => isAlive(grandchild)).toBe(false);
  });

  it("has no output where there is no such command, or it fails", async () => {
    expect(await outputOf("no-such-command-here", [])).toBeNull();
    expect(await outputOf(...node("process.exit(1)"))).toBeNull();
    expect(await outputOf(...node('console.log("a\\nb")'))).toBe("a\nb");
  });
});
