import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import postgres from "postgres";
import { PrismaClient } from "@/lib/generated/prisma/client";
import { withConnectionTimeout } from "./connection-timeout";
import { asUnavailable } from "./outage";
import { requireNoTransaction } from "./transaction-guard";

const url = process.env.DATABASE_URL ?? "";
/** Connections that each of the two pools of a process may open. */
const max = Number(process.env.DATABASE_POOL || 10);

/** How long a query or a transaction waits for a connection: longer than a busy process takes to open one. */
export const CONNECT_TIMEOUT_MS = 10_000;
/** How long a statement or a transaction may run. A large article takes seconds. */
export const RUN_TIMEOUT_MS = 30_000;

function connectPrisma(): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: url,
    max,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: RUN_TIMEOUT_MS,
  });
  const client = new PrismaClient({ adapter }).$extends({
    query: {
      $allOperations: ({ args, query }) =>
        query(args).catch((error: unknown) => {
          throw asUnavailable(error);
        }),
    },
  });
  // The same client to callers, except for what it throws in an outage.
  return client as unknown as PrismaClient;
}

/**
 * The same client, which gives no second connection to a transaction. It is asked here and not where a
 * connection is taken: Prisma sends the look-ups of several callers together, on behalf of the first.
 */
const guarded = (client: PrismaClient) =>
  client.$extends({
    query: {
      $allOperations: ({ args, query }) => {
        requireNoTransaction();
        return query(args);
      },
    },
  }) as unknown as PrismaClient;

function connectSql() {
  const utc = (text: string) => new Date(text).toISOString();
  return postgres(url, {
    max,
    onnotice: () => {},
    connect_timeout: CONNECT_TIMEOUT_MS / 1000,
    // Seconds. By default it waits up to 20 before checking whether the database is back.
    backoff: () => 0.2,
    connection: { statement_timeout: RUN_TIMEOUT_MS },
    // Queries answer with plain data that JSON can match: instants and days as ISO text.
    types: {
      instant: { to: 1184, from: [1184], serialize: String, parse: utc },
      day: { to: 1082, from: [1082], serialize: String, parse: String },
    },
  });
}

// A development server reloads this module at each change; its connections must not pile up.
const kept = globalThis as {
  prismaOfDesk?: PrismaClient;
  sqlOfDesk?: ReturnType<typeof connectSql>;
};
kept.prismaOfDesk ??= connectPrisma();
kept.sqlOfDesk ??= connectSql();

/** Prisma, for records and writes; transactions are lib/transaction.ts's. Connects on first use. */
export const db: Omit<PrismaClient, "$transaction"> = guarded(kept.prismaOfDesk);

/** For lib/transaction.ts alone. */
export const prisma = kept.prismaOfDesk;

/** postgres.js, for the hot reads that are one statement each. Connects on first use. */
export const sql = withConnectionTimeout(kept.sqlOfDesk, CONNECT_TIMEOUT_MS);

/** Closes both; for scripts and tests that end. */
export async function disconnect(): Promise<void> {
  await Promise.all([db.$disconnect(), sql.end()]);
}
