import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { clientAddress, recordPeers } from "./client-address";

test("only our own proxies are trusted", () => {
  const forwarded = "6.6.6.6, 198.51.100.7, 10.0.0.2";
  expect(clientAddress(forwarded, 0)).toBe("10.0.0.2");
  expect(clientAddress(forwarded, 1)).toBe("198.51.100.7");
  expect(clientAddress("10.0.0.2", 1)).toBe("10.0.0.2");
  for (const nothing of [undefined, "", "no address", "6.6.6.6, "])
    expect(clientAddress(nothing, 0)).toBe("unknown");
});

test("an IPv6 network counts as one client", () => {
  expect(clientAddress("2001:db8:1:2:aaaa::1", 0)).toBe("2001:db8:1:2::/64");
  expect(clientAddress("2001:db8:1:2:bbbb::2", 0)).toBe("2001:db8:1:2::/64");
  expect(clientAddress("::ffff:192.0.2.1", 0)).toBe("192.0.2.1");
});

test("a client with a forged header is known by its connection", async () => {
  recordPeers();
  const server = createServer(({ headers }, answer) =>
    answer.end(clientAddress(String(headers["x-forwarded-for"]), 0)),
  ).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const headers = { "x-forwarded-for": "6.6.6.6" };
  const answer = await fetch(`http://127.0.0.1:${port}`, { headers });
  expect(await answer.text()).toBe("127.0.0.1");
  server.close();
});
