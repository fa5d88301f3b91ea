import { AddressRefused, MALFORMED, OTHER_PORT, PRIVATE, WITH_PASSWORD } from "./not-fetched";
import { isInternal } from "./public-host";

/** Pairs `host:port` that are allowed in spite of the rules for addresses and ports. */
export type Allowed = ReadonlySet<string>;

/** Reads the setting: pairs such as `127.0.0.1:4567` or `[::1]:4567`, separated by commas. */
export const parseAllow = (list = ""): Allowed =>
  new Set(
    list
      .split(",")
      .map((pair) => pair.trim().toLowerCase())
      .filter(Boolean),
  );

const USUAL_PORT: Record<string, string> = { "http:": "80", "https:": "443" };

/** A URL's host as the network needs it: an IPv6 address without brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, "$1");

/** Whether the setting allows a URL's host and port. */
export const isAllowed = (url: URL, allowed: Allowed): boolean =>
  allowed.has(`${url.hostname}:${url.port || USUAL_PORT[url.protocol]}`);

/**
 * Parses an address that may be fetched as far as can be told before its host is
 * resolved. Throws `AddressRefused` if it may not. The URL parser (WHATWG) brings decimal,
 * octal and hexadecimal hosts into one form.
 */
export function targetOf(address: string, allowed: Allowed, base?: URL): URL {
  if (!URL.canParse(address, base)) throw new AddressRefused(MALFORMED);
  const url = new URL(address, base);
  if (!(url.protocol in USUAL_PORT)) throw new AddressRefused(MALFORMED);
  if (url.username || url.password) throw new AddressRefused(WITH_PASSWORD);
  url.hash = "";
  if (isAllowed(url, allowed)) return url;
  if (isInternal(hostOf(url))) throw new AddressRefused(PRIVATE);
  if (!["", "80", "443"].includes(url.port)) throw new AddressRefused(OTHER_PORT);
  return url;
}

/**
 * Why an address is never fetched, as far as that can be told from the address alone; null if it may be fetched.
 * `allow` is the option of a fetch.
 */
export function whyRefused(address: string, allow = ""): string | null {
  try {
    targetOf(address, parseAllow(allow));
    return null;
  } catch (error) {
    if (error instanceof AddressRefused) return error.message;
    throw error;
  }
}
