import { failDocument, keepDocument } from "@/lib/analysis/briefings/documents/record";
import { rendererOf } from "@/lib/analysis/briefings/documents/render";
import type { DocumentFormat } from "@/lib/analysis/edition-documents";
import { sql } from "@/lib/core/database/db";
import { viewerFor } from "@/lib/core/session/viewer";
import { readWholeSince } from "./gather";
import { readPeriod } from "./inputs";
import { paperOf } from "./paper";

/**
 * Makes a document of what changed in a period, as it is read now: a job of the queue `since-document`. It may run again;
 * the first result is kept.
 */
export async function fillSinceDocument(id: string): Promise<void> {
  const [row] = await sql<
    {
      format: DocumentFormat;
      from: string;
      to: string | null;
      relationship: string;
      by: string;
      person: string;
    }[]
  >`
    update "SinceDocument" d set state = 'MAKING' from "User" u
    where d.id = ${id} and d.bytes is null and u.id = d."requestedById"
    returning d.format, d."from", d."to", d.relationship, u.name as by, u.id as person`;
  if (!row) return;
  const viewer = await viewerFor(row.person);
  if (!viewer) throw new Error("whoever asked for this document is no longer a member");
  const period = readPeriod({ from: row.from, to: row.to ?? "" });
  const paper = paperOf(await readWholeSince(viewer, period, row.relationship), {
    by: row.by,
    at: new Date(),
  });
  const render = await rendererOf(row.format);
  await keepDocument("SinceDocument", id, await render.sectioned(paper));
}

/** Gives a document up after the last attempt to make it. */
export const giveUpSinceDocument = (id: string) => failDocument("SinceDocument", id);
