import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { Prisma } from "@/lib/generated/prisma/client";
import { isInTx } from "@/lib/visibility";

/** Something that rests on a source or quotation: what it is, who wrote it, and which quotations it rests on. */
interface Blocker {
  what:
    | "HIDDEN"
    | "OUTLOOK"
    | "DISSENT"
    | "BOTTOM_LINE"
    | "NOTE"
    | "RFI"
    | "EDITION"
    | "VERSION"
    | "CONTINUED";
  title: string | null;
  number: number | null;
  author: string | null;
  quotes: number[] | null;
  /** The path of a later version that is still in review. */
  href?: string | null;
}

/** The same in words, and where it is finished first: the review of a later version. */
export interface BlockedBy {
  says: string;
  href: string | null;
}

const MAX_LISTED = 8;

/**
 * Says what prevents a source from being reopened, or one of its quotations, given by number, from being
 * removed: outlooks and dissents of any date, bottom lines, notes, answers to RFIs, an edition (only of the whole source,
 * as its endnotes lead there), a later version, or the quotation that continues this one there. Lists at most 8, then how
 * many more; empty if nothing does. A colleague's private note must not reveal that it exists, so it blocks nothing; it
 * shows again once the source is approved. Work on issues, and editions, that the viewer may not see do block, since they
 * would lose their evidence, but nothing is said of them.
 */
export async function blockersOf(
  tx: Pick<Tx, "$queryRaw">,
  viewer: Viewer,
  { id, quote: number }: { id: string; quote?: number },
): Promise<BlockedBy[]> {
  const quote = number ?? null;
  const blockers = await tx.$queryRaw<Blocker[]>`
    select case when ${isInTx.visibleIssue("i", viewer)} then 'OUTLOOK' else 'HIDDEN' end as what,
      i.title, o.number, a.name as author, r.quotes, null as href
    from (select r."revisionId", array_agg(distinct r.number order by r.number) as quotes
      from revision_rests_on r
      where r."sourceId" = ${id} and (${quote}::int is null or r.number = ${quote})
      group by r."revisionId") r
    join "OutlookRevision" o on o.id = r."revisionId"
    join "Issue" i on i.id = o."issueId" join "User" a on a.id = o."authorId"
    union all
    select case when ${isInTx.visibleIssue("i", viewer)} then 'DISSENT' else 'HIDDEN' end,
      i.title, null, a.name, array_agg(distinct q.number order by q.number), null
    from "Quote" q join (
      select "dissentId", citations from "DissentEntry"
      union all select "dissentId", citations from "DissentAnswer") c on c.citations @> array[q.number]
    join "Dissent" d on d.id = c."dissentId" join "User" a on a.id = d."authorId"
    join "Forecast" f on f.id = d."forecastId" join "Issue" i on i.id = f."issueId"
    where q."sourceId" = ${id} and (${quote}::int is null or q.number = ${quote})
    group by d.id, a.name, i.title, i."relationshipId"
    union all
    select case when ${isInTx.visibleIssue("i", viewer)} then 'BOTTOM_LINE' else 'HIDDEN' end,
      i.title, null, null, array_agg(q.number order by q.number), null
    from "Quote" q join "Issue" i on i.citations @> array[q.number]
    where q."sourceId" = ${id} and (${quote}::int is null or q.number = ${quote})
    group by i.title, i."relationshipId"
    union all
    select case when ${isInTx.onVisibleIssue(Prisma.sql`n."issueId"`, viewer)} then 'NOTE' else 'HIDDEN' end,
      i.title, null, a.name, r.quotes, null
    from (select r."noteId", array_agg(distinct r.number order by r.number)
        filter (where r.number is not null) as quotes
      from note_rests_on r
      where r."sourceId" = ${id} and (${quote}::int is null or r.number = ${quote})
      group by r."noteId") r
    join "Note" n on n.id = r."noteId" and n."deletedAt" is null
      and (${isInTx.teamNote("n")} or n."authorId" = ${viewer.id})
    join "User" a on a.id = n."authorId" left join "Issue" i on i.id = n."issueId"
    union all
    select case when ${isInTx.visibleIssue("i", viewer)} and ${isInTx.visibleEdition("e", viewer)}
      then 'RFI' else 'HIDDEN' end, i.title, e.number, a.name,
      array_agg(distinct q.number order by q.number), null
    from "Quote" q join "Rfi" f on f.citations @> array[q.number]
    join "Issue" i on i.id = f."issueId" join "Edition" e on e.id = f."editionId"
    join "User" a on a.id = f."answeredById"
    where q."sourceId" = ${id} and (${quote}::int is null or q.number = ${quote})
    group by f.id, i.title, i."relationshipId", e.id, a.name
    union all
    select case when ${isInTx.visibleEdition("e", viewer)} then 'EDITION' else 'HIDDEN' end, e.title, e.number, null, null, null
    from "Edition" e
    where ${quote}::int is null and e."sourceIds" @> array[${id}]
    union all
    select 'VERSION', s.title, null, null, null,
      case when s.status = 'DRAFT' then '/ingest/' || s.id end
    from "Source" s
    where ${quote}::int is null and s."supersedesId" = ${id} and s.status <> 'DISCARDED'
    union all
    select 'CONTINUED', s.title, c.number, null, null, null
    from "Quote" q join "Quote" c on c."continuesId" = q.id and ${isInTx.present("c")}
    join "Source" s on s.id = c."sourceId"
    where q."sourceId" = ${id} and q.number = ${quote}`;
  // For a single quotation, its number is already in the sentence.
  const all = blockers.map((g) => ({
    says: inWords(quote === null ? g : { ...g, quotes: null }),
    href: g.href ?? null,
  }));
  const different = [...new Map(all.map((each) => [each.says, each])).values()];
  const listed = different.slice(0, MAX_LISTED);
  const more = different.length - listed.length;
  return more > 0 ? [...listed, { says: `and ${more} more`, href: null }] : listed;
}

/** Blockers as the end of a sentence. */
export const inSentence = (blockers: BlockedBy[]): string =>
  blockers.map(({ says }) => says).join("; ");

function inWords({ what, title, number, author, quotes, href }: Blocker): string {
  const cited = quotes?.length ? ` (${quotes.map((quote) => `Q${quote}`).join(", ")})` : "";
  switch (what) {
    case "HIDDEN":
      return "other work on the desk";
    case "OUTLOOK":
      return `${author}’s revision ${number} on ${title}${cited}`;
    case "DISSENT":
      return `${author}’s dissent on ${title}${cited}`;
    case "BOTTOM_LINE":
      return `the bottom line of ${title}${cited}`;
    case "NOTE":
      return `a note by ${author} on ${title ?? "the article"}${cited}`;
    case "RFI":
      return `${author}’s answer to an RFI on edition ${number}${cited}`;
    case "EDITION":
      return `edition ${number} of the briefing`;
    case "VERSION":
      return `a later version${href ? " in review" : ""}, “${title}”`;
    case "CONTINUED":
      return `Q${number}, which continues it in a later version, “${title}”`;
  }
}
