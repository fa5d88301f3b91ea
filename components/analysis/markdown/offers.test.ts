import { expect, test } from "vitest";
import { quotation } from "./offers";

test("a quotation that is offered for citing says what was denied", () => {
  const words = {
    exact: "that the port is closed",
    kind: "INDIRECT",
    assertion: "DENIED",
  } as const;
  expect(
    quotation({ number: 3, speaker: "Ana Example", publisher: "The Ledger", ...words }),
  ).toEqual({
    insert: "[Q3]",
    label: "denies that the port is closed",
    quoted: true,
    detail: "Q3 · Ana Example · The Ledger",
  });
});
