import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { lastEvent, recordEvent } from "@/lib/desk/events/mutations";
import { forgetUnread } from "@/lib/desk/notifications/mutations";
import { speakersNamed } from "@/lib/evidence/speakers/named";
import { detachDiscarded } from "@/lib/sources/versions/mutations";
import { deleteUndecidedMatches } from "@/lib/sources/versions/note-matches/match";
import { restingOn } from "@/lib/sources/withdrawal-and-grades/queries";
import { anchors } from "@/lib/text/anchors/selectors";
import type { QuoteKind, Relation } from "@/lib/tradecraft/evidence";
import type { Credibility } from "@/lib/tradecraft/grades";
import { blockersOf } from "./queries";
import { reopenSourceInput } from "./schema";

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
  /** The quote of the earlier version that it continues: its grade stays, its links move here. */
  continues: { id: string; credibility: Credibility } | null;
}

/**
 * Makes quotes and evidence of accepted proposals. The quote of a proposal that was approved before
 * and taken back stands again under its number, as its proposal is now. Gives how many quotes each
 * issue got.
 */
export async function makeQuotes(
  tx: Tx,
  viewer: Viewer,
  source: { id: string; text: string },
  accepted: Accepted[],
): Promise<Map<string, number>> {
  const speaker = await speakersNamed(
    tx,
    accepted.flatMap(({ speakerName }) => speakerName ?? []),
    source.id,
  );
  const anchor = anchors(source.text);
  const rows = accepted.map(
    ({ id, kind, start, end, speakerName, speakerRole, cue, continues }) => ({
      ...anchor(start, end),
      ...{ proposalId: id, kind, speakerRole, cue },
      speakerId: speakerName && speaker(speakerName),
      continuesId: continues?.id ?? null,
      credibility: continues?.credibility ?? "CANNOT_BE_JUDGED",
    }),
  );
  const quotes = await standAgain(tx, source.id, rows);
  const known = new Set(quotes.map(({ proposalId }) => proposalId));
  const fresh = rows.filter(({ proposalId }) => !known.has(proposalId));
  const made = await tx.quote.createManyAndReturn({
    data: fresh.map((row) => ({ ...row, sourceId: source.id })),
    select: { id: true, proposalId: true },
  });
  const links = new Map(accepted.map(({ id, links }) => [id, links]));
  const evidence = [...quotes, ...made].flatMap(({ id: quoteId, proposalId }) =>
    links.get(proposalId ?? "")!.map((link) => ({ ...link, quoteId, linkedById: viewer.id })),
  );
  await tx.evidenceLink.updateMany({
    where: {
      unlinkedAt: null,
      OR: accepted.flatMap(({ continues, links }) =>
        continues
          ? [{ quoteId: continues.id, issueId: { in: links.map(({ issueId }) => issueId) } }]
          : [],
      ),
    },
    data: { unlinkedAt: new Date(), version: { increment: 1 } },
  });
  await linkAgain(tx, evidence);
  await tx.evidenceLink.createMany({ data: evidence, skipDuplicates: true });
  return counts(evidence.map(({ issueId }) => issueId));
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

/** Lets quotes that were taken back stand again. The database looks at words only where they changed. */
async function standAgain(tx: Tx, sourceId: string, rows: Row[]) {
  const back = await tx.quote.findMany({
    where: { proposalId: { in: rows.map(({ proposalId }) => proposalId) }, sourceId },
    select: { id: true, proposalId: true, start: true, end: true },
  });
  const rowOf = new Map(rows.map((row) => [row.proposalId, row]));
  for (const { id, proposalId, start, end } of back) {
    const { exact, prefix, suffix, ...row } = rowOf.get(proposalId!)!;
    if (row.start === start && row.end === end) continue;
    const words = { exact, prefix, suffix, start: row.start, end: row.end };
    await tx.quote.update({ where: { id }, data: words });
  }
  await tx.$executeRaw`
    update "Quote" q set "removedAt" = null, version = q.version + 1,
      kind = r.kind::"QuoteKind", "speakerId" = r."speakerId", "speakerRole" = r."speakerRole",
      credibility = case when r."continuesId" is null or r."continuesId" = q."continuesId"
        then q.credibility else r.credibility::"Credibility" end,
      "continuesId" = r."continuesId"
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(
      "proposalId" text, kind text, "speakerId" text, "speakerRole" text,
      "continuesId" text, credibility text)
    where q."proposalId" = r."proposalId" and q."sourceId" = ${sourceId}`;
  return back;
}

/** Links anew what was linked once: its row is there, and who linked it stands on it. */
const linkAgain = (tx: Tx, evidence: { quoteId: string; issueId: string; relation: Relation }[]) =>
  tx.$executeRaw`
    update "EvidenceLink" e set "unlinkedAt" = null, version = e.version + 1,
      relation = r.relation::"Relation"
    from json_to_recordset(${JSON.stringify(evidence)}::json) as r(
      "quoteId" text, "issueId" text, relation text)
    where e."quoteId" = r."quoteId" and e."issueId" = r."issueId"`;

function counts(names: string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}

/**
 * Takes a commit back: the source is a draft again with all its decisions, and its quotes, which keep
 * their rows and numbers, are gone from everywhere until it is approved again. What became of them
 * since goes into their proposals: other links, another speaker, words that a reader marked. Refused
 * where anything rests on it; then it is to be withdrawn.
 */
export const reopenSource = command({
  input: reopenSourceInput,
  verb: "reopenSource",
  run: async (tx, viewer, { id, version }) => {
    await tx.$queryRaw`select 1 from "Source" where id = ${id} for update`;
    const source = await tx.source.findFirst({ where: { id, status: "APPROVED" } });
    if (!source) return refuse("not-found", "There is no such source, or it is not approved.");
    const { title } = source;
    if (source.version !== version)
      refuse("conflict", "Somebody has changed this source since you opened it. Look again.", {
        current: { id, title, status: source.status, version: source.version },
      });
    const grounds = await blockersOf(tx, viewer, { id });
    if (grounds.length > 0)
      refuse(
        "invalid",
        `It cannot be taken back. On it rests: ${grounds.join("; ")}. Withdraw it instead.`,
      );

    await tx.source.update({
      where: { id },
      data: {
        ...{ status: "DRAFT", approvedById: null, approvedAt: null },
        version: { increment: 1 },
      },
    });
    await detachDiscarded(tx, id);
    await deleteUndecidedMatches(tx, id);
    await forgetUnread(tx, (await lastEvent(tx, { id }, "source.approved"))?.id);
    const rests = await restingOn(tx, { id });
    const quotes = await removeQuotes(tx, id);
    const details = { verb: "source.reopened", title } as const;
    await recordEvent(tx, viewer, { sourceId: id }, { ...details, quotes });
    // In the order of a commit: neither waits for the other.
    // Somebody's private note must not show by the issue that it stands on.
    const touched = counts(
      rests.flatMap(({ issueId, team }) => (team && issueId ? [issueId] : [])),
    );
    for (const [issueId, quotes] of [...touched].sort())
      await recordEvent(tx, viewer, { issueId, sourceId: id }, { ...details, quotes });
    return { id, version: version + 1, quotes };
  },
});

/** Takes the quotes of a source and their links back, once their proposals say what they say. */
async function removeQuotes(tx: Tx, sourceId: string): Promise<number> {
  await proposeMarked(tx, sourceId);
  await tx.$executeRaw`
    update "Proposal" p set state = 'ACCEPTED', version = p.version + 1,
      kind = q.kind, "speakerRole" = q."speakerRole",
      "speakerName" = case when exists (select 1 from unnest(s.aliases || s.name) a
        where lower(a) = lower(p."speakerName")) then p."speakerName" else s.name end,
      links = (select coalesce(json_agg(json_build_object('issueId', e."issueId",
          'relation', e.relation) order by e."issueId"), '[]')
        from "EvidenceLink" e where e."quoteId" = q.id and e."unlinkedAt" is null)
    from "Quote" q left join "Speaker" s on s.id = q."speakerId"
    where q."proposalId" = p.id and q."sourceId" = ${sourceId} and q."removedAt" is null`;
  await giveBack(tx, { id: sourceId });
  const now = new Date();
  await tx.evidenceLink.updateMany({
    where: { unlinkedAt: null, quote: { sourceId, removedAt: null } },
    data: { unlinkedAt: now, version: { increment: 1 } },
  });
  const { count } = await tx.quote.updateMany({
    where: { sourceId, removedAt: null },
    data: { removedAt: now, version: { increment: 1 } },
  });
  return count;
}

/**
 * Gives the quotes of an earlier version the links back that had moved from them to the quotes of a
 * source, or to one of these by its number.
 */
export const giveBack = (tx: Tx, { id, quote }: { id: string; quote?: number }) => tx.$executeRaw`
  update "EvidenceLink" e set "unlinkedAt" = null, version = e.version + 1, relation = l.relation
  from "Quote" q join "EvidenceLink" l on l."quoteId" = q.id and l."unlinkedAt" is null
  where q."sourceId" = ${id} and q."removedAt" is null
    and (${quote ?? null}::int is null or q.number = ${quote ?? null})
    and e."quoteId" = q."continuesId" and e."issueId" = l."issueId" and e."unlinkedAt" is not null`;

/** Makes proposals of the quotes that readers marked, so that a draft holds them like any other. */
async function proposeMarked(tx: Tx, sourceId: string) {
  const marked = await tx.quote.findMany({
    where: { sourceId, removedAt: null, proposalId: null },
    include: { speaker: { select: { name: true } }, addedBy: { select: { name: true } } },
    orderBy: { number: "asc" },
  });
  const last = await tx.proposal.aggregate({ where: { sourceId }, _max: { ordinal: true } });
  for (const [k, quote] of marked.entries()) {
    const { exact, start, end, kind, speaker, speakerRole, cue, addedById, addedBy } = quote;
    const { id } = await tx.proposal.create({
      data: {
        ...{ sourceId, exact, start, end, kind, speakerRole, cue },
        ordinal: (last._max.ordinal ?? 0) + 1 + k,
        speakerName: speaker?.name ?? null,
        certainty: 1,
        because: [`marked by ${addedBy?.name ?? "a reader"}`],
        suggested: [],
        links: [],
        state: "ACCEPTED",
        decidedById: addedById,
        decidedAt: quote.createdAt,
      },
    });
    await tx.quote.update({ where: { id: quote.id }, data: { proposalId: id } });
  }
}
