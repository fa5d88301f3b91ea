import postgres from "postgres";
import { MAX_ITEMS } from "../lib/sources/ingest/limits";
import { build } from "../scripts/start/build";
import { serve } from "../scripts/start/serve";
import { onOwnDatabase } from "./own-database";
import { type Row, reach } from "./row";
import { articleOf } from "./serving/data/articles";
import { shapeOf } from "./serving/data/shape";
import { signedInCookie } from "./serving/sign-in";

const ARTICLES = 1000;
/** As many as the browser sends at once. */
const UPLOADS = 2;
const LIMIT_MS = 10 * 60_000;

/**
 * Measures how fast articles become drafts: they are sent to the built app as the browser sends files that are dropped,
 * and its worker reads them.
 */
export function benchIngest(): Promise<Row[]> {
  return onOwnDatabase("ingest", async ({ url, port, address, onEnd, signal }) => {
    await build(signal);
    const opened = await openBatches(articles().map((text) => text.byteLength));
    const app = await serve({ host: "127.0.0.1", port }, process.env, signal);
    onEnd(app.stop);
    const sql = postgres(url, { max: 1, onnotice: () => undefined });
    onEnd(() => sql.end());
    return await measure(address, await signedInCookie(address), opened, sql);
  });
}

/** Articles of about 5 kB with quotations and speakers, none like another. */
function articles(): Uint8Array<ArrayBuffer>[] {
  const shape = { ...shapeOf(1, new Date("2026-06-30T12:00:00Z")), quotesPerSource: 13 };
  const encoder = new TextEncoder();
  return Array.from({ length: ARTICLES }, (_, k) => encoder.encode(articleOf(shape, k).text));
}

/** Opens as many batches as it takes, as an analyst of the demo. Returns their ids. */
async function openBatches(sizes: number[]): Promise<string[]> {
  // Imported only now: they read the database's address when they are loaded.
  const { seedDemo } = await import("../prisma/seed/index");
  const { db, disconnect } = await import("../lib/core/database/db");
  const { viewerFor } = await import("../lib/core/session/viewer");
  const { openBatch } = await import("../lib/sources/ingest/mutations");
  try {
    await seedDemo();
    const { id } = await db.user.findUniqueOrThrow({ where: { email: "analyst@demarche.test" } });
    const files = sizes.map((size, k) => ({ name: `article-${k + 1}.txt`, size }));
    const viewer = (await viewerFor(id))!;
    const ids: string[] = [];
    while (files.length > 0) {
      const opened = await openBatch(viewer, { files: files.splice(0, MAX_ITEMS) });
      if (!opened.ok) throw new Error(opened.refusal.message);
      ids.push(opened.value.id);
    }
    return ids;
  } finally {
    await disconnect();
  }
}

async function measure(address: string, cookie: string, batches: string[], sql: postgres.Sql) {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const files = [...articles().entries()];
  const send = async () => {
    for (let next = files.shift(); next; next = files.shift()) {
      const [at, body] = next;
      const batch = batches[Math.floor(at / MAX_ITEMS)];
      const path = `/api/v1/batches/${batch}/items/${(at % MAX_ITEMS) + 1}`;
      const { ok, status } = await fetch(`${address}${path}`, {
        method: "PUT",
        body,
        headers: { cookie, origin: address },
      });
      if (!ok) throw new Error(`An upload was answered with ${status}.`);
    }
  };
  await Promise.all(Array.from({ length: UPLOADS }, send));
  const sent = seconds();
  for (let done = 0; done < ARTICLES; ) {
    if (seconds() * 1000 > LIMIT_MS) throw new Error(`Only ${done} articles became drafts.`);
    const [row] = await sql<{ done: number; failed: number }[]>`
      select count(*) filter (where state = 'DONE')::int as done,
        count(*) filter (where state = 'FAILED')::int as failed
      from "BatchItem" where "batchId" = any(${batches})`;
    if (row!.failed > 0) throw new Error(`${row!.failed} articles failed.`);
    done = row!.done;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const [drafts] = await sql<{ count: number; proposals: number }[]>`
    select count(distinct s.id)::int as count, count(p.id)::int as proposals
    from "Source" s join "Proposal" p on p."sourceId" = s.id where s.status = 'DRAFT'`;
  return [
    reach("articles of 5 kB sent", ARTICLES / sent, "a second", null),
    reach("  from drop to drafts", ARTICLES / seconds(), "a second", 20),
    reach("  proposals in a draft", drafts!.proposals / drafts!.count, "", null),
  ];
}
