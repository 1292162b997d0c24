import { headers } from "next/headers";

/** The nonce of this response, for what a page renders inline by itself; undefined where there is none. */
export async function getNonce(): Promise<string | undefined> {
  return (await headers()).get("x-nonce") ?? undefined;
}
