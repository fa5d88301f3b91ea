import type { Fragment } from "postgres";
import type { Tx } from "@/lib/core/command/command";
import { sql } from "@/lib/core/database/db";
import { sendJobs } from "@/lib/core/jobs/send";

/** The formats of an edition's documents, made by briefings/documents/make.ts. The enum `DocumentFormat` has them, too. */
const DOCUMENT_FORMATS = ["PDF", "DOCX"] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

const DOCUMENT_STATES = ["QUEUED", "MAKING", "READY", "FAILED"] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** The state of each document of an edition. */
export type DocumentStates = Record<DocumentFormat, DocumentState>;

/** Queues the documents of an edition, in the transaction that issues it. */
export async function queueDocuments(tx: Tx, editionId: string): Promise<void> {
  const data = DOCUMENT_FORMATS.map((format) => ({ editionId, format }));
  const made = await tx.editionDocument.createManyAndReturn({ data, select: { id: true } });
  await sendJobs(
    tx,
    "document",
    made.map(({ id }) => ({ id, priority: 0 })),
  );
}

/** SQL: the states of the documents of an edition, as JSON. A document not queued yet counts as queued. */
export const documentStatesOf = (editionId: Fragment) => sql<DocumentStates[]>`(
  select json_object_agg(f.format, coalesce(d.state::text, 'QUEUED'))
  from unnest(enum_range(null::"DocumentFormat")) f (format)
  left join "EditionDocument" d on d."editionId" = ${editionId} and d.format = f.format)`;
