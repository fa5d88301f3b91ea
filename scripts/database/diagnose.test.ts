import { createServer, type Server } from "node:net";
import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freePort } from "../port";
import { diagnose } from "./diagnose";

const right = new URL(process.env.TEST_OWNER_URL ?? "");
let stranger: Server;
let strangersPort = 0;

/** The test's own address with some parts changed. */
function addressWith(
  change: Partial<Pick<URL, "host" | "username" | "password" | "pathname">>,
): string {
  return Object.assign(new URL(right), change).href;
}

beforeAll(async () => {
  strangersPort = await freePort();
  stranger = createServer((socket) => socket.end("220 mail.example.org ESMTP\r\n"));
  await new Promise<void>((resolve) => stranger.listen(strangersPort, "127.0.0.1", resolve));
});
afterAll(() => stranger.close());

it("has no complaint about a good address", async () => {
  expect(await diagnose(right.href)).toBeUndefined();
});

it.each([
  ["a wrong password", () => addressWith({ password: "hunter2" }), /rejected the user "demarche"/],
  [
    "a missing database",
    () => addressWith({ pathname: "/nowhere" }),
    /there’s no database "nowhere"/,
  ],
  [
    "a closed port",
    () => addressWith({ host: "127.0.0.1:1" }),
    /nothing is listening at 127.0.0.1:1/,
  ],
  [
    "an unknown host",
    () => addressWith({ host: "no-such-host.invalid" }),
    /host .* is unknown|responding/,
  ],
  [
    "something else",
    () => addressWith({ host: `127.0.0.1:${strangersPort}` }),
    /isn’t responding like a PostgreSQL/,
  ],
  [
    "another database",
    () => "mysql://root:hunter2@localhost/x",
    /isn’t the address of a PostgreSQL/,
  ],
  ["no address", () => "localhost", /isn’t the address of a PostgreSQL/],
])("reports %s, but never the password", async (_what, address, expected) => {
  const complaint = await diagnose(address(), { timeoutMs: 1_000 });
  expect(complaint).toMatch(expected);
  expect(complaint).not.toMatch(new RegExp(`hunter2|${right.password}`));
});

it("says what to run if the user may not create schemas, and nothing once they exist", async () => {
  const admin = postgres(process.env.TEST_ADMIN_URL!, { max: 1, onnotice: () => undefined });
  const [role, database] = [`bare_role_${process.pid}`, `bare_${process.pid}`];
  await admin.unsafe(`create role ${role} login password 'bare'`);
  await admin.unsafe(`create database ${database}`);
  const url = addressWith({ username: role, password: "bare", pathname: `/${database}` });
  expect(await diagnose(url)).toContain(`GRANT CREATE ON DATABASE "${database}" TO "${role}";`);
  const own = postgres(addressIn(process.env.TEST_ADMIN_URL!, database), { max: 1 });
  await own`create schema pgboss`;
  await own.end();
  expect(await diagnose(url)).toBeUndefined();
  await admin.unsafe(`drop database ${database}`);
  await admin.unsafe(`drop role ${role}`);
  await admin.end();
});

const addressIn = (address: string, database: string) =>
  Object.assign(new URL(address), { pathname: `/${database}` }).href;
