import type { DocumentFormat } from "@/lib/analysis/edition-documents";
import { sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
import type { EditionDocument } from "./schema";

/** A document of an edition, with its bytes if it is ready. Returns null if the edition is missing or hidden. */
export async function loadDocument(
  viewer: Viewer,
  number: number,
  format: DocumentFormat,
): Promise<EditionDocument | null> {
  const [row] = await sql<EditionDocument[]>`
    select e.number, e.title, ${format} as format, coalesce(d.state::text, 'QUEUED') as state,
      d.bytes, d.sha256
    from "Edition" e left join "EditionDocument" d
      on d."editionId" = e.id and d.format = ${format}::"DocumentFormat"
    where e.number = ${number} and e.content is not null and ${is.visibleEdition("e", viewer)}`;
  return row ?? null;
}
