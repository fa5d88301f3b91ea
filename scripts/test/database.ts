// Gives each test file an empty migrated database of its own, before it imports the database client. What is
// tested works on it as the app's own role; TEST_OWNER_URL is for what only the owner may do.
import postgres from "postgres";

const template = new URL(process.env.TEST_TEMPLATE_URL ?? "");
const owner = new URL(process.env.TEST_OWNER_URL ?? "");
// One per worker: a worker runs its files one after the other.
const name = `test_${process.env.VITEST_POOL_ID}`;

const admin = postgres(process.env.TEST_ADMIN_URL ?? "", { max: 1, onnotice: () => undefined });
if (!(await isUntouched())) {
  await admin.unsafe(`drop database if exists ${name} with (force)`);
  // A small database is copied three times faster file by file than through the write-ahead log.
  await admin.unsafe(
    `create database ${name} template "${template.pathname.slice(1)}" owner ${owner.username}
      strategy file_copy`,
  );
}
await admin.end();

template.pathname = `/${name}`;
owner.pathname = `/${name}`;
process.env.DATABASE_URL = template.href;
process.env.TEST_OWNER_URL = owner.href;

/** Whether the file before didn't use its database: it is then still empty, and this file can have it. */
async function isUntouched(): Promise<boolean> {
  // A closing connection is counted as a session before it leaves the list of open ones.
  const [open] = await admin`select from pg_stat_activity where datname = ${name}`;
  if (open) return false;
  const [found] = await admin`select sessions from pg_stat_database where datname = ${name}`;
  return found?.sessions === "0";
}
