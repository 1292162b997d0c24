import { headers } from "next/headers";

/** What a host looks like, with its port; whatever else a client sends is not repeated in an address. */
const HOST = /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:.]+\](?::\d{1,5})?$/i;

/**
 * The whole address of a path here, by the host that the request was sent to; a proxy in front says which that was.
 * @param href begins with a slash
 */
export async function absoluteUrl(href: string): Promise<string> {
  const request = await headers();
  const first = (name: string) => request.get(name)?.split(",")[0]?.trim();
  const host = first("x-forwarded-host") ?? first("host") ?? "";
  const protocol = first("x-forwarded-proto") === "https" ? "https" : "http";
  return new URL(href, `${protocol}://${HOST.test(host) ? host : "localhost"}`).href;
}
