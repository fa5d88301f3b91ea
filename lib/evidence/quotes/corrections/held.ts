import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { requireSeen } from "@/lib/core/command/stale";
import { lockedSpeaker } from "@/lib/evidence/speakers/held";

/** Locks the source of a quotation as for a removal, so that the later of the two sees the earlier. Returns its id. */
export async function lockSourceOf(tx: Tx, quoteId: string): Promise<string> {
  const [source] = await tx.$queryRaw<{ id: string; status: string }[]>`
    select id, status::text from "Source"
    where id = (select "sourceId" from "Quote" where id = ${quoteId}) for no key update`;
  if (source?.status === "WITHDRAWN")
    refuse("invalid", "The source is withdrawn. Restore it before you correct its quotations.");
  if (source?.status !== "APPROVED")
    return refuse("not-found", "This quotation is no longer available.");
  return source.id;
}

/** A quotation as it was seen, with its speaker. Locks source, speaker and quotation in this order. */
export async function holdSeenQuote(tx: Tx, id: string, version: number) {
  await lockSourceOf(tx, id);
  const { speakerId } = await tx.quote.findUniqueOrThrow({ where: { id } });
  const from = speakerId ? await lockedSpeaker(tx, speakerId) : null;
  await tx.$queryRaw`select 1 from "Quote" where id = ${id} for no key update`;
  const quote = await tx.quote.findUniqueOrThrow({ where: { id } });
  if (quote.removalId !== null)
    return refuse("not-found", "This quotation is no longer available.");
  const speaker = from && { id: from.id, name: from.name, role: quote.speakerRole };
  requireSeen(quote, version, { what: `Q${quote.number}`, current: { ...quote, speaker } });
  return { quote, from };
}
