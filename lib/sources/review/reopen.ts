import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { requireSeen } from "@/lib/core/command/stale";
import { countEach } from "@/lib/core/wording";
import { lastEvent, recordEvent, recordEvents } from "@/lib/desk/events/mutations";
import { forgetEvidence, forgetMatches, forgetUnread } from "@/lib/desk/notifications/mutations";
import { returnEvidence, takeOut } from "@/lib/evidence/removal/acts";
import { blockersOf, inSentence } from "@/lib/evidence/removal/blockers";
import { lockLines } from "@/lib/evidence/speakers/held";
import { notifySubmitter } from "@/lib/sources/notify-submitter";
import { overtakenSource } from "@/lib/sources/overtaken-source";
import { countDecisions } from "@/lib/sources/term-decisions/count";
import { takeBackDecisions } from "@/lib/sources/versions/inherit-decisions";
import { detachDiscarded } from "@/lib/sources/versions/mutations";
import { deleteUndecidedMatches } from "@/lib/sources/versions/note-matches/match";
import { restingOn } from "@/lib/sources/withdrawal-and-grades/dependents";
import { isInTx, presentQuotes } from "@/lib/visibility";
import { sourceVersionInput } from "./schema";

/**
 * Reopens an approved source: it is a draft again with all its decisions. Its quotations keep their rows and
 * numbers, and are not in the desk until it is approved again. Their proposals adopt what has changed since: other
 * links, another speaker, words that a reader marked. Refused while anything rests on it; it can then only be
 * withdrawn.
 */
export const reopenSource = command({
  input: sourceVersionInput,
  verb: "reopenSource",
  run: async (tx, viewer, { id, version }) => {
    await tx.$queryRaw`select 1 from "Source" where id = ${id} for update`;
    const source = await tx.source.findFirst({ where: { id, status: "APPROVED" } });
    if (!source) return refuse("not-found", "This source is no longer approved.");
    const { title } = source;
    requireSeen(source, version, {
      ...overtakenSource(viewer, id),
      current: { id, title, status: source.status, version: source.version },
    });
    const blockers = await blockersOf(tx, viewer, { id });
    if (blockers.length > 0)
      refuse(
        "invalid",
        `This source can’t be reopened while other work rests on it: ${inSentence(blockers)}. Withdraw the source instead.`,
      );

    await detachDiscarded(tx, id);
    await deleteUndecidedMatches(tx, id);
    const untold = await forgetUnread(tx, (await lastEvent(tx, { id }, "source.approved"))?.id);
    await forgetMatches(tx, id);
    await forgetEvidence(tx, id);
    const rests = await restingOn(tx, { id });
    // As they were counted when it was approved, before they adopt what has changed since.
    await countDecisions(tx, id, -1);
    await updateProposals(tx, id);
    await lockLines(tx, { sourceId: id });
    await returnEvidence(tx, viewer, { sourceId: id });
    const { removalId, quotes } = await takeOut(
      tx,
      viewer,
      { act: "SOURCE_REOPENED", sourceId: id },
      { quotes: { sourceId: id }, links: { quote: { sourceId: id, ...presentQuotes } } },
    );
    await tx.source.update({
      where: { id },
      data: {
        status: "DRAFT",
        approvedById: null,
        approvedAt: null,
        removalId,
        version: { increment: 1 },
      },
    });
    await takeBackDecisions(tx, viewer, source);
    const details = { verb: "source.reopened", title } as const;
    const event = await recordEvent(tx, viewer, { sourceId: id }, { ...details, quotes });
    await notifySubmitter(tx, viewer, source, event, untold);
    // A private note must not show by the issue that it is on.
    const touched = countEach(
      rests.flatMap(({ issueId, team }) => (team && issueId ? [issueId] : [])),
    );
    await recordEvents(
      tx,
      viewer,
      [...touched].map(([issueId, quotes]) => {
        return { on: { issueId, sourceId: id }, details: { ...details, quotes } };
      }),
    );
    return { id, version: version + 1, quotes };
  },
});

/** Makes the proposals of a source say what its quotations say now. */
async function updateProposals(tx: Tx, sourceId: string) {
  await proposeMarked(tx, sourceId);
  await tx.$executeRaw`
    update "Proposal" p set state = 'ACCEPTED', version = p.version + 1,
      kind = q.kind, "speakerRole" = q."speakerRole", assertion = q.assertion,
      "speakerName" = case when exists (select 1 from unnest(s.aliases || s.name) a
        where lower(a) = lower(p."speakerName")) then p."speakerName" else s.name end,
      links = (select coalesce(json_agg(json_build_object('issueId', e."issueId",
          'relation', e.relation) order by e."issueId"), '[]')
        from "EvidenceLink" e where e."quoteId" = q.id and ${isInTx.linked("e")})
    from "Quote" q left join "Speaker" s on s.id = q."speakerId"
    where q."proposalId" = p.id and q."sourceId" = ${sourceId} and ${isInTx.present("q")}`;
}

/** Makes proposals of the quotations that readers marked, so that the draft has them like any other. */
async function proposeMarked(tx: Tx, sourceId: string) {
  const marked = await tx.quote.findMany({
    where: { sourceId, ...presentQuotes, proposalId: null },
    include: { speaker: { select: { name: true } }, addedBy: { select: { name: true } } },
    orderBy: { number: "asc" },
  });
  const last = await tx.proposal.aggregate({ where: { sourceId }, _max: { ordinal: true } });
  const first = (last._max.ordinal ?? 0) + 1;
  await tx.proposal.createMany({
    data: marked.map(({ speaker, addedBy, ...quote }, k) => ({
      sourceId,
      exact: quote.exact,
      start: quote.start,
      end: quote.end,
      kind: quote.kind,
      speakerRole: quote.speakerRole,
      cue: quote.cue,
      assertion: quote.assertion,
      ordinal: first + k,
      speakerName: speaker?.name ?? null,
      certainty: 1,
      because: [`marked by ${addedBy?.name ?? "a reader"}`],
      suggested: [],
      links: [],
      state: "ACCEPTED",
      decidedById: quote.addedById,
      decidedAt: quote.createdAt,
    })),
  });
  await tx.$executeRaw`
    update "Quote" q set "proposalId" = p.id
    from unnest(${marked.map(({ id }) => id)}::text[]) with ordinality m(id, place)
    join "Proposal" p on p."sourceId" = ${sourceId} and p.ordinal = ${first}::int + m.place - 1
    where q.id = m.id`;
}
