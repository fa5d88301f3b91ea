import { expect, test } from "vitest";
import { hrefOf, parseFilter, partsOf, sortHref, sortRows } from "./filter";
import type { SourceRow } from "./schema";

const row = (title: string, publishedAt: string | null, quotes: number) =>
  ({ title, publishedAt, quotes }) as SourceRow;
const ROWS = [row("zebra", null, 2), row("Ant", "2024-01-02", 10), row("bee", "2023-01-31", 9)];
const titles = (query: Record<string, string>) =>
  sortRows(ROWS, parseFilter(query)).map(({ title }) => title);

test("the newest article comes first, and undated ones last in both directions", () => {
  expect(titles({})).toEqual(["Ant", "bee", "zebra"]);
  expect(titles({ sort: "published", dir: "asc" })).toEqual(["bee", "Ant", "zebra"]);
});

test("words sort without regard to case, counts as numbers", () => {
  expect(titles({ sort: "title" })).toEqual(["Ant", "bee", "zebra"]);
  expect(titles({ sort: "quotes" })).toEqual(["Ant", "bee", "zebra"]);
  expect(titles({ sort: "quotes", dir: "asc" })).toEqual(["zebra", "bee", "Ant"]);
});

test("the most reliable source comes first, and an unjudged one counts as unknown, not worst", () => {
  const rows = (["F", "E", "A"] as const).map((reliability) => ({ reliability }) as SourceRow);
  const sorted = (dir: string) =>
    sortRows(rows, parseFilter({ sort: "reliability", dir })).map((row) => row.reliability);
  expect(sorted("asc")).toEqual(["A", "E", "F"]);
  expect(sorted("desc")).toEqual(["E", "A", "F"]);
});

test("an invalid address is the default, and sorting a sorted column reverses it", () => {
  expect(parseFilter({ sort: "colour", dir: "up" })).toEqual(parseFilter({}));
  expect(sortHref("title", parseFilter({}))).toBe("/sources?sort=title");
  expect(sortHref("published", parseFilter({}))).toBe("/sources?dir=asc");
});

test("a filter survives its address, and sorting keeps all of it", () => {
  const filter = parseFilter({
    ...{ q: "strait & sea", publisher: "The Post", from: "2023-01-01", to: "2023-12-31" },
    ...{
      state: "withdrawn",
      reliability: "B",
      issue: "taiwan",
      speaker: "01X",
      sort: "title",
      dir: "desc",
    },
  });
  const { searchParams } = new URL(hrefOf(filter), "http://desk");
  expect(parseFilter(Object.fromEntries(searchParams))).toEqual(filter);
  expect(sortHref("quotes", filter)).toContain("q=strait+%26+sea");
  expect(hrefOf(parseFilter({ reliability: "Z", from: "yesterday", state: "lost" }))).toBe(
    "/sources",
  );
});

test("each part of a filter can be removed alone", () => {
  const parts = partsOf(parseFilter({ q: "strait", issue: "taiwan" }));
  expect(parts.map(({ name, without }) => [name, hrefOf(without)])).toEqual([
    ["the words", "/sources?issue=taiwan"],
    ["the issue", "/sources?q=strait"],
  ]);
  expect(partsOf(parseFilter({ sort: "title" }))).toEqual([]);
});

test("a year that the database can't store is ignored by the filter", () => {
  expect(parseFilter({ from: "0000-01-01", to: "0001-01-01" })).toMatchObject({
    from: "",
    to: "0001-01-01",
  });
});
