import type { Tx } from "@/lib/core/command/command";
import { type Fragment, sql } from "@/lib/core/database/db";
import type { EvidenceLink } from "@/lib/generated/prisma/client";
import { areOpposed, EVEN_CHANCE } from "@/lib/tradecraft/likelihood";
import { linkedEvidence } from "@/lib/visibility";

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
 * Compares an issue's relations with a new estimate of its lead. Those judged before the first estimate are treated as
 * judged at it. Returns whether people are asked about any.
 */
export async function checkRelations(
  tx: Tx,
  issueId: string,
  { likelihood, isFirst }: { likelihood: number; isFirst: boolean },
): Promise<boolean> {
  if (isFirst)
    await tx.evidenceLink.updateMany({
      where: { issueId, judgedLikelihood: null },
      data: { judgedLikelihood: likelihood },
    });
  const links = await tx.evidenceLink.groupBy({
    by: ["earlierLeadId", "relation", "judgedLikelihood"],
    where: { issueId, ...linkedEvidence },
  });
  return links.some((link) => asksAbout(link, likelihood));
}
