import type { Page, Request } from "@playwright/test";

/**
 * Counts the JavaScript that a page receives from now on. Returns a function that gives its bytes as they were sent,
 * without headers.
 */
export function countScripts(page: Page): () => Promise<number> {
  const scripts: Request[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script") scripts.push(request);
  });
  return async () => {
    const sizes = await Promise.all(scripts.map((request) => request.sizes()));
    return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  };
}
