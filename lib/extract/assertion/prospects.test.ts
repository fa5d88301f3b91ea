import { expect, test } from "vitest";
import { extract } from "..";

test.each([
  ["All parties would say that the talks had failed.", "hypothetical"],
  ["All she would say was that the talks had failed.", "asserted"],
])("what “all” belongs to decides whether words were said: %s", (text, assertion) =>
  expect(extract(`${text}\n`).quotes.map((quote) => quote.assertion)).toEqual([assertion]),
);
