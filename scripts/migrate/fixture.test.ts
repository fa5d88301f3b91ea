// A desk of each released version must migrate and still show what that version showed. Fixtures are kept for
// ever and never edited; a rename changes COUNTS and scripts/migrate/snapshot instead, and only what is meant to be counted
// in another way changes the .json. When a version is released,
// load the last fixture into it, add rows of every new table by its own commands, and dump the database to
// fixtures/desk-STAMP.sql, STAMP being that of its last migration: pg_dump --data-only --schema=public
// --column-inserts --rows-per-insert=10000 --exclude-table=_prisma_migrations, without lines that begin with \.
// Add it to FIXTURES and run this test before anything else changes: it writes the .json.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { root } from "../setup/paths.mjs";
import { migrate } from "./apply";
import { migrationNames, migrationsDirectory } from "./files";
import { prepare } from "./prepare";

const FIXTURES = ["desk-20261125150000"];

/** Where the records of each kind are today: a table, and a condition on its rows. */
const COUNTS: Record<string, string> = {
  people: `"User"`,
  "people disabled": `"User" where "disabledAt" is not null`,
  analysts: `"User" where role = 'ANALYST'`,
  managers: `"User" where role = 'MANAGER'`,
  admins: `"User" where role = 'ADMIN'`,
  sessions: `"Session"`,
  "sessions ended": `"Session" where "endedAt" is not null`,
  "sign-in counts": `"SignInCount"`,
  "known addresses": `"SignInAddress"`,
  accounts: `"Account"`,
  invitations: `"Invitation"`,
  "invitations accepted": `"Invitation" where "acceptedAt" is not null`,
  "API tokens": `"ApiToken"`,
  "API tokens revoked": `"ApiToken" where "revokedAt" is not null`,
  "saved views": `"SavedView"`,
  visits: `"Visit"`,
  webhooks: `"Webhook"`,
  "webhooks disabled": `"Webhook" where "disabledAt" is not null`,
  relationships: `"Relationship"`,
  issues: `"Issue"`,
  "issues dormant": `"Issue" where status = 'DORMANT'`,
  "issues archived": `"Issue" where status = 'ARCHIVED'`,
  revisions: `"OutlookRevision"`,
  drivers: `"Driver"`,
  dissents: `"Dissent"`,
  "dissents withdrawn": `"Dissent" where "withdrawnAt" is not null`,
  "sources in draft": `"Source" where status = 'DRAFT'`,
  "sources approved": `"Source" where status = 'APPROVED'`,
  "sources withdrawn": `"Source" where status = 'WITHDRAWN'`,
  "sources discarded": `"Source" where status = 'DISCARDED'`,
  "later versions": `"Source" where "supersedesId" is not null`,
  copies: `"Source" where "originId" is not null`,
  "proposals pending": `"Proposal" where state = 'PENDING'`,
  "proposals accepted": `"Proposal" where state = 'ACCEPTED'`,
  "proposals dropped": `"Proposal" where state = 'REJECTED'`,
  quotations: `"Quote" where "removalId" is null`,
  "quotations removed": `"Quote" where "removalId" is not null`,
  "quotations marked by readers": `"Quote" where "addedById" is not null`,
  "quotations continued": `"Quote" where "continuesId" is not null`,
  evidence: `"EvidenceLink" where "removalId" is null`,
  "evidence unlinked": `"EvidenceLink" where "removalId" is not null`,
  "matches of quotations": `"QuoteMatch"`,
  "matches of quotations left out": `"QuoteMatch" where "leftBehindAt" is not null`,
  speakers: `"Speaker" where "mergedIntoId" is null`,
  "speakers merged": `"Speaker" where "mergedIntoId" is not null`,
  "described speakers": `"Speaker" where "describedInId" is not null`,
  "speakers’ moves": `"SpeakerMove"`,
  "speakers’ moves undone": `"SpeakerMove" where "undoneAt" is not null`,
  notes: `"Note" where kind = 'NOTE'`,
  questions: `"Note" where kind = 'QUESTION'`,
  "questions open": `"Note" where kind = 'QUESTION' and "closedAt" is null`,
  replies: `"Note" where "parentId" is not null`,
  "private notes": `"Note" where visibility = 'PRIVATE'`,
  "deleted notes": `"Note" where "deletedAt" is not null`,
  "wordings of notes": `"NoteRevision"`,
  "matches of notes": `"NoteMatch"`,
  "matches of notes placed": `"NoteMatch" where start is not null and not "leftBehind"`,
  "matches of notes left": `"NoteMatch" where "leftBehind"`,
  batches: `"Batch"`,
  "batches dismissed": `"Batch" where "dismissedAt" is not null`,
  "items awaited": `"BatchItem" where state = 'UPLOADING'`,
  "items waiting": `"BatchItem" where state = 'QUEUED'`,
  "items being read": `"BatchItem" where state = 'READING'`,
  "items taken": `"BatchItem" where state = 'DONE'`,
  "items failed": `"BatchItem" where state = 'FAILED'`,
  "items with an upload": `"BatchItem" where "uploadId" is not null`,
  uploads: `"Upload"`,
  "pieces of uploads": `"UploadPiece"`,
  editions: `"Edition"`,
  "editions that correct": `"Edition" where "correctsId" is not null`,
  receipts: `"Receipt"`,
  "receipts acknowledged": `"Receipt" where "acknowledgedAt" is not null`,
  RFIs: `"Rfi"`,
  "RFIs answered": `"Rfi" where "answeredAt" is not null`,
  events: `"Event"`,
  notifications: `"Notification"`,
  "notifications unread": `"Notification" where "readAt" is null`,
};

