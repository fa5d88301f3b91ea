import { type IncomingMessage, request as send } from "node:http";

const TIMEOUT_MS = 1_000;

/**
 * The methods that the address of a request has, as the header `Allow` lists them. Asks this server: Next tells them to
 * whoever sends OPTIONS, but not with a 405, which should have them (RFC 9110, 15.5.6). Undefined if it doesn't say.
 */
export function allowedMethods({ socket, url, headers }: IncomingMessage) {
  const { localAddress, localPort } = socket;
  return new Promise<string | undefined>((resolve) => {
    if (!localAddress || !localPort) return resolve(undefined);
    const asked = send({
      host: localAddress,
      port: localPort,
      path: url,
      method: "OPTIONS",
      agent: false,
      headers: { host: headers.host },
      timeout: TIMEOUT_MS,
    });
    asked.on("response", (answer) => {
      answer.resume();
      resolve(answer.headers.allow);
    });
    asked.on("timeout", () => asked.destroy());
    asked.on("error", () => resolve(undefined));
    asked.on("close", () => resolve(undefined));
    asked.end();
  });
}
