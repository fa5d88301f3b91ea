import { isIP } from "node:net";
import { AddressRefused, MALFORMED, OTHER_PORT, PRIVATE, WITH_PASSWORD } from "./not-fetched";
import { isPublicAddress } from "./public-address";

/** `host:port` pairs that are let through in spite of the rules for addresses and ports. */
export type Allowed = ReadonlySet<string>;

/** Reads the setting: pairs such as `127.0.0.1:4567` or `[::1]:4567`, a comma between them. */
export const parseAllow = (list = ""): Allowed =>
  new Set(
    list
      .split(",")
      .map((pair) => pair.trim().toLowerCase())
      .filter(Boolean),
  );

const USUAL_PORT: Record<string, string> = { "http:": "80", "https:": "443" };

// Names that no public host has: RFC 6761, 6762, 8375, and what ICANN keeps for private use.
const INSIDE = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa)\.?$/;

/** A URL's host as the network knows it: an IPv6 address without its brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, "$1");

/** Whether a host is not public as it stands, without being resolved. */
const isInside = (host: string): boolean =>
  isIP(host) ? !isPublicAddress(host) : INSIDE.test(host) || !/\../.test(host);

/** Whether a URL's host and port are let through by the setting. */
export const isAllowed = (url: URL, allowed: Allowed): boolean =>
  allowed.has(`${url.hostname}:${url.port || USUAL_PORT[url.protocol]}`);

/**
 * An address as a URL that may be tried, before its host is resolved; throws an `AddressRefused`
 * otherwise. The URL parser (WHATWG) has made one form of decimal, octal and hex hosts.
 */
export function targetOf(address: string, allowed: Allowed, base?: URL): URL {
  if (!URL.canParse(address, base)) throw new AddressRefused(MALFORMED);
  const url = new URL(address, base);
  if (!(url.protocol in USUAL_PORT)) throw new AddressRefused(MALFORMED);
  if (url.username || url.password) throw new AddressRefused(WITH_PASSWORD);
  url.hash = "";
  if (isAllowed(url, allowed)) return url;
  if (isInside(hostOf(url))) throw new AddressRefused(PRIVATE);
  if (!["", "80", "443"].includes(url.port)) throw new AddressRefused(OTHER_PORT);
  return url;
}
