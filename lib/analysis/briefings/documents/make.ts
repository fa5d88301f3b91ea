import { createHash } from "node:crypto";
import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import type { DocumentFormat } from "@/lib/analysis/edition-documents";
import { sql } from "@/lib/core/database/db";

type Render = (content: EditionContent, hash: string) => Promise<Uint8Array>;

/** Loaded on use: without them a worker starts sooner, and most jobs never need them. */
const RENDER: Record<DocumentFormat, () => Promise<Render>> = {
  PDF: async () => (await import("./pdf/render")).pdfOf,
  DOCX: async () => (await import("./docx/render")).docxOf,
};

/**
 * Makes a document of an edition from its content and nothing else: a job of the queue `document`. It may run again, or
 * alongside a process that was thought dead; the first result is kept.
 */
export async function makeDocument(id: string): Promise<void> {
  const [row] = await sql<{ format: DocumentFormat; content: string; hash: string }[]>`
    update "EditionDocument" d set state = 'MAKING' from "Edition" e
    where d.id = ${id} and d.bytes is null and e.id = d."editionId"
    returning d.format, e.content, e.hash`;
  if (!row) return;
  const content = JSON.parse(row.content) as EditionContent;
  const render = await RENDER[row.format]();
  const bytes = Buffer.from(await render(content, row.hash));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await sql`update "EditionDocument"
    set state = 'READY', bytes = ${bytes}, sha256 = ${sha256}, "madeAt" = now()
    where id = ${id} and bytes is null`;
}

/** Marks a document as failed after the last attempt to make it. It is tried again when the worker next starts. */
export async function giveUpDocument(id: string): Promise<void> {
  await sql`update "EditionDocument" set state = 'FAILED' where id = ${id} and bytes is null`;
}
