import { expect, test } from "vitest";
import { columnsOf, groupOf, hrefOf, isNarrowed, parseFilter, reversed } from "./filter";

const again = (query: Record<string, string>) => {
  const { searchParams } = new URL(hrefOf(parseFilter(query)), "http://desk");
  return Object.fromEntries(searchParams);
};

test("the address keeps “is”, “is not”, due dates and dates of change", () => {
  const query = {
    status: "-archived",
    owner: "-01J",
    label: "trade",
    trend: "-IMPROVED",
    salience: "high",
    due: "overdue",
    confidence: "-low",
    dissent: "open",
    questions: "-open",
    follower: "me",
    from: "2026-01-31",
    to: "2026-02-28",
    group: "owner",
    columns: "key,labels",
  };
  expect(again(query)).toEqual(query);
  expect(isNarrowed(parseFilter(query))).toBe(true);
});

test("an invalid value falls back to the default", () => {
  const query = {
    status: "-nothing",
    owner: "-",
    trend: "sideways",
    salience: "-",
    due: "soon",
    confidence: "certain",
    dissent: "closed",
    follower: "you",
    from: "2026-02-30",
    to: "yesterday",
    group: "colour",
    columns: "price",
  };
  expect(parseFilter(query)).toEqual(parseFilter({}));
  expect(parseFilter({ owner: "a\0", label: "\0", q: "\0" })).toEqual(parseFilter({}));
  expect(again({ group: "owner", sort: "title" })).toEqual({ group: "owner", sort: "title" });
  expect(isNarrowed(parseFilter({ group: "owner", columns: "key" }))).toBe(false);
});

test("a list of several statuses is grouped by status unless something else was chosen", () => {
  expect(groupOf(parseFilter({}))).toBe("none");
  expect(groupOf(parseFilter({ status: "all" }))).toBe("status");
  expect(groupOf(parseFilter({ status: "-dormant" }))).toBe("status");
  expect(groupOf(parseFilter({ status: "all", group: "none" }))).toBe("none");
});

test("columns are shown in a fixed order, and reversing a filter twice leaves it as it was", () => {
  expect(columnsOf(parseFilter({ columns: "labels,key,price" }))).toEqual(["key", "labels"]);
  expect(reversed(reversed("trade"))).toBe("trade");
});
