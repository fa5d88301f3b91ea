import { expect, test } from "vitest";
import { addressesIn } from "./schema";

test("addresses are read as people write them, each once, with its lines", () => {
  const text =
    " https://example.org/a \n\nexample.org/b?c\nHTTPS://EXAMPLE.ORG\nhttps://example.org/a\nnot an address";
  expect([...addressesIn(text)]).toEqual([
    ["https://example.org/a", [1, 5]],
    ["https://example.org/b?c", [3]],
    ["HTTPS://EXAMPLE.ORG", [4]],
    ["not an address", [6]],
  ]);
});
