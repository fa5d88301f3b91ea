import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PgBoss from "pg-boss";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDesk } from "@/scripts/test/desk/desk";
import { migrate } from "../migrate/apply";
import { isOwner } from "../migrate/grant";
import { prepare } from "../migrate/prepare";
import { type Addresses, startCluster } from "./cluster";
import { passwordFileOf, ROLES } from "./roles";

const connect = (url = "") => postgres(url, { max: 1, onnotice: () => undefined });
const app = connect(process.env.DATABASE_URL);
const owner = connect(process.env.TEST_OWNER_URL);
afterAll(() => Promise.all([app.end(), owner.end()]));

describe("the app's role", () => {
  beforeAll(openDesk);

  it.each([
    'alter table "Event" disable trigger append_only',
    'alter table "Event" disable trigger all',
    'drop trigger append_only on "Event"',
    'truncate "Event" cascade',
    'drop table "Event" cascade',
    "drop schema public cascade",
    "drop function refuse_change() cascade",
    "create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'",
    "create table public.mine (id int)",
    "create schema mine",
    "set session_replication_role = replica",
    `set role ${ROLES.owner}`,
    `alter role ${ROLES.app} superuser`,
    "select * from _prisma_migrations",
    "truncate pgboss.job",
    "copy (select 1) to program 'true'",
  ])("may not %s", async (statement) => {
    await expect(app.unsafe(statement)).rejects.toThrow(
      /must be owner|permission denied|must be superuser/,
    );
  });

  it("can't delete from append-only tables, and neither can the owner", async () => {
    for (const sql of [app, owner])
      for (const table of [
        ...["Event", "OutlookRevision", "NoteRevision", "Note", "Quote", "Source", "Forecast"],
        ...["ForecastWording", "Clarification", "Resolution", "Reopening"],
        ...["Dissent", "DissentEntry", "DissentAnswer", "Signpost", "SignpostMatch"],
        ...["Hypothesis", "Assessment"],
      ]) {
        const [{ count } = { count: 0 }] = await sql`select count(*)::int from ${sql(table)}`;
        // In an empty table there is nothing for a row trigger to refuse.
        if (count > 0)
          await expect(sql`delete from ${sql(table)}`, table).rejects.toThrow(/append-only/);
      }
    expect((await app`select from "Event"`).count).toBeGreaterThan(0);
  });

  it.each(["Signpost", "SignpostMatch", "Hypothesis", "Assessment"])(
    "can't empty %s, and neither can the owner",
    async (table) => {
      const emptied = owner`truncate ${owner(table)} cascade`;
      await expect(emptied).rejects.toThrow(`${table} is append-only`);
    },
  );

  it("can't have a quotation checked against a text other than its source's", async () => {
    const forge = app.begin(async (tx) => {
      await tx`create temp table "Source" on commit drop as
        select id, upper(text) as text from public."Source"`;
      await tx`update public."Quote" set exact = upper(exact)`;
    });
    await expect(forge).rejects.toThrow(/is not what source/);
    const copy = app.begin(async (tx) => {
      await tx`create temp table "Source" on commit drop as
        select id, upper(text) as text from public."Source"`;
      await tx`insert into public."Proposal" (id, "sourceId", ordinal, kind, exact, start, "end",
          certainty, because, suggested, links)
        select 'forged', "sourceId", 999, kind, upper(exact), start, "end", 1, '{}', '[]', '[]'
        from public."Quote" limit 1`;
    });
    await expect(copy).rejects.toThrow(/is not what source/);
  });

  it("isn't the owner, and the owner isn't a superuser", async () => {
    expect(await isOwner(process.env.DATABASE_URL!)).toBe(false);
    expect(await isOwner(process.env.TEST_OWNER_URL!)).toBe(true);
    const [rights] = await owner`select rolsuper, rolcreaterole from pg_roles
      where rolname = current_user`;
    expect(rights).toEqual({ rolsuper: false, rolcreaterole: false });
  });

  it("may use the tables of a later migration once the database is prepared", async () => {
    await owner`create table "Later" (id serial primary key)`;
    await expect(app`insert into "Later" default values`).rejects.toThrow(/permission denied/);
    await prepare({ url: process.env.DATABASE_URL!, ownerUrl: process.env.TEST_OWNER_URL! });
    await app`insert into "Later" default values`;
    expect(await app`select id from "Later"`).toEqual([{ id: 1 }]);
  });
});

describe("a desk from an earlier version", () => {
  const above = mkdtempSync(join(tmpdir(), "demarche-roles-"));
  const directory = join(above, "postgres");
  afterAll(() => rmSync(above, { recursive: true, force: true }));

  /** A desk with one role that owns everything and has the superuser's password. */
  async function asItWas(): Promise<string> {
    const cluster = await startCluster(directory, { durable: false });
    const password = readFileSync(passwordFileOf(directory, "superuser"), "utf8").trim();
    const admin = connect(cluster.adminUrl);
    await admin.unsafe(`create role demarche login password '${password}'`);
    await admin`create database demarche owner demarche`;
    await admin.end();
    const url = cluster.adminUrl
      .replace(/postgres(?=:)(?!ql)/, "demarche")
      .replace(/\w+$/, "demarche");
    await migrate(url);
    const boss = await new PgBoss({ connectionString: url, supervise: false }).start();
    await boss.createQueue("item");
    await boss.send("item", { id: "kept" });
    await boss.stop({ graceful: false });
    const sql = connect(url);
    await sql`insert into "User" (id, email, name, role, "updatedAt")
      values ('u', 'u@desk.test', 'U', 'ADMIN', now())`;
    await sql.end();
    await cluster.stop();
    return url;
  }

  it("gets the roles at its next start and keeps every row", async () => {
    const old = new URL(await asItWas());
    const cluster = await startCluster(directory, { durable: false });
    try {
      const addresses: Addresses = await cluster.database("demarche");
      const passwords = [cluster.adminUrl, addresses.url, addresses.ownerUrl].map(
        (url) => new URL(url).password,
      );
      expect(new Set(passwords).size).toBe(3);
      expect(await prepare(addresses)).toEqual([]);
      const sql = connect(addresses.url);
      expect(await sql`select id from "User"`).toEqual([{ id: "u" }]);
      expect(await sql`select data from pgboss.job`).toEqual([{ data: { id: "kept" } }]);
      await sql`update "User" set name = 'V'`;
      await expect(sql.unsafe('alter table "User" disable trigger all')).rejects.toThrow(/owner/);
      await sql.end();
      expect(await isOwner(addresses.url)).toBe(false);
      // The app's old password no longer works.
      old.port = new URL(addresses.url).port;
      const refused = connect(old.href);
      await expect(refused`select`).rejects.toThrow(/password authentication failed/);
      await refused.end();
    } finally {
      await cluster.stop();
    }
  });
});
