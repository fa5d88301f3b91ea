import { type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { matchesFilter } from "@/lib/evidence/speakers/list";
import { is } from "@/lib/visibility";

/**
 * SQL: whether the viewer may see the record of document `d`. A quotation that continues as one of a later version is
 * found there. `offset 0` has PostgreSQL look each record up, where it would otherwise read all records at once.
 */
export const isVisible = (viewer: Viewer): Fragment => sql`case d.type
  when 'QUOTE' then exists (select from "Quote" q join "Source" s on s.id = q."sourceId"
    where q.id = d."recordId" and ${is.readableQuote("q", "s")}
      and not exists (select from "Quote" later
        where later."continuesId" = q.id and ${is.present("later")} offset 0) offset 0)
  when 'NOTE' then exists (select from "Note" n where n.id = d."recordId" and ${is.readableNote("n", viewer)} offset 0)
  when 'SOURCE' then exists (select from "Source" s where s.id = d."recordId" and ${is.readable("s")} offset 0)
  when 'SPEAKER' then exists (select from "SpeakerLine" l
    where l."speakerId" = d."recordId" and ${matchesFilter({ text: "", named: null })} offset 0)
  else ${isOfVisibleIssue(viewer)} end`;

/** SQL: whether the viewer may see the issue of document `d`, which is an issue or an outlook. */
const isOfVisibleIssue = (viewer: Viewer): Fragment =>
  viewer.limits
    ? sql`exists (select from "Issue" i
        where i.id = any(d."issueIds") and ${is.visibleIssue("i", viewer)} offset 0)`
    : sql`true`;
