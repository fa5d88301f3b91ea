import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseFilter } from "@/lib/analysis/issues/filter";
import { countIssues } from "@/lib/analysis/issues/list";
import { openDesk } from "@/scripts/test/desk/desk";
import { db, disconnect, prisma, sql } from "./db";
import { inUtc, withInstants } from "./time-zone";

// Nothing has connected yet: from here on the server gives each session a day that begins fourteen hours early.
beforeAll(async () => {
  const owner = postgres(process.env.TEST_OWNER_URL!, { max: 1 });
  const name = new URL(process.env.DATABASE_URL!).pathname.slice(1);
  await owner`alter database ${owner(name)} set timezone to 'Pacific/Kiritimati'`;
  await owner.end();
});
afterAll(disconnect);

test("every connection is in UTC, whatever the time zone of the server", async () => {
  const zone = [{ zone: "UTC" }];
  const ask = "select current_setting('timezone') as zone";
  expect(await sql.unsafe(ask)).toEqual(zone);
  expect(await db.$queryRawUnsafe(ask)).toEqual(zone);
  expect(await prisma.$transaction((tx) => tx.$queryRawUnsafe(ask))).toEqual(zone);
});

test("instants and days are the same on such a server, for both clients", async () => {
  const { people } = await openDesk();
  const [noon, later] = ["2024-03-04T12:00:00.000Z", "2024-03-04T13:00:00.000Z"];
  await sql`update "Issue" set "changedAt" = ${noon} where slug = 'taiwan'`;
  const where = { slug: "taiwan" };
  const { changedAt } = await db.issue.findUniqueOrThrow({ where });
  expect(changedAt.toISOString()).toBe(noon);
  const days = ["2024-03-03", "2024-03-04", "2024-03-05"];
  const filters = days.map((day) => parseFilter({ from: day, to: day }));
  expect(await countIssues(people.analyst, filters)).toEqual([0, 1, 0]);
  await db.issue.update({ where, data: { changedAt: new Date(later) } });
  const [row] = await sql`select "changedAt" from "Issue" where slug = 'taiwan'`;
  expect(row!.changedAt).toBe(later);
});

test("an instant in JSON is written like one in a column, and only where it is the whole text", async () => {
  const at = "2024-03-04T12:00:00";
  const [row] =
    await sql`select json_build_array(t.at, t.at + interval '0.5 s', t.at + interval '12 us') as plain,
    jsonb_build_object('at', t.at) as binary, t.at
    from (select ${`${at}Z`}::timestamptz as at) t`;
  expect(row).toEqual({
    plain: [`${at}.000Z`, `${at}.500Z`, `${at}.000012Z`],
    binary: { at: `${at}.000Z` },
    at: `${at}.000Z`,
  });
  const words = JSON.stringify([
    `Sent ${at}+00:00`,
    `“${at}+00:00”`,
    `"${at}+00:00"`,
    `${at}+02:00`,
  ]);
  expect(withInstants(words)).toBe(words);
});

test.each([
  ["postgresql://u:p@h:5432/d", "?options=-c%20TimeZone%3DUTC"],
  ["postgresql://u:p@h/d?sslmode=require", "?sslmode=require&options=-c%20TimeZone%3DUTC"],
  [
    "postgresql://u:p@h/d?options=-c%20search_path%3Da&x=1",
    "?x=1&options=-c%20search_path%3Da%20-c%20TimeZone%3DUTC",
  ],
])("what an address says besides is kept: %s", (url, search) => {
  expect(new URL(inUtc(url)).search).toBe(search);
});

test("what isn’t an address is left as it is", () => expect(inUtc("")).toBe(""));
