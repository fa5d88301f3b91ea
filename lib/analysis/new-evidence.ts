import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { notify } from "@/lib/desk/notifications/notify";
import type { Recipients } from "@/lib/desk/notifications/recipients";
import { firstWords } from "@/lib/desk/notifications/schema";
import { Prisma } from "@/lib/generated/prisma/client";
import { saidBy } from "@/lib/tradecraft/evidence";
import { isInTx } from "@/lib/visibility";

// Who is notified of new evidence. A match of a signpost says more of the same evidence, so call these after
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
    where not ${isTold(sourceId, { after: again ? 0n : event, quote: number })}`;
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
      select p.*, ${isTold(sourceId, { after: event })} as matched, ${isTold(sourceId, { after: 0n })} as told
      from (${concernedWith(Prisma.sql`i.id in (select l."issueId" from "EvidenceLink" l
        join "Quote" k on k.id = l."quoteId" where k."sourceId" = ${sourceId})`)}) p) p
    join "EvidenceLink" e on e."issueId" = p."issueId" and ${isInTx.linked("e")}
    join "Quote" q on q.id = e."quoteId" and q."sourceId" = ${sourceId} and ${isInTx.present("q")}
    where not p.matched and e."linkedById" <> p."userId"
      -- Links that were there before the source was reopened have been changed since they were made.
      and (e.version = 1 or not p.told)
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

/**
 * SQL: whether person `p` has a notification, of a later event than `after`, of a source's evidence on issue `p`: of its
 * approval, of a match of a signpost or, with the number of a `quote`, of its link.
 */
const isTold = (
  sourceId: string,
  { after, quote = null }: { after: bigint; quote?: number | null },
): Prisma.Sql => Prisma.sql`exists (
  select from "Notification" t join "Event" v on v.id = t."eventId"
  where t."userId" = p."userId" and t."sourceId" = ${sourceId} and t."eventId" > ${after}::bigint
    and (t.details -> 'evidence' @> jsonb_build_array(jsonb_build_object('issue', p."issueId"))
      or t."issueId" = p."issueId" and (t.kind = 'SIGNPOST' or t.kind = 'EVIDENCE' and ${quote}::int is not null)
        and (${quote}::int is null
          or coalesce(v.details -> 'quotes', v.details -> 'quote') @> to_jsonb(${quote}::int))))`;
