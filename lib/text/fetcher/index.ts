import { follow } from "./follow";
import { FETCH_LIMITS } from "./limits";
import { AddressRefused, NotFetched, STOPPED, TOO_SLOW } from "./not-fetched";
import { reasonOf } from "./reason-of";
import { type Resolve, resolveHost } from "./resolve";
import { parseAllow } from "./target";
import type { Fetched, FetchLimits } from "./types";

export type * from "./types";

export interface FetchOptions {
  /** Pairs `host:port`, a comma between them, that are let through in spite of the rules. */
  allow?: string;
  /** Ends the fetch. */
  signal?: AbortSignal;
  limits?: Partial<FetchLimits>;
}

/**
 * Fetches a page from the public web; it cannot be turned inwards (server-side request forgery).
 *
 * Takes an address; gives the page's bytes, unpacked, with what the server says of them, or a
 * sentence that says why not. Only http and https on their usual ports, only public addresses, which
 * are checked at every redirect and are the ones connected to; no cookies, no referrer, no password.
 * Size and time are limited. Never throws.
 */
export const fetchPage = (address: string, options: FetchOptions = {}): Promise<Fetched> =>
  fetchBy(resolveHost, address, options);

/** The same with another way to resolve hosts. */
export async function fetchBy(
  resolve: Resolve,
  address: string,
  { allow, signal, limits: given }: FetchOptions = {},
): Promise<Fetched> {
  const limits = { ...FETCH_LIMITS, ...given };
  const ending = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    ending.signal.addEventListener("abort", () => reject(ending.signal.reason));
  });
  // Whether or not anybody waits for it just then.
  ended.catch(() => {});
  const end = (reason: string) => ending.abort(new NotFetched(reason));
  const stop = () => end(STOPPED);
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop);
  const timer = setTimeout(() => end(TOO_SLOW), limits.total);
  try {
    const allowed = parseAllow(allow);
    const fetching = { allowed, limits, resolve, signal: ending.signal, ended, end };
    return await follow(address, fetching);
  } catch (error) {
    const cause = ending.signal.reason ?? error;
    const isAddressRefused = cause instanceof AddressRefused;
    return { ok: false, reason: reasonOf(cause), isAddressRefused };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}
