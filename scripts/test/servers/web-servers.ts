import { createServer, type RequestListener, type Server } from "node:http";
import {
  type AddressInfo,
  createServer as createRawServer,
  type Server as RawServer,
} from "node:net";
import { afterEach } from "vitest";

const servers: (Server | RawServer)[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
  }
});

/** Makes a server listen until the test ends. Returns its port. */
export async function listen(server: Server | RawServer, host = "127.0.0.1", port = 0) {
  servers.push(server);
  await new Promise<void>((go) => server.listen(port, host, go));
  return (server.address() as AddressInfo).port;
}

/** A web server that answers with this handler. Returns its `host:port`. */
export const serve = async (answer: RequestListener) =>
  `127.0.0.1:${await listen(createServer(answer))}`;

/** A server that sends these bytes to every client, then hangs up or stays connected. */
export async function serveRaw(text: string, stays = false) {
  const server = createRawServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => (stays ? socket.write(text, "latin1") : socket.end(text, "latin1")));
  });
  return `127.0.0.1:${await listen(server)}`;
}

/** Answers with a page. */
export const page = (
  body: string | Buffer,
  headers: Record<string, string> = {},
): RequestListener => {
  return (_request, response) =>
    response.writeHead(200, { "content-type": "text/html", ...headers }).end(body);
};

/** Answers with a redirect. */
export const redirect = (status: number, location: string): RequestListener => {
  return (_request, response) => response.writeHead(status, { location }).end();
};
