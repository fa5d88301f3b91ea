import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import type { Client } from "./client";
import { type Findings, findingsOf } from "./findings";
import type { Stack } from "./stack";
import { ISSUES, type Ledger } from "./writer";

/** Milliseconds: another worker takes over what a killed one was reading after two minutes. */
const LONGEST_SETTLING = 360_000;

/** Waits until every ingested file is settled, and compares what the desk holds with what it has acknowledged. */
export async function readBack(stack: Stack, ledger: Ledger, reader: Client): Promise<Findings> {
  const sql = postgres(stack.databaseUrl("app"), { max: 1 });
  const unsettled = () => sql`select from "BatchItem" where state in ('QUEUED', 'READING') limit 1`;
  try {
    for (const since = Date.now(); (await unsettled()).count > 0; await wait(500))
      if (Date.now() - since > LONGEST_SETTLING) break;
    const findings = await findingsOf(sql, ledger);
    const unread = await notGiven(ledger, reader);
    return { ...findings, lost: Math.max(findings.lost, unread) };
  } finally {
    await sql.end();
  }
}

/** How many acknowledged notes the desk leaves out when asked for its notes. */
async function notGiven({ notes }: Ledger, reader: Client): Promise<number> {
  const given = new Set<string>();
  for (const issue of ISSUES) {
    const { items } = await reader.get<{ items: { body: string }[] }>(
      `/api/v1/issues/${issue}/notes`,
    );
    for (const { body } of items) given.add(body);
  }
  return notes.filter((body) => !given.has(body)).length;
}
