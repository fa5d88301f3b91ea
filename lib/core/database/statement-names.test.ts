import { expect, test } from "vitest";
import { statementNames } from "./statement-names";

test("a text has one name, and other texts have others", () => {
  const nameOf = statementNames();
  const name = nameOf({ sql: "select 1" });
  expect(name).toMatch(/^[\w-]{24}$/);
  expect(nameOf({ sql: "select 1" })).toBe(name);
  expect(nameOf({ sql: "select 2" })).not.toBe(name);
});

test("beyond the limit, new texts have no name", () => {
  const nameOf = statementNames(1);
  const name = nameOf({ sql: "select 1" });
  expect(nameOf({ sql: "select 2" })).toBe("");
  expect(nameOf({ sql: "select 1" })).toBe(name);
});
