import { Agent, get, type IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "../scripts/start/build";
import { latencies, quantile } from "./latencies";
import { onOwnDatabase } from "./own-database";
import { type Row, reach, within } from "./row";
import { usageOf } from "./serving/process-tree";
import { serveDesk } from "./serving/servers";
import { signedInCookie } from "./serving/sign-in";

const CONNECTIONS = 500;
const MAX_MEGABYTES = 600;
const MAX_RATIO = 2;
const ROUND_MS = 10_000;
const CHANGE_EVERY_MS = 500;
const TOPICS = ["list=issues", "issue=taiwan"];

/**
 * Measures what 500 live connections to one instance cost: its memory, the time of other requests while someone twice
 * a second changes what all of them show, and how soon all of them hear about a change.
 */
export function benchLive(): Promise<Row[]> {
  return onOwnDatabase("live", async ({ port, onEnd, signal }) => {
    await build(signal);
    // Imported only now: they read the database's address when they are loaded.
    const { seedDemo } = await import("../prisma/seed/index");
    const { disconnect } = await import("../lib/core/database/db");
    await seedDemo();
    await disconnect();
    const { address, pid, stop } = await serveDesk(process.env, port);
    onEnd(stop);
    return await measure(address, pid, await signedInCookie(address));
  });
}

export async function measure(address: string, pid: number, cookie: string): Promise<Row[]> {
  const ask = { url: `${address}/api/v1/issues`, headers: { cookie } };
  // The first requests of a process are slow.
  await latencies(ask, wait(ROUND_MS / 2));
  const changing = () => changeFor(ROUND_MS, address, cookie);
  await latencies(ask, changing());
  const idle = await latencies(ask, changing());
  const before = usageOf(pid).megabytes;
  const streams = await openStreams(address, cookie);
  const told = watchTold(streams);
  const busy = await latencies(ask, changeFor(ROUND_MS, address, cookie, told.begin));
  const after = usageOf(pid).megabytes;
  for (const stream of streams) stream.destroy();
  const [p95, busyP95] = [quantile(idle, 0.95), quantile(busy, 0.95)];
  const name = "GET /api/v1/issues, p95";
  return [
    reach("memory of the app without live connections", before, "MB", null),
    within(`memory with ${CONNECTIONS} live connections`, after, "MB", MAX_MEGABYTES),
    reach(`${name}, without them`, p95, "ms", null),
    reach(`${name}, with them`, busyP95, "ms", null),
    within(`${name}, relative`, busyP95 / p95, "×", MAX_RATIO),
    within(
      "from a change until all of them have heard about it, p95",
      quantile(told.times(), 0.95),
      "ms",
      null,
    ),
  ];
}

/** Writes a note on the issue at regular intervals. Calls `begin` before each. */
async function changeFor(ms: number, address: string, cookie: string, begin = () => {}) {
  const headers = { cookie, origin: address, "content-type": "application/json" };
  for (const started = Date.now(); Date.now() - started < ms; await wait(CHANGE_EVERY_MS)) {
    begin();
    const answer = await fetch(`${address}/api/v1/issues/taiwan/notes`, {
      method: "POST",
      headers,
      body: JSON.stringify({ body: "Nothing new." }),
    });
    if (!answer.ok) throw new Error(`Writing a note returned ${answer.status}.`);
  }
}

async function openStreams(address: string, cookie: string): Promise<IncomingMessage[]> {
  const agent = new Agent({ maxSockets: CONNECTIONS });
  const openOne = (topic: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const url = `${address}/api/v1/live?${topic}`;
      get(url, { agent, headers: { cookie } }, (answer) => {
        if (answer.statusCode === 200) answer.once("data", () => resolve(answer));
        else reject(new Error(`Opening a stream returned ${answer.statusCode}.`));
      }).on("error", reject);
    });
  const streams: IncomingMessage[] = [];
  // Spread out, as people arrive, rather than all at once.
  while (streams.length < CONNECTIONS)
    streams.push(
      ...(await Promise.all(Array.from({ length: 10 }, (_, k) => openOne(TOPICS[k % 2]!)))),
    );
  return streams;
}

/** How long each change took to reach the last of the streams. */
function watchTold(streams: IncomingMessage[]) {
  const rounds: { began: number; last: number; count: number }[] = [];
  for (const stream of streams)
    stream.on("data", (part: Buffer) => {
      const round = rounds.at(-1);
      if (!round || !part.includes("event: change")) return;
      round.count++;
      round.last = performance.now();
    });
  return {
    begin: () => rounds.push({ began: performance.now(), last: 0, count: 0 }),
    times: () => {
      if (rounds.some(({ count }) => count < streams.length))
        throw new Error("Some streams did not hear about a change before the next one.");
      return rounds.map(({ began, last }) => last - began);
    },
  };
}
