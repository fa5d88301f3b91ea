import { isOnIssue, isOpenQuestion } from "@/lib/analysis/notes/queries";
import { type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";

/** The most open RFIs that the summary names of an issue. */
const MAX_RFIS = 3;

/** SQL: how many questions on an issue are open, and its open RFIs, as far as the viewer may read them, as JSON. */
export const openOn = (viewer: Viewer, issueId: Fragment): Fragment => sql`json_build_object(
  'questions', (select count(*)::int from "Note" n where ${isOnIssue(viewer, issueId)} and ${isOpenQuestion}),
  'rfis', (select coalesce(json_agg(json_build_object('id', r.id, 'edition', r.number, 'words', left(r.body, 120))
      order by r."createdAt"), '[]')
    from (select r.*, e.number from "Rfi" r join "Edition" e on e.id = r."editionId" and ${is.visibleEdition("e", viewer)}
      where r."issueId" = ${issueId} and r."answeredAt" is null
      order by r."createdAt" ${atMost(MAX_RFIS)}) r))`;
