import postgres from "postgres";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { isOwner } from "../migrate/grant";
import { prepare } from "../migrate/prepare";
import { openDatabase } from "./open";

const admin = postgres(process.env.TEST_ADMIN_URL!, { max: 1, onnotice: () => undefined });
const [database, role] = [`open_${process.pid}`, `app's "role" ${process.pid}`];
const before = { ...process.env };

function addressFor(from: string, change: Partial<Pick<URL, "username" | "password">> = {}) {
  return Object.assign(new URL(from), { pathname: `/${database}`, ...change }).href;
}
const ownerUrl = addressFor(process.env.TEST_ADMIN_URL!);
const url = addressFor(ownerUrl, { username: role, password: 'it\'s "odd"' });

beforeAll(() => admin`create database ${admin(database)}`);
afterEach(() => {
  Object.assign(process.env, before);
  delete process.env.DATABASE_OWNER_URL;
});
afterAll(async () => {
  await admin`drop database ${admin(database)} with (force)`;
  await admin`drop role if exists ${admin(role)}`;
  await admin.end();
});

it("creates the app's role if the owner may, and gives the app only its own address", async () => {
  Object.assign(process.env, { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl });
  const opened = await openDatabase();
  expect(opened).toMatchObject({ url, ownerUrl, embedded: false });
  expect([process.env.DATABASE_URL, process.env.DATABASE_OWNER_URL]).toEqual([url, ""]);
  await prepare(opened);
  expect([await isOwner(url), await isOwner(ownerUrl)]).toEqual([false, true]);

  const app = postgres(url, { max: 1 });
  expect((await app`select from "User"`).count).toBe(0);
  await expect(app`drop table "User"`).rejects.toThrow(/must be owner/);
  await app.end();
});

it("migrates with the app's address if there is no other", async () => {
  Object.assign(process.env, { DATABASE_URL: ownerUrl, DATABASE_OWNER_URL: "" });
  expect(await openDatabase()).toMatchObject({ url: ownerUrl, ownerUrl });
});

it("says which of the two addresses is wrong", async () => {
  Object.assign(process.env, { DATABASE_URL: url, DATABASE_OWNER_URL: "mysql://x" });
  await expect(openDatabase()).rejects.toThrow(/^DATABASE_OWNER_URL isn’t the address/);
  const wrong = addressFor(url, { password: "wrong" });
  Object.assign(process.env, { DATABASE_URL: wrong, DATABASE_OWNER_URL: ownerUrl });
  await expect(openDatabase()).rejects.toThrow(/^DATABASE_URL: .* rejected the user/);
  Object.assign(process.env, { DATABASE_URL: url, DATABASE_OWNER_URL: "" });
  await expect(openDatabase()).rejects.toThrow(
    /doesn’t own the desk’s tables.* DATABASE_OWNER_URL/,
  );
  Object.assign(process.env, { DATABASE_URL: "", DATABASE_OWNER_URL: ownerUrl });
  await expect(openDatabase()).rejects.toThrow(/DATABASE_URL isn’t/);
});
