import { setTimeout as wait } from "node:timers/promises";
import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import type { DocumentFormat } from "@/lib/analysis/edition-documents";
import { sql } from "@/lib/core/database/db";
import { transaction } from "@/lib/core/database/transaction";
import { sendJobs } from "@/lib/core/jobs/send";
import { sha256 } from "@/lib/core/sha256";
import { failDocument, keepDocument } from "./record";
import { rendererOf } from "./render";
import type { EditionDocument, MadeDocument } from "./schema";

/** How long such a document is kept: its slip names the day on which it was made. */
const KEPT = "1 day";

/** How long a download waits for it. Making it takes a few seconds. */
const WAIT_MS = 20_000;
const ASK_EVERY_MS = 250;

/**
 * A document of an edition with a cover slip as its first page. The worker makes it, once a day for what the slip says.
 * If it isn't ready in time, its state says so, and it can be asked for again.
 */
export async function withSlip(
  document: EditionDocument,
  slip: string[],
): Promise<EditionDocument> {
  const { number, format } = document;
  const id = await queueSlipped(number, format, JSON.stringify(slip));
  const until = Date.now() + WAIT_MS;
  for (;;) {
    const [made] = await sql<MadeDocument[]>`
      select d.format, d.state, d.bytes, d.sha256 from "SlippedDocument" d where d.id = ${id}`;
    const isSettled = !made || made.state === "READY" || made.state === "FAILED";
    if (isSettled || Date.now() > until)
      return { ...document, ...(made ?? { state: "FAILED", bytes: null, sha256: null }) };
    await wait(ASK_EVERY_MS);
  }
}

/** Queues the document, unless it is queued or made. One that failed is tried again. Returns its id. */
function queueSlipped(number: number, format: DocumentFormat, slip: string): Promise<string> {
  const slipHash = sha256(slip);
  return transaction(async (tx) => {
    await tx.$executeRaw`delete from "SlippedDocument" where "createdAt" < now() - ${KEPT}::interval`;
    const { id: editionId } = await tx.edition.findUniqueOrThrow({ where: { number } });
    const key = { editionId, format, slipHash };
    const known = await tx.slippedDocument.findUnique({
      where: { editionId_format_slipHash: key },
      select: { id: true, state: true },
    });
    if (known && known.state !== "FAILED") return known.id;
    const { id } = known ?? (await tx.slippedDocument.create({ data: { ...key, slip } }));
    if (known) await tx.slippedDocument.update({ where: { id }, data: { state: "QUEUED" } });
    await sendJobs(tx, "slipped-document", [{ id, priority: 0 }]);
    return id;
  });
}

/** Makes such a document: a job of the queue `slipped-document`. */
export async function makeSlipped(id: string): Promise<void> {
  const [row] = await sql<
    { format: DocumentFormat; content: string; hash: string; slip: string }[]
  >`
    update "SlippedDocument" d set state = 'MAKING' from "Edition" e
    where d.id = ${id} and d.bytes is null and e.id = d."editionId"
    returning d.format, d.slip, e.content, e.hash`;
  if (!row) return;
  const content = JSON.parse(row.content) as EditionContent;
  const render = await rendererOf(row.format);
  await keepDocument(
    "SlippedDocument",
    id,
    await render.edition(content, row.hash, JSON.parse(row.slip)),
  );
}

/** Gives such a document up after the last attempt to make it. */
export const giveUpSlipped = (id: string) => failDocument("SlippedDocument", id);
