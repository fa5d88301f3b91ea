import { setTimeout as wait } from "node:timers/promises";
import { request } from "@playwright/test";
import { serveApp } from "../scripts/test/run/app";
import { prepareEnvironment } from "../scripts/test/run/environment";
import { bombSender } from "./bomb-sender";
import { latencies, quantile } from "./latencies";
import { type Row, reach, within } from "./row";

const ROUNDS = 2;
const IDLE_MS = 20_000;
const MAX_RATIO = 2;

/**
 * Measures how long the list of issues takes while the desk is idle, and while someone ingests bombs.
 * Alternates between the two on the built app, so that both see the same machine.
 */
export async function latencyRows(): Promise<Row[]> {
  const cleanups: (() => Promise<unknown>)[] = [];
  const { signal } = new AbortController();
  try {
    const environment = await prepareEnvironment({
      onEnd: (each) => cleanups.push(each),
      ended: signal,
    });
    const app = await serveApp(environment, "readers");
    cleanups.push(app.stop);
    return await measure(app.address);
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup().catch(() => undefined);
  }
}

async function measure(address: string): Promise<Row[]> {
  // Imported only now: these read the database's address and the password when they are loaded.
  const { emailOf, signIn } = await import("../e2e/desk");
  const { viewerFor } = await import("../lib/core/session/viewer");
  const { db, disconnect } = await import("../lib/core/database/db");
  const client = await request.newContext({ baseURL: address });
  await signIn({ request: client }, "admin");
  const { cookies } = await client.storageState();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const person = await db.user.findUniqueOrThrow({ where: { email: emailOf("admin") } });
  const viewer = (await viewerFor(person.id))!;
  const sendBombs = await bombSender(viewer, address, cookie);
  const ask = { url: `${address}/api/v1/issues`, headers: { cookie } };

  // The first requests of a process are slow.
  await latencies(ask, wait(IDLE_MS / 4));
  const idle: number[] = [];
  const busy: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    idle.push(...(await latencies(ask, wait(IDLE_MS))));
    busy.push(...(await latencies(ask, sendBombs())));
  }
  await Promise.all([client.dispose(), disconnect()]);
  const [whenIdle, whenBusy] = [quantile(idle, 0.99), quantile(busy, 0.99)];
  const name = "GET /api/v1/issues, p99";
  return [
    reach(`${name}, idle`, whenIdle, "ms", null),
    reach(`${name}, while bombs are ingested`, whenBusy, "ms", null),
    within(
      `${name}, while bombs are ingested, relative to idle`,
      whenBusy / whenIdle,
      "×",
      MAX_RATIO,
    ),
  ];
}
