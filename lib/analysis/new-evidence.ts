import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { notify } from "@/lib/desk/notifications/notify";
import type { Recipients } from "@/lib/desk/notifications/recipients";
import { firstWords } from "@/lib/desk/notifications/schema";
import { Prisma } from "@/lib/generated/prisma/client";
import { saidBy } from "@/lib/tradecraft/evidence";
import { isInTx } from "@/lib/visibility";

// Who is notified of new evidence. A match of a signpost says more about the same evidence, so call these after
// `matchSignposts`: whoever was notified of a match on an issue isn't notified of its evidence as well.

interface Linked {
  event: bigint;
  issueId: string;
  quote: { id: string; number: number; sourceId: string };
  /** Whether this undoes an unlinking: whoever still has a notification of this evidence needs no second one. */
  again?: boolean;
}

/** Notifies the owner and the followers of an issue that someone has linked a quotation to it, which is `event`. */
export async function notifyOfLink(
  tx: Tx,
  viewer: Viewer,
  { event, issueId, quote, again = false }: Linked,
): Promise<void> {
  const { sourceId, number } = quote;
  const said = await tx.quote.findUniqueOrThrow({
    where: { id: quote.id },
    select: { exact: true, kind: true, assertion: true, speaker: { select: { name: true } } },
  });
  const details = { words: firstWords(saidBy(said, said.speaker?.name)) };
  const to = Prisma.sql`select p."userId", '{}'::jsonb as own
    from (${concernedWith(Prisma.sql`i.id = ${issueId}`)}) p
    where not ${isTold(sourceId, Prisma.sql`${number}::int`, again ? 0n : event)}`;
  await notify(tx, viewer, { event, issueId, sourceId, details }, [{ kind: "EVIDENCE", to }]);
}

/**
 * SQL: the owners and followers of the issues that a source is new evidence of, now that it is approved, which is `event`.
 * Each has those of the issues that they may see in their details, with how many quotations are new to them: not what an
 * earlier version had there already, nor, if the source was reopened in between, what they linked or were notified of.
 */
export const evidenceFrom = (sourceId: string, event: bigint): Recipients => Prisma.sql`
  select r."userId", jsonb_build_object('evidence', jsonb_agg(jsonb_build_object(
    'issue', i.id, 'title', i.title, 'quotes', r.quotes) order by i.number, i.id)) as own
  from (
    select p."userId", p."issueId", count(*) as quotes
    from (
      select p.*, ${isMatched(sourceId, event)} as matched
      from (${concernedWith(Prisma.sql`i.id in (select l."issueId" from "EvidenceLink" l
        join "Quote" k on k.id = l."quoteId" where k."sourceId" = ${sourceId})`)}) p) p
    join "EvidenceLink" e on e."issueId" = p."issueId" and ${isInTx.linked("e")}
    join "Quote" q on q.id = e."quoteId" and q."sourceId" = ${sourceId} and ${isInTx.present("q")}
    where not p.matched and e."linkedById" <> p."userId"
      and not ${isTold(sourceId, Prisma.sql`q.number`, 0n)}
      and not exists (select from "EvidenceLink" earlier
        where earlier."quoteId" = q."continuesId" and earlier."issueId" = e."issueId")
    group by p."userId", p."issueId") r
  join "Issue" i on i.id = r."issueId"
  group by r."userId"`;

/** SQL: the owners and followers of issues, unless archived, who may see them (`userId`, `issueId`). */
const concernedWith = (isOne: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select c."userId", i.id as "issueId" from "Issue" i
  cross join lateral (
    select i."ownerId" as "userId" where i."ownerId" is not null
    union select f."userId" from "Follow" f where f."issueId" = i.id and f.following) c
  join "User" u on u.id = c."userId" and ${isInTx.issueShownTo("u", Prisma.sql`i.id`)}
  where i.status <> 'ARCHIVED' and ${isOne}`;

/** SQL: whether person `p` has a notification, of a later event than `after`, of a source's match of a signpost on issue `p`. */
const isMatched = (sourceId: string, after: bigint): Prisma.Sql => Prisma.sql`exists (
  select from "Notification" t where t."userId" = p."userId" and t."sourceId" = ${sourceId}
    and t."issueId" = p."issueId" and t.kind = 'SIGNPOST' and t."eventId" > ${after}::bigint)`;

/**
 * SQL: whether person `p` has a notification, of a later event than `after`, that a quotation of a source is evidence on
 * issue `p`: of its link, of its match of a signpost, or of an approval since it was linked there.
 */
const isTold = (
  sourceId: string,
  quote: Prisma.Sql,
  after: bigint,
): Prisma.Sql => Prisma.sql`exists (
  select from "Notification" t join "Event" v on v.id = t."eventId"
  where t."userId" = p."userId" and t."sourceId" = ${sourceId} and t."eventId" > ${after}::bigint
    and case when t."issueId" is null
      then v.verb = 'source.approved'
        and t.details -> 'evidence' @> jsonb_build_array(jsonb_build_object('issue', p."issueId"))
        and exists (select from "EvidenceLink" l join "Quote" k on k.id = l."quoteId"
          where k.number = ${quote} and l."issueId" = p."issueId" and l."createdAt" <= v.at)
      else t."issueId" = p."issueId" and t.kind in ('SIGNPOST', 'EVIDENCE')
        and coalesce(v.details -> 'quotes', v.details -> 'quote') @> to_jsonb(${quote}) end)`;
