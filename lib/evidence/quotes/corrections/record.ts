import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import type { EventDetails } from "@/lib/desk/events/schema";
import type { Quote } from "@/lib/generated/prisma/client";
import { linkedEvidence } from "@/lib/visibility";

/**
 * Records it on the source, with what only the source's event keeps, and on each issue that one of the
 * quotations is evidence for. Returns the source's event.
 */
export async function recordOn(
  tx: Tx,
  viewer: Viewer,
  quotes: Quote[],
  details: EventDetails,
  onSource = details,
): Promise<bigint> {
  const { sourceId } = quotes[0]!;
  const event = await recordEvent(tx, viewer, { sourceId }, onSource);
  const links = await tx.evidenceLink.findMany({
    where: { quoteId: { in: quotes.map(({ id }) => id) }, ...linkedEvidence },
    select: { issueId: true },
  });
  // Always in the same order, so that two corrections at once cannot deadlock.
  for (const issueId of [...new Set(links.map((link) => link.issueId))].sort())
    await recordEvent(tx, viewer, { sourceId, issueId }, details);
  return event;
}