describe.each(FIXTURES)("%s", (fixture) => {
  const stamp = fixture.replace("desk-", "");
  const name = `migrate_${fixture.replace("-", "_")}`;
  const [admin, owner, app] = ["TEST_ADMIN_URL", "TEST_OWNER_URL", "DATABASE_URL"].map(
    (variable) => new URL(process.env[variable] ?? ""),
  ) as [URL, URL, URL];
  const file = (ending: string) => join(root, "scripts/migrate/fixtures", `${fixture}.${ending}`);
  const cluster = connect(admin);
  owner.pathname = app.pathname = `/${name}`;
  const sql = connect(owner);
  let empty: string[];

  beforeAll(async () => {
    await cluster.unsafe(`create database ${name} owner ${owner.username}`);
    const before = mkdtempSync(join(tmpdir(), "demarche-migrate-"));
    const earlier = migrationNames().filter((each) => each.slice(0, 14) <= stamp);
    for (const each of [...earlier, "migration_lock.toml"])
      cpSync(join(migrationsDirectory, each), join(before, each), { recursive: true });
    await migrate(owner.href, before);
    rmSync(before, { recursive: true });
    // In an order that the foreign keys allow, so that every rule of the database applies.
    await sql.unsafe(readFileSync(file("sql"), "utf8"));
    await sql`set search_path = public`;
    empty = await emptyTables(sql);
    await prepare({ url: app.href, ownerUrl: owner.href });
    process.env.DATABASE_URL = app.href;
  });

  afterAll(async () => {
    await Promise.all([sql.end(), (await import("@/lib/core/database/db")).disconnect()]);
    // The next fixture has its own database, so it needs its own connections.
    Object.assign(globalThis, { prismaOfDesk: undefined, sqlOfDesk: undefined });
    vi.resetModules();
    await cluster.unsafe(`drop database ${name} with (force)`);
    await cluster.end();
  });

  it("has rows in every table of its version", () => expect(empty).toEqual([]));

  it("has every trigger switched on after every later migration", async () => {
    const off = await sql`select tgrelid::regclass::text as table, tgname as trigger from pg_trigger
      where tgenabled <> 'O'`;
    expect([...off]).toEqual([]);
    await expect(sql`delete from "Event"`).rejects.toThrow();
  });

  it("shows the same after every later migration", async () => {
    const { snapshotDesk } = await import("./snapshot");
    const shown = { counts: await counts(sql), ...(await snapshotDesk()) };
    if (!existsSync(file("json"))) {
      writeFileSync(file("json"), `${JSON.stringify(shown, null, 2)}\n`);
      throw new Error(`Wrote ${file("json")}: check it, then commit it.`);
    }
    expect(shown).toEqual(JSON.parse(readFileSync(file("json"), "utf8")));
  });
});

function connect(url: URL) {
  return postgres(url.href, { max: 1, onnotice: () => undefined });
}

type Sql = ReturnType<typeof connect>;

async function counts(sql: Sql) {
  const found: Record<string, number> = {};
  for (const [kind, rows] of Object.entries(COUNTS)) {
    const [row] = await sql.unsafe(`select count(*)::int as count from ${rows}`);
    found[kind] = row?.count;
  }
  return found;
}

async function emptyTables(sql: Sql): Promise<string[]> {
  const tables = await sql<{ name: string }[]>`
    select oid::regclass::text as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace`;
  const empty: string[] = [];
  for (const { name } of tables)
    if ((await sql.unsafe(`select 1 from ${name} limit 1`)).length === 0) empty.push(name);
  return empty;
}
