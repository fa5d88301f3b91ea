import { parseAllow } from "./allowed-address";
import { follow } from "./follow";
import { FETCH_LIMITS, type FetchLimits } from "./limits";
import { AddressRefused, NotFetched, STOPPED, TOO_SLOW } from "./not-fetched";
import { reasonOf } from "./reason-of";
import { type Resolve, resolveHost } from "./resolve";
import type { Fetched } from "./types";

export type * from "./types";

/** The options of a fetch. */
interface FetchOptions {
  /** Pairs `host:port`, separated by commas, that are allowed in spite of the rules. */
  allow?: string;
  /** Stops the fetch when it is aborted. */
  signal?: AbortSignal;
  limits?: Partial<FetchLimits>;
}

/**
 * Fetches a page from the public web, and never from the desk's own network (server-side request forgery).
 *
 * Only http and https on their usual ports, and only public addresses, which are checked at each redirect and
 * are the ones that it connects to. No cookies, referrer or password. Size and time are limited.
 *
 * @returns the page's bytes, decompressed, and what the server says about them, or a sentence that says why
 *   it couldn't be fetched. Never throws.
 */
export const fetchPage = (address: string, options: FetchOptions = {}): Promise<Fetched> =>
  fetchBy(resolveHost, address, options);

/** Like `fetchPage`, with another way to resolve hosts. */
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
  // It may reject while nothing awaits it.
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
