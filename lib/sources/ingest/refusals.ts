import { refuse, refuseField } from "@/lib/core/command/errors";
import { sql } from "@/lib/core/database/db";
import { sha256 } from "@/lib/core/sha256";
import type { NotRead } from "@/lib/text/parsers/types";

/** The field of the input that an article came from. */
type From = "url" | "bytes";

/**
 * Refuses what couldn't be read: as a fault of the file, or, if the machine was busy, as something to try again, for
 * which its upload is kept.
 */
export const refuseUnread = (field: From, { reason, again }: NotRead): never =>
  again ? refuse("unavailable", reason) : refuseField(field, reason);

/** Refuses a document of an edition of this desk, with or without a cover slip: the desk would be quoting itself. */
export async function refuseOwnEdition(field: From, bytes: Uint8Array): Promise<void> {
  const hash = sha256(bytes);
  const [own] = await sql<{ number: number }[]>`
    select e.number from "Edition" e where e.id in (
      select d."editionId" from "EditionDocument" d where d.sha256 = ${hash}
      union all select d."editionId" from "SlippedDocument" d where d.sha256 = ${hash})`;
  if (own)
    refuseField(field, `This is edition ${own.number} of this desk. It can’t be evidence.`, {
      final: true,
    });
}
