/**
 * What a page may load: scripts and styles from here with this response's nonce, data from here, and nothing else.
 * @param nonce base64, new for every response
 * @param framedBy the origins whose pages may show it in a frame; usually none
 * @param development React's tools evaluate code, and Next's reloading inserts styles and opens a socket
 */
export function contentSecurityPolicy(nonce: string, framedBy: readonly string[], development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy.length === 0 ? "'none'" : framedBy.join(" ")}`,
  ].join("; ");
}
