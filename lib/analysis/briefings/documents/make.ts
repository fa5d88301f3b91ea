import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import type { DocumentFormat } from "@/lib/analysis/edition-documents";
import { sql } from "@/lib/core/database/db";
import { failDocument, keepDocument } from "./record";
import { rendererOf } from "./render";

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
  const render = await rendererOf(row.format);
  await keepDocument("EditionDocument", id, await render.edition(content, row.hash));
}

/** Gives a document up after the last attempt to make it. It is tried again when the worker next starts. */
export const giveUpDocument = (id: string) => failDocument("EditionDocument", id);
