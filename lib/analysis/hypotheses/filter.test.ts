import { expect, test } from "vitest";
import { matrixHref, parseMatrixRequest } from "./filter";

test("an address says whose matrix is shown and how it is sorted, and anything else means the usual", () => {
  expect(parseMatrixRequest({}, "01J")).toEqual({ person: "01J", sort: "diagnostic" });
  expect(parseMatrixRequest({ by: "all", sort: "date" }, "01J")).toEqual({
    person: null,
    sort: "date",
  });
  expect(parseMatrixRequest({ by: "01K", sort: "size" }).person).toBe("01K");
  expect(parseMatrixRequest({ by: ["01K", "01L"] }, "01J").person).toBe("01K");
  for (const by of ["", "a b", "\0"]) expect(parseMatrixRequest({ by }, "01J").person).toBe("01J");
});

test("an address leads back to the same matrix", () => {
  for (const person of [null, "01K"])
    for (const sort of ["diagnostic", "date"] as const) {
      const { searchParams } = new URL(matrixHref("taiwan", { person, sort }), "http://desk");
      expect(parseMatrixRequest(Object.fromEntries(searchParams), "01J")).toEqual({ person, sort });
    }
  const page = { limit: 200, cursor: "abc" };
  expect(matrixHref("taiwan", { person: null, sort: "date" }, page)).toBe(
    "/issues/taiwan/hypotheses?by=all&sort=date&cursor=abc",
  );
});
