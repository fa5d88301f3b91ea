/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // The tools that build a page show what they are in the page otherwise.
  devIndicators: false,
  serverExternalPackages: ["pino", "pg-boss", "@prisma/client", "@prisma/adapter-pg"],
  experimental: {
    serverActions: { bodySizeLimit: "12mb" },
    // A cache that an earlier development server left has made pages reload without end.
    turbopackFileSystemCacheForDev: false,
  },
  // Headers for every response are set in lib/security-headers.ts.
  headers: async () => [
    // Answers from /api must not be cached.
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
