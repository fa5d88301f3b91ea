import { RefusalError } from "@/lib/core/command/errors";
import { type Params, readParams } from "@/lib/core/http/params";

/** What one page of a list is asked for with: how many items, and from where. */
export interface PageRequest {
  limit: number;
  /** As a page gave it; null for the first page. */
  cursor: string | null;
}

/** A page of a list. A cursor is null at that end of the list. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  previousCursor: string | null;
}

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 200;

/** The first page of a list, of the usual length. */
export const FIRST_PAGE: PageRequest = { limit: DEFAULT_LIMIT, cursor: null };

const MAX_CURSOR = 2000;

/**
 * Reads `limit` and `cursor` from an address. A bad limit becomes `usual`, a large one the largest. If a page shows
 * several lists, each has a cursor of its own name.
 */
export function parsePage(params: Params, usual = DEFAULT_LIMIT, name = "cursor"): PageRequest {
  const { given, count } = readParams(params);
  return {
    limit: count("limit", usual, MAX_LIMIT),
    cursor: given(name)?.slice(0, MAX_CURSOR) || null,
  };
}

/** An address with a page of its list. Omits the usual limit. */
export function pageHref(
  href: string,
  { limit, cursor }: PageRequest,
  usual = DEFAULT_LIMIT,
): string {
  const query = new URLSearchParams();
  if (limit !== usual) query.set("limit", String(limit));
  if (cursor) query.set("cursor", cursor);
  return query.size > 0 ? `${href}${href.includes("?") ? "&" : "?"}${query}` : href;
}

/**
 * Loads a page for people: the first one if the cursor in the address is not one of this list, or if nothing comes after
 * it any more, such as when the others were dismissed meanwhile. Scripts get a refusal, or an empty page.
 */
export async function orFirstPage<T>(
  request: PageRequest,
  load: (request: PageRequest) => Promise<T>,
): Promise<T> {
  const loadFirst = () => load({ ...request, cursor: null });
  const page = await orFirst(() => load(request), loadFirst);
  return request.cursor && isEmpty(page) ? loadFirst() : page;
}

const isEmpty = (page: unknown): boolean =>
  (page as Partial<Page<unknown>> | null)?.items?.length === 0;

/** The same for a page of several lists: `loadFirst` loads their first pages. */
export async function orFirst<T>(load: () => Promise<T>, loadFirst: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const isMalformed = error instanceof RefusalError && error.refusal.code === "malformed";
    if (isMalformed) return loadFirst();
    throw error;
  }
}
