import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { AddressRefused, NO_HOST, NotFetched, PRIVATE } from "./not-fetched";
import { isPublicAddress } from "./public-address";
import { type Allowed, hostOf, isAllowed } from "./target";

/** Gives all addresses of a host, as the system knows it. */
export type Resolve = (host: string) => Promise<LookupAddress[]>;

export const resolveHost: Resolve = (host) => lookup(host, { all: true });

/**
 * The addresses that a connection to this URL may use. One that is not public spoils them all: a
 * host that has both is a trap. The caller connects to these and resolves no second time, so that a
 * name cannot change its mind in between (DNS rebinding).
 */
export async function addressesOf(
  url: URL,
  allowed: Allowed,
  resolve: Resolve,
): Promise<LookupAddress[]> {
  const host = hostOf(url);
  const family = isIP(host);
  const found = family ? [{ address: host, family }] : await resolve(host);
  if (found.length === 0) throw new NotFetched(NO_HOST);
  if (!isAllowed(url, allowed) && !found.every(({ address }) => isPublicAddress(address)))
    throw new AddressRefused(PRIVATE);
  return found;
}
