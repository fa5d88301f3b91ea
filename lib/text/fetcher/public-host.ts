import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

const GLOBAL_UNICAST = ipaddr.parseCIDR("2000::/3") as [ipaddr.IPv6, number];

// In a public range but internal: where Azure answers only its virtual machines.
const INTERNAL = new Set(["168.63.129.16"]);

/**
 * Whether an IP address is on the public internet: unicast, and in no block of the IANA special-purpose
 * registries (RFC 6890; iana-ipv4-special-registry, iana-ipv6-special-registry). Of IPv6, only global unicast
 * counts (2000::/3, RFC 4291), so that no form that contains an IPv4 address (mapped, compatible, translated,
 * 6to4, Teredo) is a way round the rule.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast" || INTERNAL.has(parsed.toString())) return false;
  return !(parsed instanceof ipaddr.IPv6) || (!parsed.zoneId && parsed.match(GLOBAL_UNICAST));
}

// Names that no public host has: RFC 6761, 6762, 8375, and those that ICANN reserves for private use.
const INTERNAL_NAME =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa)\.?$/;

/** Whether a host is internal by its name or address, without resolving it. */
export const isInternal = (host: string): boolean =>
  isIP(host) ? !isPublicAddress(host) : INTERNAL_NAME.test(host) || !/\../.test(host);
