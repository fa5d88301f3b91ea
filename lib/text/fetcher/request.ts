import type { LookupAddress } from "node:dns";
import http, { type IncomingMessage, type RequestOptions } from "node:http";
import https from "node:https";
import type { LookupFunction, TcpNetConnectOpts } from "node:net";
import manifest from "@/package.json";
import type { FetchLimits } from "./limits";
import { INTERRUPTED, NotFetched } from "./not-fetched";

const HEADERS = {
  "user-agent": `Demarche/${manifest.version}`,
  accept:
    "text/html, application/xhtml+xml, application/pdf;q=0.9, application/vnd.openxmlformats-officedocument.wordprocessingml.document;q=0.9, text/plain;q=0.8, */*;q=0.1",
  "accept-encoding": "gzip, br",
};

/** A lookup that resolves nothing: it returns the addresses that were checked. */
const pinned =
  (addresses: LookupAddress[]): LookupFunction =>
  (_host, { all }, give) => {
    if (all) give(null, addresses);
    else give(null, addresses[0]!.address, addresses[0]!.family);
  };

/**
 * Requests a URL from one of these addresses, on a new connection. Resolves when the response's headers are
 * complete; calls `onIdle` if its body then stops arriving.
 */
export function request(
  url: URL,
  addresses: LookupAddress[],
  limits: FetchLimits,
  signal: AbortSignal,
  onIdle: () => void,
): Promise<IncomingMessage> {
  const { request: ask } = url.protocol === "https:" ? https : http;
  const options: RequestOptions & TcpNetConnectOpts = {
    port: Number(url.port) || (url.protocol === "https:" ? 443 : 80),
    agent: false,
    headers: HEADERS,
    lookup: pinned(addresses),
    // The default, 250 ms, is too short for distant hosts.
    autoSelectFamilyAttemptTimeout: 2_000,
    maxHeaderSize: limits.headerBytes,
    signal,
  };
  return new Promise((resolve, reject) => {
    const asked = ask(url, options);
    asked.on("response", (response) => {
      response.setTimeout(limits.idle, onIdle);
      resolve(response);
    });
    // Kept after the response: an error without a listener would end the process.
    asked.on("error", reject);
    // Node doesn't report some ends as errors, such as a switch to another protocol.
    asked.on("close", () => reject(new NotFetched(INTERRUPTED)));
    asked.end();
  });
}
