import { expect, test } from "vitest";
import { hrefOf, parseFilter, partsOf, sortHref } from "./filter";

test("an invalid address is the default, and sorting a sorted column reverses it", () => {
  expect(parseFilter({ sort: "colour", dir: "up" })).toEqual(parseFilter({}));
  expect(sortHref("title", parseFilter({}))).toBe("/sources?sort=title");
  expect(sortHref("published", parseFilter({}))).toBe("/sources?dir=asc");
});

test("a filter survives its address, and sorting keeps all of it", () => {
  const filter = parseFilter({
    q: "strait & sea",
    publisher: "The Post",
    from: "2023-01-01",
    to: "2023-12-31",
    state: "withdrawn",
    reliability: "B",
    issue: "taiwan",
    speaker: "01X",
    sort: "title",
    dir: "desc",
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
    ["the search words", "/sources?issue=taiwan"],
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
