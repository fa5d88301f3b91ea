import { MAX_LIMIT, type PageRequest, pageHref } from "@/lib/core/paging/page";
import type { MatrixRequest } from "./schema";

type Params = Record<string, string | string[] | undefined>;

/** In an address, everybody's matrices side by side. */
const ALL = "all";
const ID = /^\w{1,40}$/;

/**
 * Reads from an address whose matrix it asks for (`by`, the id of a person, or "all") and how its evidence is sorted
 * (`sort`). Without `by`, it is that of `usual`.
 */
export function parseMatrixRequest(
  { by, sort }: Params,
  usual: string | null = null,
): MatrixRequest {
  const person = by === ALL ? null : typeof by === "string" && ID.test(by) ? by : usual;
  return { person, sort: sort === "date" ? "date" : "diagnostic" };
}

/** The address of a matrix. */
export function matrixHref(
  slug: string,
  { person, sort }: MatrixRequest,
  page: PageRequest = { limit: MAX_LIMIT, cursor: null },
): string {
  const query = new URLSearchParams({ by: person ?? ALL });
  if (sort === "date") query.set("sort", sort);
  return pageHref(`/issues/${slug}/hypotheses?${query}`, page, MAX_LIMIT);
}
