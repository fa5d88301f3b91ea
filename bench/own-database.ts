import { randomBytes } from "node:crypto";
import { freePort } from "../scripts/port";
import { prepareEnvironment, template } from "../scripts/test/run/environment";

/** What a benchmark runs on. This process has the variables of a desk on that database, in production. */
export interface OwnDatabase {
  url: string;
  /** The same database, as the role that may do anything. */
  adminUrl: string;
  /** The process of PostgreSQL. */
  postgres: number;
  /** Where a desk on it is to be served. */
  port: number;
  address: string;
  /** Keeps a clean-up for the end; the last one runs first. */
  onEnd: (cleanup: () => Promise<unknown>) => void;
  signal: AbortSignal;
}

/** Does the work on an empty database of its own, and cleans up afterwards, also when it is interrupted. */
export async function onOwnDatabase<T>(
  name: string,
  work: (own: OwnDatabase) => Promise<T>,
): Promise<T> {
  const cleanups: (() => Promise<unknown>)[] = [];
  const onEnd = (cleanup: () => Promise<unknown>) => void cleanups.push(cleanup);
  const abort = new AbortController();
  const clean = async () => {
    abort.abort();
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup().catch(() => undefined);
  };
  const interrupted = () => void clean().then(() => process.exit(130));
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    return await work(await prepareDatabase(name, onEnd, abort.signal));
  } finally {
    await clean();
    process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
  }
}

async function prepareDatabase(
  name: string,
  onEnd: OwnDatabase["onEnd"],
  signal: AbortSignal,
): Promise<OwnDatabase> {
  const { cluster } = await prepareEnvironment({ onEnd, ended: signal });
  const { url } = await cluster.database(name, template);
  const port = await freePort();
  const address = `http://localhost:${port}`;
  Object.assign(process.env, {
    NODE_ENV: "production",
    DATABASE_URL: url,
    DEMO_PASSWORD: randomBytes(12).toString("base64url"),
    AUTH_SECRET: randomBytes(32).toString("base64url"),
    NEXTAUTH_URL: address,
    LOG_LEVEL: "warn",
  });
  const admin = new URL(cluster.adminUrl);
  admin.pathname = `/${name}`;
  return { url, adminUrl: admin.href, postgres: cluster.server.pid!, port, address, onEnd, signal };
}
