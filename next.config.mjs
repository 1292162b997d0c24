import { fileURLToPath } from "node:url";

/** On everything that is served; the pages' Content-Security-Policy, which needs a nonce, is set in proxy.ts. */
const SAFE_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

/** On all but the page that may be framed where EMBED_ORIGINS says so: there proxy.ts decides. */
const NO_FRAMES = [{ key: "X-Frame-Options", value: "DENY" }];

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["@grafeo-db/js", "neo4j-driver"],
  // `npm test` checks the types; whoever starts Parley need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // A lock file further up would otherwise make its folder the root.
  turbopack: { root: fileURLToPath(new URL(".", import.meta.url)) },
  headers: () => Promise.resolve([
    { source: "/:path*", headers: SAFE_HEADERS },
    { source: "/((?!embed$).*)", headers: NO_FRAMES },
  ]),
};
