/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Otherwise the development server draws its own button on each page.
  devIndicators: false,
  // Titles arrive with their page. Streamed after it, a title was missing for a moment whenever a page was refreshed,
  // and the tab showed the address.
  htmlLimitedBots: /.*/,
  // `npm run check` checks types, those of routes too. Doing it here too took two fifths of the build's processor time.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "pino",
    "pg-boss",
    "@prisma/client",
    "@prisma/adapter-pg",
    "@myriaddreamin/typst-ts-node-compiler",
  ],
  experimental: {
    // TypeScript 7 has no API that Next could load.
    useTypeScriptCli: true,
    serverActions: { bodySizeLimit: "12mb" },
    // The cache of an earlier development server once made pages reload endlessly.
    turbopackFileSystemCacheForDev: false,
  },
  // lib/core/http/security-headers.ts sets the headers of every response.
  headers: async () => [
    // Answers from /api must not be cached.
    { source: "/api/(.*)", headers: [{ key: "Cache-Control", value: "no-store" }] },
    // Original files come from strangers: nothing in them may run, and their bytes must stay unchanged.
    {
      source: "/api/v1/sources/:id/original",
      headers: [
        { key: "Content-Security-Policy", value: "sandbox; default-src 'none'" },
        { key: "Cache-Control", value: "no-store, no-transform" },
      ],
    },
    // Their bytes must match their hash, and are already compressed.
    {
      source: "/api/v1/briefings/:file(\\d+\\.(?:pdf|docx))",
      headers: [{ key: "Cache-Control", value: "no-store, no-transform" }],
    },
    {
      source: "/api/v1/briefings/since/documents/:id",
      headers: [{ key: "Cache-Control", value: "no-store, no-transform" }],
    },
    // The address is the secret: no other site may learn it, and nothing may keep the page.
    {
      source: "/shared/:token*",
      headers: [
        { key: "Referrer-Policy", value: "no-referrer" },
        { key: "Cache-Control", value: "no-store" },
        { key: "X-Robots-Tag", value: "noindex, nofollow, noarchive" },
      ],
    },
    // Programs ask for a feed again and again, by the ETag of what they have.
    {
      source: "/api/v1/briefings/feed.atom",
      headers: [{ key: "Cache-Control", value: "private, no-cache" }],
    },
    // Compression would hold live updates back until enough of them have gathered.
    {
      source: "/api/v1/live",
      headers: [{ key: "Cache-Control", value: "no-store, no-transform" }],
    },
  ],
};
