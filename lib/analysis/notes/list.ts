import { isIn } from "@/lib/analysis/in-relationship";
import { sql } from "@/lib/core/database/db";
import { keyset } from "@/lib/core/paging/keyset";
import type { Page, PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
import type { QuestionsOf } from "./filter";
import { isOpenQuestion, OLDEST_FIRST } from "./queries";
import type { DeskQuestion } from "./schema";

/** SQL: whether the viewer owns an issue that question `n` is about: asked on it, or on its evidence. */
const isOfOwnIssue = (viewer: Viewer) => sql`(
  exists (select from "Issue" i where i.id = n."issueId" and i."ownerId" = ${viewer.id})
  or exists (select from "EvidenceLink" l join "Issue" i on i.id = l."issueId" and i."ownerId" = ${viewer.id}
      and ${is.visibleIssue("i", viewer)}
    where l."quoteId" = n."quoteId" and ${is.linked("l")}))`;

/** SQL: whether question `n` is about an issue of a relationship, or about evidence on one. */
const isAbout = (viewer: Viewer, relationship: string) =>
  relationship
    ? sql`(exists (select from "Issue" i where i.id = n."issueId" and ${isIn(relationship)})
        or exists (select from "EvidenceLink" l join "Issue" i on i.id = l."issueId"
          and ${is.visibleIssue("i", viewer)} and ${isIn(relationship)}
          where l."quoteId" = n."quoteId" and ${is.linked("l")}))`
    : sql`true`;

/**
 * A page of the open questions that the viewer may read, oldest first: those of the whole desk, those on issues that
 * the viewer owns (or on their evidence), or the viewer’s own; of all relationships or the one with this slug.
 */
export async function loadQuestions(
  viewer: Viewer,
  of: QuestionsOf,
  request: PageRequest,
  relationship = "",
): Promise<Page<DeskQuestion>> {
  const page = keyset(OLDEST_FIRST, request);
  const whose = {
    desk: sql`true`,
    issues: isOfOwnIssue(viewer),
    mine: sql`n."authorId" = ${viewer.id}`,
  }[of];
  const rows = await sql<{ question: DeskQuestion; at: string[] }[]>`
    select json_build_object('id', n.id, 'body', n.body, 'author', a.name, 'createdAt', n."createdAt",
      'visibility', n.visibility,
      'replies', (select count(*) from "Note" r
        where r."parentId" = n.id and r."deletedAt" is null and ${is.noteFor("r", viewer)}),
      'on', json_build_object('title', coalesce(i.title, s.title), 'quote', q.number,
        'kind', case when i.id is null then 'source' else 'issue' end,
        'ref', coalesce(i.slug, s.id))) as question, ${page.at}
    from "Note" n join "User" a on a.id = n."authorId"
    left join "Issue" i on i.id = n."issueId"
    left join "Quote" q on q.id = n."quoteId"
    left join "Source" s on s.id = coalesce(n."sourceId", q."sourceId")
    where ${isOpenQuestion} and ${is.readableNote("n", viewer)} and ${whose}
      and ${isAbout(viewer, relationship)} and ${page.where}
    ${page.order}`;
  const { items, ...cursors } = page.pageOf(rows);
  return { ...cursors, items: items.map(({ question }) => question) };
}
