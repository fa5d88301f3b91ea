import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// A clone in which nothing is installed: a command that did more than show its usage would fail.
const clone = mkdtempSync(join(tmpdir(), "demarche-clone-"));
const FILES = ["lib", "package.json", "scripts"];
const COPIED = ["lib/text/parsers/child/readable-kinds.mjs", "package.json", "scripts"];
beforeAll(() => {
  for (const name of COPIED) cpSync(name, join(clone, name), { recursive: true });
});
afterAll(() => rmSync(clone, { recursive: true }));

const scripts: Record<string, string> = JSON.parse(readFileSync("package.json", "utf8")).scripts;

/** Runs an npm script in the clone, as npm would. */
function run(script: string, ...args: string[]) {
  const line = `${scripts[script]} "$@"`;
  const { status, stdout, stderr } = spawnSync("sh", ["-c", line, "sh", ...args], {
    cwd: clone,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: "" },
  });
  return { status, stdout, stderr };
}

describe.each(Object.keys(scripts))("%s", (script) => {
  const usage = new RegExp(`^Usage: npm (run )?(-s )?${script}\\b.*\n\n[^]*\\.[^]*\n$`);

  test.each(["--help", "-h"])("%s shows the usage, and does nothing else", (option) => {
    const { status, stdout, stderr } = run(script, option);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(usage);
    expect(stdout.split("\n").length).toBeLessThan(20);
    expect(readdirSync(clone).sort()).toEqual(FILES);
  });

  test("an unknown option is named, with the usage, and nothing else is done", () => {
    const { status, stdout, stderr } = run(script, "--hepl");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    const [complaint, , ...rest] = stderr.split("\n");
    expect(complaint).toBe("Unknown option '--hepl'.");
    expect(rest.join("\n")).toMatch(usage);
    expect(readdirSync(clone).sort()).toEqual(FILES);
  });
});

test.each([
  ["ingest", [], "Name a file or an address."],
  ["extract", [], "Name a file."],
  ["first-admin", [], "Give an email address."],
  ["start", ["now"], "Unexpected argument 'now'."],
  ["bench", ["--json"], "Option '--json <value>' argument missing."],
  ["bench", ["--seconds", "none"], "--seconds takes a number above 0."],
  ["bench", ["--scale", "Infinity"], "--scale takes a number above 0."],
  ["faults", ["--rounds", "abc"], "--rounds takes a whole number above 0."],
  ["faults", ["--rounds", "2.5"], "--rounds takes a whole number above 0."],
  ["faults", ["--rounds="], "--rounds takes a whole number above 0."],
])("%s %j is refused with the usage", (script, args, complaint) => {
  const { status, stderr } = run(script, ...args);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringContaining(`${complaint}\n\nUsage: npm `),
  });
});
