import { placeOfDissent } from "@/lib/analysis/dissent-place";
import { placeOfNote } from "@/lib/analysis/note-place";
import { type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";

// What a notification names of the reader's own and of their issues, as far as the viewer may see it now, as JSON.

/** SQL: where revision `number` of issue `i` can be read now: as the current outlook, or in the history. */
export const placeOfRevision = (number: Fragment): Fragment => sql`
  '/issues/' || i.slug || case when ${number} = (select o.number from "IssueLine" l
    join "OutlookRevision" o on o.id = l."outlookId" where l."issueId" = i.id) then '#outlook' else '#history' end`;

/** SQL: the judgements in notification `t`, with where each can be read now. */
export const judgements = (viewer: Viewer): Fragment => sql`(
  select coalesce(json_agg(json_build_object('title', j.title, 'number', j.number,
    'href', ${placeOfRevision(sql`j.number`)}) order by j.title, j.number desc), '[]')
  from jsonb_to_recordset(t.details -> 'judgements') as j(issue text, title text, number int)
  join "Issue" i on i.id = j.issue and ${is.visibleIssue("i", viewer)})`;

/** SQL: the dissents in notification `t`, with where each can be read now. */
export const dissents = (viewer: Viewer): Fragment => sql`(
  select coalesce(json_agg(json_build_object('title', k.title, 'own', d."authorId" = ${viewer.id},
    'href', ${placeOfDissent(sql`d.id`)}) order by k.id), '[]')
  from jsonb_to_recordset(t.details -> 'dissents') as k(id text, title text)
  join "Dissent" d on d.id = k.id join "Forecast" f on f.id = d."forecastId"
  join "Issue" i on i.id = f."issueId" and ${is.visibleIssue("i", viewer)})`;

/** SQL: the notes in notification `t`, with where each can be read now. */
export const notes = (viewer: Viewer): Fragment => sql`(
  select coalesce(json_agg(json_build_object('title', k.title,
    'href', ${placeOfNote} ->> 'href') order by k.id), '[]')
  from jsonb_to_recordset(t.details -> 'notes') as k(id text, title text)
  join "Note" n on n.id = k.id and ${is.onVisibleIssue(sql`n."issueId"`, viewer)})`;

/** SQL: the issues whose evidence notification `t` is about. */
export const issuesWithEvidence = (viewer: Viewer, t: Fragment = sql`t`): Fragment => sql`
  select k.title, k.quotes, i.slug, i.number, i.id
  from jsonb_to_recordset(${t}.details -> 'evidence') as k(issue text, title text, quotes int)
  join "Issue" i on i.id = k.issue and ${is.visibleIssue("i", viewer)}`;

/** SQL: the same issues, with where their evidence can be read. */
export const evidence = (viewer: Viewer): Fragment => sql`(
  select coalesce(json_agg(json_build_object('title', k.title, 'quotes', k.quotes,
    'href', '/issues/' || k.slug || '#evidence') order by k.number, k.id), '[]')
  from (${issuesWithEvidence(viewer)}) k)`;
