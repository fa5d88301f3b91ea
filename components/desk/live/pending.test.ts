import { expect, test } from "vitest";
import { pendingChanges } from "./pending";

test("one refresh covers all the changes that it shows, in whatever order they were committed", () => {
  const changes = pendingChanges();
  for (const tx of ["12", "10", "11"]) changes.hear({ tx });
  const missing = (seen: string) => changes.missing(seen).map(({ tx }) => tx);
  expect(missing("10:10:")).toEqual(["12", "10", "11"]);
  // 12 was committed, and so was 11, while 10 was still running.
  expect(missing("10:13:10")).toEqual(["10"]);
  expect(missing("13:13:")).toEqual([]);
  // The browser restores the page as it was before.
  expect(missing("12:12:")).toEqual(["12"]);
});

test("if there are very many changes, the latest are remembered", () => {
  const changes = pendingChanges();
  for (let tx = 1; tx <= 1000; tx++) changes.hear({ tx: String(tx) });
  expect(changes.missing("0:0:")).toHaveLength(200);
  expect(changes.missing("1000:1000:")).toEqual([{ tx: "1000" }]);
});
