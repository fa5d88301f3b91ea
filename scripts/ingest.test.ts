import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { openDesk } from "@/scripts/test/desk/desk";
import { zipOf } from "@/scripts/test/read/zip";
import { page, serve } from "@/scripts/test/servers/web-servers";

const folder = mkdtempSync(join(tmpdir(), "demarche-ingest-"));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(async () => {
  const { people } = await openDesk();
  // The demo isn't added to a desk in which someone can sign in.
  await db.user.update({ where: { id: people.admin.id }, data: { passwordHash: "set" } });
});

const articleOf = (name: string) =>
  Buffer.from(`${name}\n\n“The ${name} ferries will run,” said Ana Example, the minister.\n`);

/** Runs the command in the folder, while no app is running. Returns its lines and exit code. */
function ingest(args: string[], env: Record<string, string> = {}) {
  const script = join(process.cwd(), "scripts/run.mjs");
  const options = {
    cwd: process.cwd(),
    env: {
      ...process.env,
      INIT_CWD: folder,
      DATA_DIR: folder,
      DATABASE_OWNER_URL: process.env.TEST_OWNER_URL,
      ...env,
    },
  };
  return new Promise<{ code: number; lines: string[] }>((resolve) => {
    execFile(process.execPath, [script, "ingest", ...args], options, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), lines: `${stdout}${stderr}`.trim().split("\n") }),
    );
  });
}

test("files, archives and addresses are ingested, and a second time changes nothing", {
  timeout: 60_000,
}, async () => {
  writeFileSync(join(folder, "one.txt"), articleOf("Northern"));
  const zip = zipOf([
    ["in/two.txt", articleOf("Eastern")],
    ["bad.pdf", Buffer.from("\x89PNG\r\n\x1a\n", "latin1")],
  ]);
  writeFileSync(join(folder, "more.zip"), zip);
  const host = await serve(page(articleOf("Western"), { "content-type": "text/plain" }));
  const args = ["one.txt", "more.zip", `http://${host}/three`, "none.txt", "--approve"];
  const env = { FETCH_ALLOW: host };

  const first = await ingest(args, env);
  expect(first.code).toBe(1);
  expect(first.lines).toEqual([
    expect.stringMatching(/^one.txt: approved “Northern” with \d quotations?$/),
    expect.stringMatching(/^in\/two.txt: approved “Eastern”/),
    expect.stringMatching(/^http:.*\/three: approved “Western”/),
    expect.stringMatching(/^bad.pdf: This is a picture/),
    "none.txt: There’s no such file.",
  ]);
  const counts = async () => [await db.source.count(), await db.quote.count()];
  const before = await counts();
  const again = await ingest(["one.txt", `http://${host}/three`], env);
  expect(again).toEqual({
    code: 0,
    lines: [
      expect.stringMatching(/^one.txt: already here/),
      expect.stringMatching(/^http:.*: already here/),
    ],
  });
  expect(await counts()).toEqual(before);
});

test("the same articles approved by two commands at once are each approved once, and both succeed", {
  timeout: 120_000,
}, async () => {
  const names = Array.from({ length: 6 }, (_, k) => `twice-${k}.txt`);
  for (const name of names) writeFileSync(join(folder, name), articleOf(`The ${name}`));
  const both = await Promise.all([1, 2].map(() => ingest([...names, "--approve"])));
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  const lines = both.flatMap((each) => each.lines);
  for (const name of names) {
    const said = lines.filter((line) => line.startsWith(`${name}: `)).sort();
    expect(said).toEqual([
      expect.stringMatching(/: already here, as “The /),
      expect.stringMatching(/: approved “The .* with 1 quotation$/),
    ]);
  }
});
