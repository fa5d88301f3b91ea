import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { afterAll, expect, test } from "vitest";
import { offload, readArticle } from ".";
import { makePool } from "./pool";
import { WarmChild } from "./warm-child";

const folder = mkdtempSync(join(tmpdir(), "offload-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A child that runs this code for each task. */
const child = (code: string, time = {}) => {
  const path = join(folder, `${Math.random()}.mjs`);
  writeFileSync(path, `process.on("message", ({ task, args }) => { ${code} });`);
  return new WarmChild(
    { memory: 200e6, time: { processor: 10_000, elapsed: 60_000, ...time } },
    path,
  );
};
const echo = "process.send({ value: [task, ...args, process.pid], rss: 0 });";

test("a child does one task after another, and is replaced after a limit or a crash", async () => {
  const crash = `if (task === "loop") for (;;); if (task === "crash") process.exit(3); ${echo}`;
  const pool = makePool(() => child(crash, { processor: 2000 }), 1);
  const pid = async () => {
    const answer = await pool.run("pid", []);
    return answer.ok && (answer.value as unknown[])[1];
  };
  const first = await pid();
  expect(await pid()).toBe(first);
  expect(await pool.run("loop", [])).toEqual({
    ok: false,
    reason:
      "This text took too long to read. Split it into shorter parts and ingest them one by one.",
  });
  const second = await pid();
  expect(second).not.toBe(first);
  await expect(pool.run("crash", [])).rejects.toThrow(/ended \(3\)/);
  expect(await pid()).not.toBe(second);
});

test("a task is done once more by another child if the first one crashes, and no oftener", async () => {
  const crashed = join(folder, "crashed");
  const crash = `
    const { existsSync, writeFileSync } = await import("node:fs");
    if (task === "always" || !existsSync("${crashed}")) {
      writeFileSync("${crashed}", "");
      process.kill(process.pid, "SIGSEGV");
    } else { ${echo} }`;
  const pool = makePool(() => child(`(async () => { ${crash} })();`), 1);
  expect(await pool.run("first", [])).toMatchObject({ ok: true });
  await expect(pool.run("always", [])).rejects.toThrow(/ended \(SIGSEGV\)/);
});

test("a child is limited by the time that each task uses itself, and one that waits too long can be asked again", async () => {
  const spend = `if (task === "hang") return;
    const before = process.cpuUsage();
    for (let spent = 0; spent < 600_000; ) {
      for (let k = 0; k < 1e6; k++);
      const { user, system } = process.cpuUsage(before);
      spent = user + system;
    }
    ${echo}`;
  const steady = child(spend, { processor: 1500 });
  for (let k = 0; k < 4; k++) expect(await steady.run("spend", [])).toMatchObject({ ok: true });
  steady.end();
  expect(await child(spend, { elapsed: 500 }).run("hang", [])).toEqual({
    ...{ ok: false, again: true },
    reason: "This took too long. The machine may be busy: try again, or paste the text.",
  });
});

test("a pool whose children don't stay ready starts and ends one for each task", async () => {
  const started: WarmChild[] = [];
  const pool = makePool(
    () => {
      started.push(child(echo));
      return started.at(-1)!;
    },
    1,
    false,
  );
  pool.warmUp();
  expect(started).toHaveLength(0);
  await pool.run("pid", []);
  await pool.run("pid", []);
  expect(started.map((each) => each.isReusable)).toEqual([false, false]);
});

test("a child that uses too much memory is killed, with a reason", async () => {
  const grow = child("const a = []; setInterval(() => a.push(Buffer.alloc(5e6, 1)), 5);");
  expect(await grow.run("grow", [])).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/memory/),
  });
  expect(grow.isReusable).toBe(false);
});

test("a child gets none of our environment, and a task's error is thrown here", async () => {
  const look = child(
    `task === "env" ? process.send({ value: Object.keys(process.env) }) : process.send({ failure: "Error: no" });`,
  );
  const answer = await look.run("env", []);
  expect(answer.ok && answer.value).toEqual(["NODE_ENV"]);
  await expect(look.run("other", [])).rejects.toThrow("Error: no");
  look.end();
});

test("this process stays responsive while a hostile text is read", async () => {
  await offload("suggest", "A quay.", 0, 1);
  const text = "“tariffs “Taiwan ".repeat(12_000).slice(0, 199_000);
  const desk = { issues: [], maxText: 200_000 };
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const read = await readArticle(new TextEncoder().encode(text), { fileName: null }, desk);
  delay.disable();
  expect(read).toMatchObject({ ok: true, mediaType: "text/plain", article: { text } });
  // Here it would take seconds; a busy machine may hold this process up for a moment.
  expect(delay.max / 1e6).toBeLessThan(500);
});

