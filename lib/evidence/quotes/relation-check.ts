import type { Tx } from "@/lib/core/command/command";
import { type Fragment, sql } from "@/lib/core/database/db";
import type { EvidenceLink } from "@/lib/generated/prisma/client";
import { areOpposed, EVEN_CHANCE } from "@/lib/tradecraft/likelihood";
import { citableQuotes, linkedEvidence } from "@/lib/visibility";

// A relation is judged against the lead forecast and its estimate at the time. People are asked to check it once another
// forecast leads, or the estimate has crossed from likely to unlikely or back: what supported the outlook may contradict
// it now. Context is context either way.

/** SQL: whether people are asked about link `e` of the issue with line `l`. */
export const isAsked = (e: string, l: string): Fragment => sql`(
  ${sql(e)}."earlierLeadId" is not null or ${sql(e)}.relation <> 'CONTEXT'
    and least(${sql(e)}."judgedLikelihood", ${sql(l)}.likelihood) < ${EVEN_CHANCE.low}
    and greatest(${sql(e)}."judgedLikelihood", ${sql(l)}.likelihood) > ${EVEN_CHANCE.high})`;

/** Whether people are asked about a link, with the lead's likelihood as it is now. */
export const asksAbout = (
  link: Pick<EvidenceLink, "earlierLeadId" | "relation" | "judgedLikelihood">,
  likelihood: number | null,
): boolean =>
  link.earlierLeadId !== null ||
  (link.relation !== "CONTEXT" &&
    likelihood !== null &&
    link.judgedLikelihood !== null &&
    areOpposed(link.judgedLikelihood, likelihood));

/**
 * Compares an issue's relations with a new estimate of its lead, `now`, and the one before it, null if it is the first.
 * Those judged before there was an estimate are treated as judged at the first. Returns whether people are asked about any
 * of which they weren't asked before. Those links get a new version, so that none is judged on a page that still shows the
 * old estimate.
 */
export async function checkRelations(
  tx: Tx,
  issueId: string,
  { before, now }: { before: number | null; now: number },
): Promise<boolean> {
  await tx.evidenceLink.updateMany({
    where: { issueId, earlierLeadId: null, judgedLikelihood: null },
    data: { judgedLikelihood: before ?? now },
  });
  const links = await tx.evidenceLink.groupBy({
    by: ["earlierLeadId", "relation", "judgedLikelihood"],
    where: { issueId, earlierLeadId: null, ...linkedEvidence, quote: citableQuotes },
  });
  const changed = links.filter((link) => asksAbout(link, now) !== asksAbout(link, before));
  if (changed.length > 0)
    await tx.evidenceLink.updateMany({
      where: { issueId, OR: changed },
      data: { version: { increment: 1 } },
    });
  return changed.some((link) => asksAbout(link, now));
}
