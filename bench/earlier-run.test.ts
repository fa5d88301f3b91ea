import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asComparison } from "./earlier-run";
import { within } from "./row";

test("figures that both runs have are compared", () => {
  const file = join(process.env.TEST_DIRECTORY ?? "", "earlier.json");
  writeFileSync(file, JSON.stringify([within("list page, p50", 40, "ms", null)]));
  const rows = [within("list page, p50", 10, "ms", null), within("new", 1, "ms", null)];
  const lines = asComparison(rows, file).split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^list page, p50 +40\.0 +10\.0 +ms +0\.25×$/);
});
