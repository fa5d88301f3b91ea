import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import postgres from "postgres";
import { PrismaClient } from "@/lib/generated/prisma/client";

const url = process.env.DATABASE_URL ?? "";

const SECONDS_TO_RECONNECT = 0.25;

function connectPrisma() {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) });
}

function connectSql() {
  const utc = (text: string) => new Date(text).toISOString();
  return postgres(url, {
    onnotice: () => {},
    // The driver's own back-off grows to 20 seconds, for which a desk would go on being away.
    backoff: () => SECONDS_TO_RECONNECT,
    // Queries answer with plain data that JSON can carry: instants and days as ISO text.
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

/** Prisma, for records and writes. Connects on first use. */
export const db = kept.prismaOfDesk;

/** postgres.js, for the hot reads that are one statement each. Connects on first use. */
export const sql = kept.sqlOfDesk;

/** Closes both; for scripts and tests that end. */
export async function disconnect(): Promise<void> {
  await Promise.all([db.$disconnect(), sql.end()]);
}
