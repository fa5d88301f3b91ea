import { refuse, refuseField } from "@/lib/core/command/errors";
import { sql } from "@/lib/core/database/db";
import { isOwnMessageId } from "@/lib/core/mail/message-id";
import { sha256 } from "@/lib/core/sha256";
import { fieldsOf } from "@/lib/text/parsers/child/mail/head.mjs";
import type { NotRead } from "@/lib/text/parsers/types";

/** The field of the input that an article came from. */
type From = "url" | "bytes";

/**
 * Refuses what couldn't be read: as a fault of the file, or, if the machine was busy, as something to try again, for
 * which its upload is kept.
 */
export const refuseUnread = (field: From, { reason, again }: NotRead): never =>
  again ? refuse("unavailable", reason) : refuseField(field, reason);

/**
 * Refuses the files of this desk's editions, as downloaded or saved as a page, and its emails: it would be quoting itself.
 */
export async function refuseOwnFile(field: From, bytes: Uint8Array): Promise<void> {
  if (isOwnMessageId((fieldsOf(bytes).get("message-id") ?? "").trim()))
    refuseField(field, "This is an email from this desk. It can’t be evidence.", { final: true });
  const hash = sha256(bytes);
  const [own] = await sql<Numbered[]>`
    select e.number from "Edition" e where e.id in (
      select d."editionId" from "EditionDocument" d where d.sha256 = ${hash}
      union all select d."editionId" from "SlippedDocument" d where d.sha256 = ${hash})`;
  refuseEdition(field, own);
  // A page has it in a footer, which is no part of the article that is read.
  await refuseHashed(field, Buffer.from(bytes).toString("latin1"));
}

/** Refuses a text that has the hash of an edition of this desk, as each of their documents does. */
export const refuseOwnText = (field: From, text: string): Promise<void> =>
  // A PDF may break it between lines.
  refuseHashed(field, text.replace(/\s+/g, ""));

const HASHES = /[0-9a-f]{64}/g;

async function refuseHashed(field: From, text: string): Promise<void> {
  const hashes = [...new Set(text.match(HASHES))];
  if (hashes.length === 0) return;
  const [own] = await sql<Numbered[]>`select number from "Edition" where hash = any(${hashes})`;
  refuseEdition(field, own);
}

type Numbered = { number: number };

function refuseEdition(field: From, edition: Numbered | undefined) {
  if (edition)
    refuseField(field, `This is edition ${edition.number} of this desk. It can’t be evidence.`, {
      final: true,
    });
}
