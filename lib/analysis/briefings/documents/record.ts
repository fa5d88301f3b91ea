import { sql } from "@/lib/core/database/db";
import { sha256 } from "@/lib/core/sha256";

/** The tables of documents, each of which is made by a job of a queue of its own. */
type Table = "EditionDocument" | "SinceDocument" | "SlippedDocument";

/** Keeps the bytes of a document, which is ready then. Does nothing if it has been made meanwhile. */
export async function keepDocument(table: Table, id: string, made: Uint8Array): Promise<void> {
  const bytes = Buffer.from(made);
  await sql`update ${sql(table)}
    set state = 'READY', bytes = ${bytes}, sha256 = ${sha256(bytes)}, "madeAt" = now()
    where id = ${id} and bytes is null`;
}

/** Marks a document as failed after the last attempt to make it, unless it has been made meanwhile. */
export async function failDocument(table: Table, id: string): Promise<void> {
  await sql`update ${sql(table)} set state = 'FAILED' where id = ${id} and bytes is null`;
}
