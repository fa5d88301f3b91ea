// Next writes scripts and styles into the page itself; nothing is ever taken from elsewhere.
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === "production" ? "" : " 'unsafe-eval'"}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // The tools that build a page show what they are in the page otherwise.
  devIndicators: false,
  serverExternalPackages: ["pino", "pg-boss", "@prisma/client", "@prisma/adapter-pg"],
  experimental: { serverActions: { bodySizeLimit: "12mb" } },
  // The desk is never to be framed or sniffed, and its answers to scripts never to be kept.
  headers: async () => [
    {
      source: "/(.*)",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Content-Security-Policy", value: CONTENT_SECURITY_POLICY },
      ],
    },
    { source: "/api/(.*)", headers: [{ key: "Cache-Control", value: "no-store" }] },
    // What others wrote is to be kept, not shown: nothing in it runs, and its bytes stay as they are.
    {
      source: "/api/v1/sources/:id/original",
      headers: [
        { key: "Content-Security-Policy", value: "sandbox; default-src 'none'" },
        { key: "Cache-Control", value: "no-store, no-transform" },
      ],
    },
    // Compressed, what is to arrive at once would be gathered first.
    {
      source: "/api/v1/live",
      headers: [{ key: "Cache-Control", value: "no-store, no-transform" }],
    },
  ],
};
