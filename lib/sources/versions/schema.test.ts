import { expect, test } from "vitest";
import { nameOf, placeOf } from "./schema";

test("a related source is named by its headline and, if known, its publisher", () => {
  expect(nameOf({ title: "Tariffs stay", publisher: "The Daily" })).toBe(
    "“Tariffs stay” in The Daily",
  );
  expect(nameOf({ title: "Tariffs stay", publisher: null })).toBe("“Tariffs stay”");
});

test("a related draft is read in the review, a related source in the catalogue", () => {
  expect(placeOf({ id: "1", draft: true })).toBe("/ingest/1");
  expect(placeOf({ id: "1", draft: false })).toBe("/sources/1");
});
