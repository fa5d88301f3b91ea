import "server-only";
import postgres from "postgres";
import { PrismaClient } from "@/lib/generated/prisma/client";
import { withConnectionTimeout } from "./connection-timeout";
import { InOrder } from "./in-order";
import { asUnavailable } from "./outage";
import { PLANNING } from "./planning";
import { statementNames } from "./statement-names";
import { inUtc, UTC, withInstants } from "./time-zone";
import { requireNoTransaction } from "./transaction-guard";

const url = process.env.DATABASE_URL ?? "";
/** The most connections in each of a process's two pools. */
const max = Number(process.env.DATABASE_POOL || 10);

/**
 * How long a query or transaction waits for a connection: longer than a busy process takes to open one. The worker is
 * started with more, since nobody waits for it.
 */
export const CONNECT_TIMEOUT_MS = Number(process.env.DATABASE_WAIT_S || 10) * 1000;
/** How long Prisma keeps an idle connection: longer than the worker leaves between two looks at its schedules. */
const IDLE_TIMEOUT_MS = 60_000;
/** How long a statement or transaction may run. A large article takes seconds. */
export const RUN_TIMEOUT_MS = 30_000;

function connectPrisma(): PrismaClient {
  const adapter = new InOrder(
    {
      connectionString: inUtc(url),
      max,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      idleTimeoutMillis: IDLE_TIMEOUT_MS,
      statement_timeout: RUN_TIMEOUT_MS,
    },
    { statementNameGenerator: statementNames() },
  );
  const client = new PrismaClient({ adapter }).$extends({
    query: {
      $allOperations: ({ args, query }) =>
        query(args).catch((error: unknown) => {
          throw asUnavailable(error);
        }),
    },
  });
  // To callers it is the same client, except for what it throws in an outage.
  return client as unknown as PrismaClient;
}

/**
 * The same client, which refuses to run inside a transaction. Checked here rather than where a connection is
 * taken, because Prisma batches the look-ups of several callers and sends them on behalf of the first.
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
    // In seconds. By default it waits up to 20 s before it tries the database again.
    backoff: () => 0.2,
    connection: { statement_timeout: RUN_TIMEOUT_MS, ...UTC, ...PLANNING },
    // Return plain data that JSON can carry: instants and days as ISO text.
    types: {
      instant: { to: 1184, from: [1184], serialize: String, parse: utc },
      json: {
        to: 114,
        from: [114, 3802],
        serialize: JSON.stringify,
        parse: (text: string) => JSON.parse(withInstants(text)),
      },
      day: { to: 1082, from: [1082], serialize: String, parse: String },
    },
  });
}

// A development server reloads this module at each change; its connections must not pile up.
const shared = globalThis as {
  prismaOfDesk?: PrismaClient;
  sqlOfDesk?: ReturnType<typeof connectSql>;
};
shared.prismaOfDesk ??= connectPrisma();
shared.sqlOfDesk ??= connectSql();

/** Prisma, for records and writes; for a transaction, see transaction.ts. Connects on first use. */
export const db: Omit<PrismaClient, "$transaction"> = guarded(shared.prismaOfDesk);

/** Only for transaction.ts. */
export const prisma = shared.prismaOfDesk;

/** postgres.js, for the hot reads, each of which is one statement. Connects on first use. */
export const sql = withConnectionTimeout(shared.sqlOfDesk, CONNECT_TIMEOUT_MS);

/** A part of a statement, to be put into others. */
export type Fragment = ReturnType<typeof sql>;

/** Closes both pools; for scripts and tests before they end. */
export async function disconnect(): Promise<void> {
  await Promise.all([db.$disconnect(), sql.end()]);
}
