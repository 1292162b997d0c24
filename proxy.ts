import { NextResponse, type NextRequest } from "next/server";
import { contentSecurityPolicy } from "@/lib/server/content-security-policy";
import { isDevelopment, readEnv } from "@/lib/server/env";
import { EMBED_PATH } from "@/lib/view/embed";

/**
 * Gives every page a policy with a nonce of its own; Next puts the nonce on the scripts that it renders. One page alone
 * may be framed, and only by those whom EMBED_ORIGINS names.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const isEmbed = request.nextUrl.pathname === EMBED_PATH;
  const framedBy = isEmbed ? readEnv().embedOrigins : [];
  const policy = contentSecurityPolicy(nonce, framedBy, isDevelopment);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  // The older header knows no origins: where some are named, the policy alone must speak. Every other page has it from next.config.mjs.
  if (isEmbed && framedBy.length === 0) response.headers.set("X-Frame-Options", "DENY");
  return response;
}

export const config = { matcher: ["/((?!_next/static|_next/image).*)"] };
