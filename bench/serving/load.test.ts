import { createServer, type RequestListener } from "node:http";
import { expect, test } from "vitest";
import { listen } from "@/scripts/test/servers/web-servers";
import { type Load, startClient } from "./load";

async function run(answer: RequestListener, given: Partial<Load>) {
  const address = `http://127.0.0.1:${await listen(createServer(answer))}`;
  const client = startClient();
  const requests: Load["requests"] = [{ method: "GET", path: "/" }];
  const load = { address, headers: {}, requests, clients: 4, ms: 200, limitMs: 10_000, ...given };
  return client.run(load).finally(client.stop);
}

test("only answers without an error count, and the others are named", async () => {
  let asked = 0;
  const { done, bytes, statuses, p50 } = await run(
    (_, response) => response.writeHead(++asked % 2 ? 200 : 503).end("four"),
    {},
  );
  expect(done).toBe(statuses[200]);
  expect(statuses[503]).toBeGreaterThan(0);
  expect(bytes).toBe(4 * asked);
  expect(p50).toBeGreaterThan(0);
});

test("requests that take too long are given up", async () => {
  const { done, seconds, p50 } = await run(() => undefined, { ms: 50, limitMs: 300 });
  expect([done, seconds, p50]).toEqual([0, 0, null]);
});

test("each client names the version of the record that its last answer gave", async () => {
  const seen = new Map<string, number[]>();
  const versions = async (request: Parameters<RequestListener>[0]) => {
    const { version } = JSON.parse(Buffer.concat(await request.toArray()).toString());
    seen.set(request.url!, [...(seen.get(request.url!) ?? []), version]);
    return version + 1;
  };
  const { done } = await run(
    async (request, response) => response.end(JSON.stringify({ version: await versions(request) })),
    {
      requests: ["/a", "/b"].map((path) => ({ method: "POST", path, body: { version: 7 } })),
      clients: 2,
      follow: "version",
    },
  );
  expect([...seen.keys()].sort()).toEqual(["/a", "/b"]);
  for (const all of seen.values()) expect(all).toEqual(all.map((_, k) => 7 + k));
  expect(done).toBe([...seen.values()].flat().length);
});
