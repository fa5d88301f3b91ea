import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { LIMIT_MS } from "./measure";
import type { Options } from "./options";
import type { Stage } from "./stage";

/** The kilobytes of a page's HTML. */
export interface Size {
  page: string;
  /** The most that it may have before compression. */
  limit: number | null;
  raw: number;
  gzip: number;
  brotli: number;
}

const PAGES = [
  { route: "list", page: "list, 50 rows", path: "/issues?limit=50", limit: 60 },
  { route: "issue", page: "issue, Taiwan", path: "/issues/taiwan", limit: 80 },
  { route: "summary", page: "summary", path: "/summary", limit: null },
  { route: "sources", page: "sources", path: "/sources", limit: null },
];

/** Measures the HTML of the desk's pages that are among the routes. One that doesn't come in time has no size. */
export async function measureSizes(
  { servers: [desk], cookie }: Stage,
  { routes }: Options,
): Promise<Size[]> {
  const sizes: Size[] = [];
  for (const { route, page, path, limit } of PAGES) {
    if (!routes.some(({ name }) => name === route)) continue;
    const html = await fetch(`${desk.address}${path}`, {
      headers: { cookie, "accept-encoding": "identity" },
      signal: AbortSignal.timeout(LIMIT_MS),
    })
      .then(async (answer) => Buffer.from(await answer.arrayBuffer()))
      .catch(() => null);
    if (!html) continue;
    // As a proxy compresses what changes with each request.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    sizes.push({
      page,
      limit,
      raw: html.length / 1000,
      gzip: gzipSync(html).length / 1000,
      brotli: brotliCompressSync(html, { params }).length / 1000,
    });
  }
  return sizes;
}
