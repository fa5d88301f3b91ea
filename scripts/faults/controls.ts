import postgres from "postgres";
import { type Findings, findingsOf } from "./findings";
import type { Stack } from "./stack";
import type { Ledger, Writer } from "./writer";

/** A deliberate fault, and whether the suite detected it. */
export type Control = { name: string; fired: boolean };

type Fault = {
  name: string;
  /** The finding that must count it. */
  countedAs: keyof Findings;
  make: (sql: postgres.TransactionSql, ledger: Ledger) => Promise<unknown>;
};

const FAULTS: Fault[] = [
  {
    name: "a missing acknowledged note counts as lost",
    countedAs: "lost",
    make: async (sql, { notes }) => {
      await sql`delete from "NoteRevision" r using "Note" n
        where n.id = r."noteId" and n.body = ${notes[0] ?? null}`;
      await sql`delete from "Note" where body = ${notes[0] ?? null}`;
    },
  },
  {
    name: "a missing acknowledged article counts as lost",
    countedAs: "lost",
    make: (sql, { articles }) =>
      sql`delete from "Source" where starts_with(text, ${articles[0] ?? null})`,
  },
  {
    name: "a note stored twice counts as doubled",
    countedAs: "doubled",
    make: (sql, { notes }) => sql`insert into "Note"
        (id, "issueId", kind, body, "authorId", visibility, version, "createdAt")
      select 'doubled', "issueId", kind, body, "authorId", visibility, version, "createdAt"
      from "Note" where body = ${notes[0] ?? null}`,
  },
  {
    name: "a note without its event counts as a gap",
    countedAs: "gaps",
    make: (sql, { notes }) => sql`delete from "Event" where details->>'note' =
      (select id from "Note" where body = ${notes[0] ?? null})`,
  },
  {
    name: "a file that is never finished counts as a gap",
    countedAs: "gaps",
    make: (sql) => sql`update "BatchItem" set state = 'READING'`,
  },
];

/** Makes each fault in a transaction that is rolled back, and checks that it is detected. */
export async function makeFaults(
  stack: Pick<Stack, "databaseUrl">,
  ledger: Ledger,
): Promise<Control[]> {
  const controls: Control[] = [];
  const sql = postgres(stack.databaseUrl("superuser"), { max: 1 });
  const before = await findingsOf(sql, ledger);
  for (const { name, countedAs, make } of FAULTS) {
    let after = before;
    const undo = new Error("undo");
    await sql
      .begin(async (tx) => {
        // Without triggers and foreign keys, which would prevent the fault.
        await tx`set local session_replication_role = replica`;
        await make(tx, ledger);
        after = await findingsOf(tx, ledger);
        throw undo;
      })
      .catch((error) => {
        if (error !== undo) throw error;
      });
    controls.push({ name, fired: after[countedAs] > before[countedAs] });
  }
  await sql.end();
  return controls;
}

/** While the serving process is paused, no write may count as acknowledged. */
export async function checkPausedDesk(stack: Stack, writer: Writer): Promise<Control> {
  const pid = stack.pidOf("serving")!;
  process.kill(pid, "SIGSTOP");
  try {
    // Answers from before it was paused may still arrive.
    const fired = await writer.nextWrite(1_000).then(
      () => false,
      () => true,
    );
    return { name: "a paused desk counts as unavailable", fired };
  } finally {
    process.kill(pid, "SIGCONT");
  }
}
