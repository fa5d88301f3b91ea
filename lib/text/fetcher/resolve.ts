import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { type Allowed, hostOf, isAllowed } from "./allowed-address";
import { AddressRefused, NO_HOST, NotFetched, PRIVATE } from "./not-fetched";
import { isPublicAddress } from "./public-host";

/** Returns all IP addresses of a host. */
export type Resolve = (host: string) => Promise<LookupAddress[]>;

/** Resolves a host with the system's resolver. */
export const resolveHost: Resolve = (host) => lookup(host, { all: true });

/**
 * The addresses that a connection to this URL may use. Throws `NotFetched` if any of them isn't public: a host
 * that has both kinds is a trap. The caller connects to these and doesn't resolve the host again, so that its
 * address can't change in between (DNS rebinding).
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
