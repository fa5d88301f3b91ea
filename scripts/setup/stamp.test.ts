import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { isInstalled } from "./install.mjs";
import { nodeComplaint } from "./node-version.mjs";
import { hashOf, unlessStamped } from "./stamp.mjs";

const directory = mkdtempSync(join(tmpdir(), "demarche-stamp-"));
afterAll(() => rmSync(directory, { recursive: true }));

const write = (name: string, text: string) => {
  writeFileSync(join(directory, name), text);
  return join(directory, name);
};

it("does a step once for the same input, and again for other input", async () => {
  const stamp = join(directory, "new", "stamp");
  const steps: string[] = [];
  for (const hash of ["a", "a", "b", "a"])
    await unlessStamped(stamp, hash, () => void steps.push(hash));
  expect(steps).toEqual(["a", "b", "a"]);
});

it("does an interrupted step again", async () => {
  const stamp = join(directory, "stamp");
  const fail = () => Promise.reject(new Error("interrupted"));
  await unlessStamped(stamp, "old", () => undefined);
  await expect(unlessStamped(stamp, "new", fail)).rejects.toThrow("interrupted");
  expect(await unlessStamped(stamp, "old", () => undefined)).toBe(true);
});

it("hashes names and contents", () => {
  const [one, other] = [write("one", "text"), write("other", "text")];
  const before = hashOf([one]);
  expect(hashOf([other])).not.toBe(before);
  write("one", "changed");
  expect(hashOf([one])).not.toBe(before);
});

it("trusts only npm's own record of what is installed", () => {
  const lock = (packages: object) => JSON.stringify({ packages });
  const next = { integrity: "sha512-a" };
  const other = { integrity: "sha512-b", optional: true };
  const wanted = write(
    "wanted",
    lock({ "": {}, "node_modules/next": next, "node_modules/x": other }),
  );
  const complete = write("complete", lock({ "node_modules/next": next }));
  const stale = write("stale", lock({ "node_modules/next": { integrity: "sha512-old" } }));
  expect(isInstalled(wanted, complete)).toBe(true);
  expect(isInstalled(wanted, stale)).toBe(false);
  expect(isInstalled(wanted, write("empty", lock({})))).toBe(false);
  expect(isInstalled(wanted, join(directory, "none"))).toBe(false);
});

it.each([
  ["20.18.3", false],
  ["20.19.0", true],
  ["18.20.8", false],
  ["24.1.0", true],
])("Node %s is new enough: %s", (version, isGood) => {
  expect(nodeComplaint(version) === undefined).toBe(isGood);
});
