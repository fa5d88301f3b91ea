import { expect, test } from "vitest";
import { parseOrder, sortHref, sortRows } from "./filter";
import type { SourceRow } from "./schema";

const row = (title: string, publishedAt: string | null, quotes: number) =>
  ({ title, publishedAt, quotes }) as SourceRow;
const ROWS = [row("zebra", null, 2), row("Ant", "2024-01-02", 10), row("bee", "2023-01-31", 9)];
const titles = (query: Record<string, string>) =>
  sortRows(ROWS, parseOrder(query)).map(({ title }) => title);

test("the newest article stands first, and what has no date last either way", () => {
  expect(titles({})).toEqual(["Ant", "bee", "zebra"]);
  expect(titles({ sort: "published", dir: "asc" })).toEqual(["bee", "Ant", "zebra"]);
});

test("words sort in any case, counts as numbers", () => {
  expect(titles({ sort: "title" })).toEqual(["Ant", "bee", "zebra"]);
  expect(titles({ sort: "quotes" })).toEqual(["Ant", "bee", "zebra"]);
  expect(titles({ sort: "quotes", dir: "asc" })).toEqual(["zebra", "bee", "Ant"]);
});

test("an address that makes no sense is the default, and a column turns when it is on", () => {
  expect(parseOrder({ sort: "colour", dir: "up" })).toEqual(parseOrder({}));
  expect(sortHref("title", parseOrder({}))).toBe("/sources?sort=title&dir=asc");
  expect(sortHref("published", parseOrder({}))).toBe("/sources?sort=published&dir=asc");
});
