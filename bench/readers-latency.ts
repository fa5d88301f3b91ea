import { setTimeout as wait } from "node:timers/promises";
import { request } from "@playwright/test";
import { serveApp } from "../scripts/test/app";
import { prepareEnvironment } from "../scripts/test/environment";
import { bombSender } from "./bomb-sender";
import { latencies, quantile } from "./latencies";
import { type Row, reach, within } from "./row";

const ROUNDS = 2;
const REST_MS = 20_000;
const MAX_RATIO = 2;

/**
 * How long the list of issues takes while nothing else is done, and while somebody brings in bombs and
 * the desk reads them: on the built app, in turns, so that both see the same machine.
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
  // What these import looks for the database and the password when it is first imported.
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
  await latencies(ask, wait(REST_MS / 4));
  const rest: number[] = [];
  const siege: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rest.push(...(await latencies(ask, wait(REST_MS))));
    siege.push(...(await latencies(ask, sendBombs())));
  }
  await Promise.all([client.dispose(), disconnect()]);
  const [atRest, underBombs] = [quantile(rest, 0.99), quantile(siege, 0.99)];
  const name = "GET /api/v1/issues, p99";
  return [
    reach(`${name}, at rest`, atRest, "ms", null),
    reach(`${name}, while bombs come in`, underBombs, "ms", null),
    within(`${name}, while bombs come in to at rest`, underBombs / atRest, "×", MAX_RATIO),
  ];
}
