// The client, in a process of its own, so that the server doesn't wait for what the benchmark does. Each message
// asks for one load; the answer says what came of it.
import { Agent, request } from "node:http";

/**
 * @typedef {{ method: string, path: string, body?: Record<string, unknown> }} Asked
 * @typedef {{ address: string, headers: Record<string, string>, requests: Asked[], clients: number, ms: number,
 *   limitMs: number, follow?: string }} Load
 */

/** @param {Load} load */
async function run({ address, headers, requests, clients, ms, limitMs, follow }) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const { hostname, port } = new URL(address);
  /** @type {number[]} */
  const latencies = [];
  const statuses = /** @type {Record<string, number>} */ ({});
  let bytes = 0;
  let turn = 0;
  let stopped = false;
  const start = performance.now();
  let last = start;

  /** @param {Asked} asked */
  const ask = ({ method, path, body }) =>
    new Promise((resolve) => {
      const sent = performance.now();
      const text = body && JSON.stringify(body);
      const all = text
        ? {
            ...headers,
            "content-type": "application/json",
            "content-length": Buffer.byteLength(text),
          }
        : headers;
      const asking = request({ hostname, port, path, method, headers: all, agent }, (response) => {
        const { statusCode = 0 } = response;
        /** @type {Buffer[]} */
        const chunks = [];
        response.on("data", (chunk) => {
          bytes += chunk.length;
          if (follow) chunks.push(chunk);
        });
        response.on("end", () => {
          last = performance.now();
          if (statusCode < 300) latencies.push(last - sent);
          statuses[statusCode] = (statuses[statusCode] ?? 0) + 1;
          if (follow && body && statusCode < 300)
            body[follow] = JSON.parse(Buffer.concat(chunks).toString())[follow];
          resolve(undefined);
        });
        response.on("error", resolve);
      });
      asking.on("error", (error) => {
        if (!stopped) statuses[error.message] = (statuses[error.message] ?? 0) + 1;
        resolve(undefined);
      });
      asking.end(text);
    });

  // A writer keeps to one record, so that none is stale; readers take turns.
  const isWriting = requests.some(({ body }) => body);
  /** @param {number} number */
  const work = async (number) => {
    while (!stopped && performance.now() - start < ms) {
      const asked = requests[(isWriting ? number : turn++) % requests.length];
      if (asked) await ask(asked);
    }
  };
  const limit = setTimeout(() => {
    stopped = true;
    agent.destroy();
  }, limitMs);
  await Promise.all(Array.from({ length: clients }, (_, number) => work(number)));
  clearTimeout(limit);
  agent.destroy();
  const sorted = latencies.sort((a, b) => a - b);
  const quantile = (/** @type {number} */ share) =>
    sorted[Math.ceil(share * sorted.length) - 1] ?? null;
  return {
    done: latencies.length,
    seconds: (last - start) / 1000,
    p50: quantile(0.5),
    p95: quantile(0.95),
    bytes,
    statuses,
  };
}

process.on("message", async (/** @type {Load} */ load) => process.send?.(await run(load)));
