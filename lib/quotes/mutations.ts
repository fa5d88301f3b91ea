import { anchors } from "@/lib/anchors/selectors";
import type { Viewer } from "@/lib/auth";
import { command, type Tx } from "@/lib/command";
import { refuse } from "@/lib/errors";
import { recordEvent } from "@/lib/events/mutations";
import { issueNamed } from "@/lib/issue-ref";
import { speakersNamed } from "@/lib/speakers/mutations";
import type { QuoteKind, Relation } from "@/lib/tradecraft/evidence";
import { citableQuotes, mayLinkEvidence } from "./policy";
import { linkEvidenceInput, unlinkEvidenceInput } from "./schema";

/**
 * Says that a quote bears on an issue, and how. Linking what is linked already changes its relation;
 * saying the same again changes nothing.
 */
export const linkEvidence = command({
  input: linkEvidenceInput,
  may: mayLinkEvidence,
  run: async (tx, viewer, { issue: ref, quote: quoteId, relation, version }) => {
    const issue = await lockedIssue(tx, ref);
    const quote = await tx.quote.findFirst({ where: { id: quoteId, ...citableQuotes } });
    if (!quote) return refuse("not-found", "There is no such quote.");
    const key = { quoteId_issueId: { quoteId, issueId: issue.id } };
    const before = await tx.evidenceLink.findUnique({ where: key });
    requireSeen(before, version);
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
  run: async (tx, viewer, { issue: ref, quote: quoteId, version }) => {
    const issue = await lockedIssue(tx, ref);
    const link = await tx.evidenceLink.findFirst({
      where: { quoteId, issueId: issue.id, removedAt: null },
      include: { quote: true },
    });
    if (!link) return refuse("not-found", "This quote is not linked to the issue.");
    requireSeen(link, version);
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

/** The issue, its row locked: of two who link at once the second sees what the first has done. */
async function lockedIssue(tx: Tx, ref: string) {
  const issue = await issueNamed(tx, ref);
  await tx.$queryRaw`select 1 from "Issue" where id = ${issue.id} for update`;
  return issue;
}

/** Refuses a change of a link that somebody has changed since; who saw no link yet passes. */
function requireSeen(link: { version: number } | null, version: number | undefined) {
  if (link && version !== undefined && link.version !== version)
    refuse("conflict", "A colleague has just read this quote anew. It is shown as it stands now.", {
      current: link,
    });
}

/** Draft evidence that was accepted: a span of its source, who said it, and what it bears on. */
interface Accepted {
  id: string;
  kind: QuoteKind;
  start: number;
  end: number;
  speakerName: string | null;
  speakerRole: string | null;
  cue: string | null;
  links: { issueId: string; relation: Relation }[];
}

/** Makes quotes and evidence of accepted proposals. Gives how many quotes each issue got. */
export async function makeQuotes(
  tx: Tx,
  viewer: Viewer,
  source: { id: string; text: string },
  accepted: Accepted[],
): Promise<Map<string, number>> {
  const speaker = await speakersNamed(
    tx,
    accepted.flatMap(({ speakerName }) => speakerName ?? []),
  );
  const anchor = anchors(source.text);
  const quotes = await tx.quote.createManyAndReturn({
    data: accepted.map(({ id, kind, start, end, speakerName, speakerRole, cue }) => ({
      ...anchor(start, end),
      sourceId: source.id,
      proposalId: id,
      kind,
      speakerId: speakerName && speaker(speakerName),
      speakerRole,
      cue,
    })),
    select: { id: true, proposalId: true },
  });
  const links = new Map(accepted.map(({ id, links }) => [id, links]));
  const evidence = quotes.flatMap(({ id: quoteId, proposalId }) =>
    links.get(proposalId!)!.map((link) => ({ ...link, quoteId, linkedById: viewer.id })),
  );
  await tx.evidenceLink.createMany({ data: evidence });
  const touched = new Map<string, number>();
  for (const { issueId } of evidence) touched.set(issueId, (touched.get(issueId) ?? 0) + 1);
  return touched;
}