test("an article is the same whether its lines are wrapped or not, and its head says where it is from", async () => {
  const sentence =
    "“The northern quay stays shut until the end of March,” said Ana Example, the deputy minister for trade.";
  const wrapped = sentence.replace("March,” said", "March,”\nsaid");
  const articleOf = async (body: string) => {
    const head =
      "Title: Quay stays shut\nAuthor: Jo Writer\nURL: https://www.scmp.com/quay\nDate: 4 March 2024";
    const bytes = new TextEncoder().encode(`${head}\n\n${body}\n\n${body}`);
    const read = await readArticle(bytes, {}, { issues: [], maxText: 10_000 });
    return read.ok ? read.article : null;
  };
  expect(await articleOf(wrapped)).toEqual(await articleOf(sentence));
  expect(await articleOf(sentence)).toMatchObject({
    title: "Quay stays shut",
    byline: "Jo Writer",
    publishedAt: "2024-03-04",
    publisher: "South China Morning Post",
    url: "https://www.scmp.com/quay",
    quotes: 2,
  });
});

test("an article is matched with the issues as they are, and their terms are indexed once for a batch", async () => {
  const issuesWith = (term: string) =>
    Array.from({ length: 3000 }, (_, k) => ({
      id: `id-${k}`,
      slug: `issue-${k}`,
      title: `Issue ${k}`,
      terms: [k === 0 ? term : `matter ${k}`, `subject ${k}`, `question ${k}`],
    }));
  const text = "“The northern quay stays shut,” said Ana Example, a harbour master.";
  const suggestedFor = async (issues: ReturnType<typeof issuesWith>) => {
    const started = performance.now();
    const bytes = new TextEncoder().encode(text);
    const read = await readArticle(bytes, {}, { issues, maxText: 1000 });
    const [row] = read.ok ? JSON.parse(read.article.proposals[0]!) : [];
    const ids = row.links.map(({ issueId }: { issueId: string }) => issueId);
    return { ids, ms: performance.now() - started };
  };
  const quays = issuesWith("quay");
  const first = await suggestedFor(quays);
  expect(first.ids).toEqual(["id-0"]);
  const later = [await suggestedFor(quays), await suggestedFor(quays), await suggestedFor(quays)];
  expect(Math.min(...later.map(({ ms }) => ms))).toBeLessThan(first.ms / 2);
  expect((await suggestedFor(issuesWith("lighthouse"))).ids).toEqual([]);
});

test("a block quotation of a page is a quotation of whoever introduces or signs it, and its text has no marks", async () => {
  const filler = "<p>The quay has been shut since the autumn, and the ferries wait.</p>".repeat(6);
  const page = `<title>The quay</title><article><h1>The quay</h1>${filler}
    <p>Ana Example, the deputy trade minister, said in a statement:</p>
    <blockquote><p>We will open the quay in March.</p><p>Nobody will be turned away.</p></blockquote>
    ${filler}
    <blockquote><p>The ferries must sail before the summer.</p><p>— Bo Sample, a harbour master</p></blockquote>
    ${filler}
    <blockquote>The pilots are ready. <cite>Cara Sample, a pilot</cite></blockquote>
    ${filler}
    <blockquote><p>A picture of the quay, with its cranes.</p></blockquote>${filler}</article>`;
  const read = await readArticle(
    Buffer.from(page),
    { fileName: "quay.html" },
    { issues: [], maxText: 100_000 },
  );
  if (!read.ok) throw new Error(read.reason);
  const { text, proposals } = read.article;
  expect(text).not.toMatch(/[“”]/);
  const rows = proposals.flatMap((rows) => JSON.parse(rows));
  expect(rows.map(({ exact }) => exact)).not.toContain("A picture of the quay, with its cranes.");
  for (const { exact, start, end } of rows)
    expect([...text].slice(start, end).join("")).toBe(exact);
  const said = rows.map(({ kind, exact, speakerName }) => [kind, exact, speakerName]);
  expect(said).toEqual([
    ["DIRECT", "We will open the quay in March.", "Ana Example"],
    ["DIRECT", "Nobody will be turned away.", "Ana Example"],
    ["DIRECT", "The ferries must sail before the summer.", "Bo Sample"],
    ["DIRECT", "The pilots are ready.", "Cara Sample"],
  ]);
});
