import { randomBytes } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "@/lib/core/env";

/** The request header from which the root layout reads the response's nonce. */
export const NONCE_HEADER = "x-nonce";

const ONE_YEAR_S = 365 * 24 * 60 * 60;

/**
 * The Content Security Policy of one response. Only scripts with the nonce, and scripts that they load, may run.
 * Markup may have style attributes but no style elements. Nothing is loaded from other sites.
 */
export function contentSecurityPolicy(nonce: string): string {
  // Next's development server evaluates its scripts and adds style elements.
  const isDev = process.env.NODE_ENV === "development";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${isDev ? " 'unsafe-inline'" : ""}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * The security headers of a response.
 *
 * @param isSecure whether people reach the desk over https; if so, browsers then refuse plain http
 */
export function securityHeaders(nonce: string, isSecure: boolean): Record<string, string> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(nonce),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Robots-Tag": "noindex, nofollow",
    ...(isSecure && { "Strict-Transport-Security": `max-age=${ONE_YEAR_S}; includeSubDomains` }),
  };
}

/**
 * From now on, sets the security headers on each response of this process, and the nonce on its request, where
 * Next looks for it. A `proxy.ts` could do the same, but Next would then hold each request body in memory and
 * truncate long uploads.
 */
export function secureResponses(): void {
  const isSecure = env().NEXTAUTH_URL.startsWith("https:");
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const nonce = randomBytes(16).toString("base64url");
    const headers = securityHeaders(nonce, isSecure);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    request.headers["content-security-policy"] = headers["Content-Security-Policy"];
    request.headers[NONCE_HEADER] = nonce;
  });
}
