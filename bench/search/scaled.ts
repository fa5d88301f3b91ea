import postgres from "postgres";
import { PLANNING } from "../../lib/core/database/planning";
import { onOwnDatabase } from "../own-database";
import { loadDataSet } from "../serving/data/load";
import { shapeOf } from "../serving/data/shape";

/** Loads the data set of the serving benchmark into a database of its own, does the work on it, and removes it. */
export function onScaledDesk<T>(
  scale: number,
  work: (sql: postgres.Sql, sent: Sent[]) => Promise<T>,
): Promise<T> {
  return onOwnDatabase("search", async ({ adminUrl, onEnd }) => {
    const sent = listen();
    // Imported only now: it reads the database's address when it is loaded.
    const { seedDemo } = await import("../../prisma/seed/index");
    const { disconnect } = await import("../../lib/core/database/db");
    onEnd(disconnect);
    await seedDemo();
    const started = performance.now();
    await loadDataSet(adminUrl, shapeOf(scale, new Date("2026-06-30T12:00:00Z")));
    console.log(`Loaded scale ${scale} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined });
    onEnd(() => sql.end());
    return await work(sql, sent);
  });
}

/** A statement that the desk sent. */
export interface Sent {
  query: string;
  parameters: unknown[];
}

/** Keeps the statements that the desk sends, by connecting it before it does so itself. */
function listen(): Sent[] {
  const sent: Sent[] = [];
  const utc = (text: string) => new Date(text).toISOString();
  (globalThis as { sqlOfDesk?: unknown }).sqlOfDesk = postgres(process.env.DATABASE_URL ?? "", {
    // So that the first round prepares each statement for all that follow.
    max: 1,
    onnotice: () => undefined,
    connection: PLANNING,
    debug: (_, query, parameters) => void sent.push({ query, parameters }),
    types: {
      instant: { to: 1184, from: [1184], serialize: String, parse: utc },
      day: { to: 1082, from: [1082], serialize: String, parse: String },
    },
  });
  return sent;
}
