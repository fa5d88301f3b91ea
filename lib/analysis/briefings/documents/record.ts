import { createHash } from "node:crypto";
import { sql } from "@/lib/core/database/db";

/** The tables of documents, each of which is made by a job of a queue of its own. */
type Table = "EditionDocument" | "SinceDocument";

/** Keeps the bytes of a document, which is ready then. Does nothing if it has been made meanwhile. */
export async function keepDocument(table: Table, id: string, made: Uint8Array): Promise<void> {
  const bytes = Buffer.from(made);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await sql`update ${sql(table)}
    set state = 'READY', bytes = ${bytes}, sha256 = ${sha256}, "madeAt" = now()
    where id = ${id} and bytes is null`;
}

/** Marks a document as failed after the last attempt to make it, unless it has been made meanwhile. */
export async function failDocument(table: Table, id: string): Promise<void> {
  await sql`update ${sql(table)} set state = 'FAILED' where id = ${id} and bytes is null`;
}
