import "server-only";
import PgBoss from "pg-boss";
import type { Tx } from "@/lib/core/command/command";
import { sql } from "@/lib/core/database/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { CHANNEL, namesOf, type Queue } from "./queues";

/** A job to send: the id of the record to work on. */
export interface Job {
  id: string;
  /** The id of the person in whose name it is done, if that isn't known from the record. */
  by?: string | undefined;
  /** Jobs with a higher priority are done first. */
  priority: number;
  /** When it may be done; at once if left out. */
  startAfter?: Date;
}

/** Sends jobs as part of a transaction: they exist only if it is committed. Throws if the queue is missing. */
export async function sendJobs(tx: Tx, queue: Queue, jobs: Job[]): Promise<void> {
  if (jobs.length === 0) return;
  const executeSql = async (text: string, values: unknown[]) => {
    // In the same statement: workers are told once the transaction is committed.
    const sent = await tx.$executeRawUnsafe(
      `with sent as (${text} returning name) select pg_notify('${CHANNEL}', name) from sent`,
      ...values.map((value) => value ?? null),
    );
    // The statement gives no error if the queue doesn't exist.
    if (sent < jobs.length)
      throw new Error(`The job queue "${queue}" is missing. Run the migrations.`);
    return { rows: [] };
  };
  const rows = jobs.map(({ id, by, ...job }) => ({ name: queue, data: { id, by }, ...job }));
  await new PgBoss({ db: { executeSql } }).insert(rows);
}

/** SQL: whether a job of this queue is yet to be done for the record with this id. */
export const hasJob = (queue: Queue, id: Prisma.Sql): Prisma.Sql => Prisma.sql`exists (
  select 1 from pgboss.job j where j.name = any(${namesOf(queue)}) and j.data ->> 'id' = ${id}
    -- The states of a job are in order: created, retry, active, completed, cancelled, failed.
    and j.state < 'completed')`;

/**
 * Has the jobs of this queue that have not begun done in this person's name, and keeps them from beginning before the
 * transaction ends, so that they will see what it writes. Leaves alone those that are due before `from`. Returns the ids
 * of their records.
 */
export async function joinJobs(
  tx: Tx,
  queue: Queue,
  by: string | undefined,
  from = new Date(0),
): Promise<string[]> {
  const joined = await tx.$queryRaw<{ record: string }[]>`
    update pgboss.job set data = data || ${JSON.stringify({ by })}::jsonb
    where name = ${queue} and id in (select id from pgboss.job
      where name = ${queue} and state < 'active' and start_after >= ${from} for update skip locked)
    returning data ->> 'id' as record`;
  return joined.map(({ record }) => record);
}

/** Whether a job of these queues waits for a worker. */
export async function isJobWaiting(queues: Queue[]): Promise<boolean> {
  const [row] = await sql<{ waits: boolean }[]>`
    select exists (select from pgboss.job
      where name = any(${queues}) and state < 'active' and start_after < now()) as waits`;
  return row!.waits;
}
