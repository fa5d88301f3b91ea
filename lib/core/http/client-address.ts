import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import ipaddr from "ipaddr.js";

/**
 * From now on, appends each request's peer address to its `x-forwarded-for` header, as every proxy does. Next
 * sets the header only if the client didn't, so anyone could pass for anyone.
 */
export function recordPeers(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, socket } = message as { request: IncomingMessage; socket: Socket };
    const forwarded = request.headers["x-forwarded-for"];
    request.headers["x-forwarded-for"] = [forwarded, socket.remoteAddress]
      .filter(Boolean)
      .join(", ");
  });
}

/**
 * The address of the client that sent a request, as seen by the outermost of our own proxies.
 *
 * @param forwarded the `x-forwarded-for` header, nearest peer last
 * @param proxies how many proxies are in front of the desk (TRUSTED_PROXIES, which sign-in/next-auth.ts passes); anyone
 *   may have written the addresses before theirs
 * @returns an IPv4 address, or the /64 network of an IPv6 address, which belongs to one customer; "unknown" if
 *   there is no valid address
 */
export function clientAddress(forwarded: string | undefined, proxies: number): string {
  const addresses = forwarded?.split(",").map((address) => address.trim()) ?? [];
  const address = addresses.at(-1 - proxies) ?? addresses[0] ?? "";
  if (!ipaddr.isValid(address)) return "unknown";
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toNormalizedString()}/64`)}/64`;
}
