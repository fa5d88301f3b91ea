import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import ipaddr from "ipaddr.js";

/**
 * From now on each request says in the end of `x-forwarded-for` who is at the other end of its
 * connection, as every proxy before us does for its own. Next names that only where the client has
 * not: anybody could pass for anybody.
 */
export function recordPeers(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, socket } = message as { request: IncomingMessage; socket: Socket };
    const said = request.headers["x-forwarded-for"];
    request.headers["x-forwarded-for"] = [said, socket.remoteAddress].filter(Boolean).join(", ");
  });
}

/**
 * Who has sent a request: the address that the outermost of our own proxies has seen.
 *
 * @param forwarded the `x-forwarded-for` header, the nearest peer last
 * @param proxies how many proxies stand before the desk; what is further left anybody can have written
 * @returns an IPv4 address, or the /64 network of an IPv6 address, which is one customer's; "unknown"
 *   where none is told
 */
export function clientAddress(forwarded: string | undefined, proxies: number): string {
  const said = forwarded?.split(",").map((address) => address.trim()) ?? [];
  const address = said.at(-1 - proxies) ?? said[0] ?? "";
  if (!ipaddr.isValid(address)) return "unknown";
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toNormalizedString()}/64`)}/64`;
}
