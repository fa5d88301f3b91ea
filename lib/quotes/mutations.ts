import { command } from "@/lib/command";
import { refuse } from "@/lib/errors";
import { recordEvent } from "@/lib/events/mutations";
import { issueNamed } from "@/lib/issue-ref";
import { mayLinkEvidence } from "./policy";
import { linkEvidenceInput, unlinkEvidenceInput } from "./schema";

/**
 * Says that a quote bears on an issue, and how. Linking what is linked already changes its relation;
 * saying the same again changes nothing.
 */
export const linkEvidence = command({
  input: linkEvidenceInput,
  may: mayLinkEvidence,
  run: async (tx, viewer, { issue: ref, quote: quoteId, relation }) => {
    const issue = await issueNamed(tx, ref);
    const quote = await tx.quote.findFirst({
      where: { id: quoteId, source: { status: "COMMITTED" } },
    });
    if (!quote) return refuse("not-found", "There is no such quote.");
    const key = { quoteId_issueId: { quoteId, issueId: issue.id } };
    const before = await tx.evidenceLink.findUnique({ where: key });
    if (before && !before.removedAt && before.relation === relation) return { quote: quote.number };

    await tx.evidenceLink.upsert({
      where: key,
      create: { quoteId, issueId: issue.id, relation, linkedById: viewer.id },
      update: { relation, removedAt: null, linkedById: viewer.id, version: { increment: 1 } },
    });
    const details = { quote: quote.number, relation };
    await recordEvent(
      tx,
      viewer,
      { issueId: issue.id, sourceId: quote.sourceId },
      before && !before.removedAt
        ? { verb: "evidence.reassessed", from: before.relation, ...details }
        : { verb: "evidence.linked", ...details },
    );
    return { quote: quote.number };
  },
});

/** Takes a quote off an issue. The link's row stays, so that history can say that it was there. */
export const unlinkEvidence = command({
  input: unlinkEvidenceInput,
  may: mayLinkEvidence,
  run: async (tx, viewer, { issue: ref, quote: quoteId }) => {
    const issue = await issueNamed(tx, ref);
    const link = await tx.evidenceLink.findFirst({
      where: { quoteId, issueId: issue.id, removedAt: null },
      include: { quote: true },
    });
    if (!link) return refuse("not-found", "This quote is not linked to the issue.");
    await tx.evidenceLink.update({
      where: { id: link.id },
      data: { removedAt: new Date(), version: { increment: 1 } },
    });
    await recordEvent(
      tx,
      viewer,
      { issueId: issue.id, sourceId: link.quote.sourceId },
      { verb: "evidence.unlinked", quote: link.quote.number },
    );
    return { quote: link.quote.number };
  },
});
