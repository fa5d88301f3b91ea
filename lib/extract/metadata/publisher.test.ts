import { expect, test } from "vitest";
import { readMetadata } from "./metadata";

test.each([
  "“They count your nets for you.”\n— Eleanor Whit\n\nNobody in Oslo wants to know.",
  "“They count your nets for you.”\n\n— Anna Whit, who led the talks",
])("whoever a pull quote is by is no publisher: %j", (pulled) => {
  expect(readMetadata(`A bridge\n\nIt fell.\n\n${pulled}`).publisher).toBeNull();
});
