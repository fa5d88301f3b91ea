import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { zipOf } from "@/scripts/test/read/zip";

const folder = mkdtempSync(join(tmpdir(), "demarche-extract-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("files that can't be read are named with the reason, in plain words, and the rest are extracted", () => {
  const article = "“The northern ferries will run,” said Ana Example, the minister.\n";
  writeFileSync(join(folder, "good.txt"), article);
  writeFileSync(join(folder, "x.bin"), article);
  writeFileSync(join(folder, "more.zip"), zipOf([["good.txt", Buffer.from(article)]]));
  mkdirSync(join(folder, "papers"));
  const files = ["none.txt", "none.jsonl", "papers", "x.bin", "more.zip", "good.txt"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/run.mjs", "extract", ...files],
    { encoding: "utf8", env: { ...process.env, INIT_CWD: folder } },
  );
  expect(stderr.trim().split("\n")).toEqual([
    "extract: none.txt: There’s no such file.",
    "extract: none.jsonl: There’s no such file.",
    "extract: papers: This is a folder. Name its files instead.",
    expect.stringMatching(
      /^extract: x\.bin: .*extension of a program\. .*text \(\.txt\), web pages/,
    ),
    "extract: more.zip: Archives aren’t read here. Unpack this one, and name its files.",
  ]);
  expect(
    stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toMatchObject([{ id: "good.txt", quotes: [{ speaker_text: "Ana Example" }] }]);
  expect(status).toBe(1);
});
