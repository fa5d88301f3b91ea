import { expect, test } from "vitest";
import { addressesIn } from "./schema";

test("addresses are read as people write them, without repeats", () => {
  const text =
    " https://example.org/a \n\nexample.org/b?c\nHTTPS://EXAMPLE.ORG\nhttps://example.org/a\nnot an address";
  expect(addressesIn(text)).toEqual([
    ...[
      "https://example.org/a",
      "https://example.org/b?c",
      "HTTPS://EXAMPLE.ORG",
      "not an address",
    ],
  ]);
});
