// Gives each test file an empty migrated database of its own, before it imports lib/db. What is tested
// works on it as the app's own role; TEST_OWNER_URL is for what only the owner may do.
import postgres from "postgres";

const template = new URL(process.env.TEST_TEMPLATE_URL ?? "");
const owner = new URL(process.env.TEST_OWNER_URL ?? "");
// One a worker: a worker runs its files one after the other.
const name = `test_${process.env.VITEST_POOL_ID}`;

const admin = postgres(process.env.TEST_ADMIN_URL ?? "", { max: 1, onnotice: () => undefined });
await admin.unsafe(`drop database if exists ${name} with (force)`);
await admin.unsafe(
  `create database ${name} template "${template.pathname.slice(1)}" owner ${owner.username}`,
);
await admin.end();

template.pathname = `/${name}`;
owner.pathname = `/${name}`;
process.env.DATABASE_URL = template.href;
process.env.TEST_OWNER_URL = owner.href;
