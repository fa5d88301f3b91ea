import { type Params, readParams } from "@/lib/core/http/params";
import { MAX_LIMIT, type PageRequest, pageHref } from "@/lib/core/paging/page";
import type { MatrixRequest } from "./schema";

/** In an address, everyone's matrices side by side. */
const ALL = "all";
const ID = /^\w{1,40}$/;

/**
 * Reads from an address whose matrix it asks for (`by`, the id of a person, or "all") and how its evidence is sorted
 * (`sort`). Without `by`, it is that of `usual`.
 */
export function parseMatrixRequest(params: Params, usual: string | null = null): MatrixRequest {
  const { value, oneOf } = readParams(params);
  const by = value(
    "by",
    (text) => (ID.test(text) ? text : null),
    usual,
    "Send a person’s id, or all.",
  );
  return {
    person: by === ALL ? null : by,
    sort: oneOf("sort", ["diagnostic", "date"], "diagnostic"),
  };
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
