import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { LIMIT_MS } from "./measure";
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
  { page: "list, 50 rows", path: "/issues?limit=50", limit: 60 },
  { page: "issue, Taiwan", path: "/issues/taiwan", limit: 80 },
  { page: "summary", path: "/summary", limit: null },
  { page: "sources", path: "/sources", limit: null },
  { page: "speakers", path: "/speakers", limit: null },
];

/** Measures the HTML of the desk's pages. One that doesn't come in time has no size. */
export async function measureSizes({ servers: [desk], cookie }: Stage): Promise<Size[]> {
  const sizes: Size[] = [];
  for (const { page, path, limit } of PAGES) {
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
      ...{ page, limit, raw: html.length / 1000, gzip: gzipSync(html).length / 1000 },
      brotli: brotliCompressSync(html, { params }).length / 1000,
    });
  }
  return sizes;
}
