import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import type { Client } from "./client";
import { type Findings, findingsOf } from "./findings";
import type { Stack } from "./stack";
import { ISSUES, type Ledger } from "./writer";

/** Long enough: another worker takes over a killed one's file after ten minutes. */
const FINISH_TIMEOUT_MS = 900_000;

/** Waits until every file is finished, then compares what the desk stores with what it acknowledged. */
export async function readBack(stack: Stack, ledger: Ledger, reader: Client): Promise<Findings> {
  const sql = postgres(stack.databaseUrl("app"), { max: 1 });
  const unfinished = () =>
    sql`select from "BatchItem" where state in ('QUEUED', 'READING') limit 1`;
  try {
    for (const since = Date.now(); (await unfinished()).count > 0; await wait(500))
      if (Date.now() - since > FINISH_TIMEOUT_MS) break;
    const findings = await findingsOf(sql, ledger);
    const missing = await missingNotes(ledger, reader);
    return { ...findings, lost: Math.max(findings.lost, missing) };
  } finally {
    await sql.end();
  }
}

/** How many acknowledged notes the desk doesn't return when asked for its notes. */
async function missingNotes({ notes }: Ledger, reader: Client): Promise<number> {
  const returned = new Set<string>();
  for (const issue of ISSUES) {
    const { items } = await reader.get<{ items: { body: string }[] }>(
      `/api/v1/issues/${issue}/notes`,
    );
    for (const { body } of items) returned.add(body);
  }
  return notes.filter((body) => !returned.has(body)).length;
}
