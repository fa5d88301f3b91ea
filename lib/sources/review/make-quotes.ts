import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { countEach } from "@/lib/core/wording";
import { markRestored, moveEvidence } from "@/lib/evidence/removal/acts";
import { lockLines } from "@/lib/evidence/speakers/held";
import { speakersNamed } from "@/lib/evidence/speakers/resolve-names";
import type { Prisma } from "@/lib/generated/prisma/client";
import { anchors } from "@/lib/text/anchors/selectors";
import type { Assertion, QuoteKind, Relation } from "@/lib/tradecraft/evidence";
import type { Credibility } from "@/lib/tradecraft/grades";

/** An accepted proposal: a span of its source, who said it, and the issues that it bears on. */
interface Accepted {
  id: string;
  kind: QuoteKind;
  start: number;
  end: number;
  speakerName: string | null;
  speakerRole: string | null;
  cue: string | null;
  assertion: Assertion;
  links: { issueId: string; relation: Relation }[];
  /** The quotation of the earlier version that it continues: its grade stays, and its evidence moves here. */
  continues: { id: string; credibility: Credibility } | null;
}

/**
 * Makes quotations and evidence from accepted proposals. If a proposal had been approved before, its quotation
 * returns under its number, as the proposal is now. Returns how many quotations each issue got.
 */
export async function makeQuotes(
  tx: Tx,
  viewer: Viewer,
  source: { id: string; text: string; removalId: number | null },
  accepted: Accepted[],
): Promise<Map<string, number>> {
  const speaker = await speakersNamed(
    tx,
    accepted.flatMap(({ speakerName }) => speakerName ?? []),
    source.id,
  );
  const anchor = anchors(source.text);
  const rows = accepted.map(
    ({ id, kind, start, end, speakerName, speakerRole, cue, assertion, continues }) => ({
      ...anchor(start, end),
      proposalId: id,
      kind,
      speakerRole,
      cue,
      assertion,
      speakerId: speakerName && speaker(speakerName),
      continuesId: continues?.id ?? null,
      credibility: continues?.credibility ?? "CANNOT_BE_JUDGED",
    }),
  );
  const continued = rows.flatMap(({ continuesId }) => continuesId ?? []);
  await lockLines(
    tx,
    { OR: [{ sourceId: source.id }, { id: { in: continued } }] },
    rows.map(({ speakerId }) => speakerId),
  );
  const back = await restoreQuotes(tx, viewer, source, rows);
  const known = new Set(back.map(({ proposalId }) => proposalId));
  const fresh = rows.filter(({ proposalId }) => !known.has(proposalId));
  const made = await tx.quote.createManyAndReturn({
    data: fresh.map((row) => ({ ...row, sourceId: source.id })),
    select: { id: true, proposalId: true },
  });
  const links = new Map(accepted.map(({ id, links }) => [id, links]));
  const quotes = [...back, ...made];
  const likelihoods = await leadLikelihoods(tx, accepted);
  const evidence = quotes.flatMap(({ id: quoteId, proposalId }) =>
    links.get(proposalId ?? "")!.map((link) => {
      const judgedLikelihood = likelihoods.get(link.issueId) ?? null;
      return { ...link, quoteId, linkedById: viewer.id, judgedLikelihood };
    }),
  );
  await linkAgain(tx, evidence);
  await tx.evidenceLink.createMany({ data: evidence, skipDuplicates: true });
  const quoteOf = new Map(quotes.map(({ id, proposalId }) => [proposalId, id]));
  const moves = accepted.flatMap(({ id, continues, links }) => {
    const issues = links.map(({ issueId }) => issueId);
    return continues ? [{ from: continues.id, to: quoteOf.get(id)!, issues }] : [];
  });
  await moveEvidence(tx, viewer, source.id, moves);
  return countEach(evidence.map(({ issueId }) => issueId));
}

/** The current likelihood of the lead of each issue that evidence is linked to. */
async function leadLikelihoods(tx: Tx, accepted: Accepted[]) {
  const issues = new Set(accepted.flatMap(({ links }) => links.map(({ issueId }) => issueId)));
  const lines = await tx.issueLine.findMany({
    where: { issueId: { in: [...issues] } },
    select: { issueId: true, likelihood: true },
  });
  return new Map(lines.map(({ issueId, likelihood }) => [issueId, likelihood]));
}

type Row = Omit<Accepted, "id" | "speakerName" | "links" | "continues"> & {
  proposalId: string;
  speakerId: string | null;
  continuesId: string | null;
  credibility: Credibility;
  exact: string;
  prefix: string;
  suffix: string;
};

/**
 * Restores quotations of proposals that were approved before, whichever act removed them. Words are written
 * only if they have changed, since the database then compares them with the text.
 */
async function restoreQuotes(
  tx: Tx,
  viewer: Viewer,
  { id: sourceId, removalId }: { id: string; removalId: number | null },
  rows: Row[],
) {
  const back = await tx.quote.findMany({
    where: { proposalId: { in: rows.map(({ proposalId }) => proposalId) }, sourceId },
    select: { id: true, proposalId: true, start: true, end: true, removalId: true },
  });
  const rowOf = new Map(rows.map((row) => [row.proposalId, row]));
  for (const { id, proposalId, start, end } of back) {
    const { exact, prefix, suffix, ...row } = rowOf.get(proposalId!)!;
    if (row.start === start && row.end === end) continue;
    const words = { exact, prefix, suffix, start: row.start, end: row.end };
    await tx.quote.update({ where: { id }, data: words });
  }
  await tx.$executeRaw`
    update "Quote" q set "removalId" = null, version = q.version + 1,
      kind = r.kind::"QuoteKind", "speakerId" = r."speakerId", "speakerRole" = r."speakerRole",
      assertion = r.assertion::"Assertion",
      credibility = case when r."continuesId" is null or r."continuesId" = q."continuesId"
        then q.credibility else r.credibility::"Credibility" end,
      "continuesId" = r."continuesId"
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(
      "proposalId" text, kind text, "speakerId" text, "speakerRole" text,
      assertion text, "continuesId" text, credibility text)
    where q."proposalId" = r."proposalId" and q."sourceId" = ${sourceId}`;
  const acts = [removalId, ...back.map((quote) => quote.removalId)];
  await markRestored(tx, viewer, { id: { in: acts.filter((id) => id !== null) } });
  return back;
}

/**
 * Links again what was linked before: the row is there, and keeps the name of the person who linked it. A relation that
 * the review changed was judged now.
 */
const linkAgain = (tx: Tx, evidence: Prisma.EvidenceLinkCreateManyInput[]) =>
  tx.$executeRaw`
    update "EvidenceLink" e set "removalId" = null, version = e.version + 1,
      relation = r.relation::"Relation",
      "earlierLeadId" = case when e.relation = r.relation::"Relation" then e."earlierLeadId" end,
      "judgedLikelihood" = case when e.relation = r.relation::"Relation" then e."judgedLikelihood"
        else r."judgedLikelihood" end
    from json_to_recordset(${JSON.stringify(evidence)}::json) as r(
      "quoteId" text, "issueId" text, relation text, "judgedLikelihood" int)
    where e."quoteId" = r."quoteId" and e."issueId" = r."issueId"`;
