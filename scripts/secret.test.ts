import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { secretIn } from "./secret";

const directory = mkdtempSync(join(tmpdir(), "demarche-secret-"));
afterEach(() => rmSync(directory, { recursive: true }));

it("creates a secret once, readable only by its owner", () => {
  const file = join(directory, "below", "secret");
  expect(secretIn(file, () => "first")).toBe("first");
  expect(secretIn(file, () => "second")).toBe("first");
  expect(readFileSync(file, "utf8")).toBe("first\n");
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
