import { expect, test } from "vitest";
import { RefusalError } from "@/lib/core/command/errors";
import { sql } from "@/lib/core/database/db";
import { cursorAfter, keyset, type SortKey, types } from "./keyset";
import { FIRST_PAGE, orFirstPage, type PageRequest, pageHref, parsePage } from "./page";

/** 57 rows with nulls and with equal values. */
const paged = sql`(
  select n, case when n % 5 = 0 then null else n % 4 end as level, chr(97 + n % 3) as name,
    timestamptz '2026-01-01 00:00:00.123Z' + n / 4 * interval '1 second' as at_time,
    date '2026-01-01' + n % 6 as day
  from generate_series(1, 57) n) t`;

const columns: Record<string, Omit<SortKey, "dir">> = {
  level: { by: sql`t.level`, type: types.int, nullable: true },
  name: { by: sql`t.name`, type: types.text },
  time: { by: sql`t.at_time`, type: types.instant },
  day: { by: sql`t.day`, type: types.day },
};
const number: SortKey = { by: sql`t.n`, type: types.int, dir: "asc" };
const lists = Object.entries(columns).flatMap(([name, key]) =>
  (["asc", "desc"] as const).map((dir) => ({ name, dir, keys: [{ ...key, dir }, number] })),
);

async function load(keys: SortKey[], request: PageRequest) {
  const page = keyset(keys, request);
  const rows = await sql<{ n: number; at: (string | number | null)[] }[]>`
    select t.n, ${page.at} from ${paged} where ${page.where} ${page.order}`;
  return page.pageOf(rows);
}

async function walk(
  keys: SortKey[],
  limit: number,
  way: "nextCursor" | "previousCursor",
  from: string | null,
) {
  const pages: number[][] = [];
  let cursor = from;
  do {
    const page = await load(keys, { limit, cursor });
    pages.push(page.items.map(({ n }) => n));
    cursor = page[way];
  } while (cursor);
  return pages;
}

for (const { name, dir, keys } of lists)
  test(`pages by ${name} ${dir} hold each row once, in order, forwards and back`, async () => {
    const [by] = keys;
    const direction = dir === "asc" ? sql`asc` : sql`desc`;
    const all = await sql<{ n: number }[]>`
      select t.n from ${paged} order by ${by!.by} ${direction} nulls last, t.n`;
    const expected = all.map(({ n }) => n);
    for (const limit of [1, 7, 19, 56, 57, 100]) {
      const forwards = await walk(keys, limit, "nextCursor", null);
      expect(forwards.flat()).toEqual(expected);
      expect(forwards.slice(0, -1).every((page) => page.length === limit)).toBe(true);
      // From the last row, all that come before it.
      const last = keyset(keys, { limit: 1, cursor: null });
      const [row] = await sql<{ at: number[] }[]>`
        select ${last.at} from ${paged} where t.n = ${expected.at(-1)!}`;
      const start = Buffer.from(JSON.stringify({ from: row!.at, back: true })).toString(
        "base64url",
      );
      const back = await walk(keys, limit, "previousCursor", start);
      expect(back.toReversed().flat()).toEqual(expected.slice(0, -1));
    }
  });

test("the first page has no previous one, the last no next one, and a page leads back to the one before", async () => {
  const keys = lists[0]!.keys;
  const first = await load(keys, { limit: 20, cursor: null });
  expect(first.previousCursor).toBeNull();
  const second = await load(keys, { limit: 20, cursor: first.nextCursor });
  const third = await load(keys, { limit: 20, cursor: second.nextCursor });
  expect([third.items.length, third.nextCursor]).toEqual([17, null]);
  const again = await load(keys, { limit: 20, cursor: third.previousCursor });
  expect(again.items).toEqual(second.items);
  const start = await load(keys, { limit: 20, cursor: again.previousCursor });
  expect([start.items, start.previousCursor]).toEqual([first.items, null]);
});

test("a cursor that is not one of the list is refused, and leads people to the first page", async () => {
  const keys = lists[0]!.keys;
  const of = (position: unknown) => Buffer.from(JSON.stringify(position)).toString("base64url");
  const bad = [
    "nonsense",
    of(null),
    of({ from: [1] }),
    of({ from: ["a", 1] }),
    of({ from: [1, null] }),
    of({ from: [1.5, 1] }),
    of({ from: [99999999999, 1] }),
  ];
  for (const cursor of bad)
    await expect(load(keys, { limit: 5, cursor }), cursor).rejects.toThrow(RefusalError);
  const page = await orFirstPage({ limit: 5, cursor: "nonsense" }, (page) => load(keys, page));
  expect(page.items).toHaveLength(5);
  const words = [{ by: sql`t.name`, type: types.text, dir: "asc" } as const, number];
  await expect(load(words, { limit: 5, cursor: of({ from: ["a\0", 1] }) })).rejects.toThrow(
    RefusalError,
  );
});

test("a page after which nothing is left is empty for scripts, and leads people to the first page", async () => {
  const after = { limit: 5, cursor: cursorAfter([57]) };
  const of = (request: PageRequest) => load([number], request);
  expect(await of(after)).toEqual({ items: [], nextCursor: null, previousCursor: null });
  expect((await orFirstPage(after, of)).items.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
});

test("an address's limit and cursor are read forgivingly and written briefly", () => {
  expect(parsePage({})).toEqual(FIRST_PAGE);
  expect(parsePage({ limit: "9999", cursor: "" })).toEqual({ limit: 200, cursor: null });
  expect(parsePage({ limit: "-1", cursor: ["abc", "d"] })).toEqual({ limit: 50, cursor: "abc" });
  expect(pageHref("/issues?q=a", { limit: 50, cursor: "x" })).toBe("/issues?q=a&cursor=x");
  expect(pageHref("/issues", { limit: 25, cursor: null })).toBe("/issues?limit=25");
});
