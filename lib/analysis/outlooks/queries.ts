import { issueWhere } from "@/lib/analysis/issue-named";
import { db, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import type { Viewer } from "@/lib/core/session/viewer";
import { warningsOf } from "@/lib/evidence/warnings/queries";
import { likelihoodTerm } from "@/lib/tradecraft/likelihood";
import type { Outlook } from "./schema";

type Fragment = ReturnType<typeof sql>;

/** SQL: the warnings on what outlook `o` relies on, as a JSON array. */
export const outlookWarnings: Fragment = warningsOf(
  sql`revision_rests_on r where r."revisionId" = o.id`,
  sql`o."createdAt"`,
);

/** SQL: a JSON array of an issue's revisions, newest first: all of them, or the latest `most`. */
export const outlooksOf = (issueId: Fragment, most?: number): Fragment => sql`(
  select coalesce(json_agg(json_build_object(
    'id', o.id, 'number', o.number, 'trend', o.trend, 'alerts', o.alerts,
    'wording', o.wording, 'likelihood', o.likelihood, 'scale', o.scale,
    'closesOn', o."closesOn", 'resolutionCriteria', o."resolutionCriteria",
    'confidence', o.confidence, 'confidenceBasis', o."confidenceBasis",
    'judgement', o.judgement, 'rationale', o.rationale,
    'reason', o.reason, 'reasonNote', o."reasonNote",
    'drivers', (select coalesce(json_agg(m."quoteId"), '[]') from "Driver" m where m."revisionId" = o.id),
    'author', a.name, 'asOf', o."asOf", 'createdAt', o."createdAt",
    'warnings', ${outlookWarnings}
  ) order by o.number desc), '[]')
  from (select * from "OutlookRevision" r where r."issueId" = ${issueId}
    order by r.number desc ${most ? atMost(most) : sql``}) o
  join "User" a on a.id = o."authorId")`;

/** Adds the scale's term for the likelihood, which is never stored. */
export const withWord = <T extends Pick<Outlook, "likelihood" | "scale">>(
  outlook: T,
): T & Pick<Outlook, "word"> => ({
  ...outlook,
  word: likelihoodTerm(outlook.likelihood, outlook.scale),
});

/** All revisions of an issue, newest first, with the issue's version. Returns null if the issue is missing. */
export async function loadOutlooks(
  _viewer: Viewer,
  issue: string,
): Promise<{ version: number; revisions: Outlook[] } | null> {
  const found = await db.issue.findFirst({ where: issueWhere(issue), select: { id: true } });
  if (!found) return null;
  const [row] = await sql<{ version: number; revisions: Omit<Outlook, "word">[] }[]>`
    select i.version, ${outlooksOf(sql`i.id`)} as revisions from "Issue" i where i.id = ${found.id}`;
  return row ? { version: row.version, revisions: row.revisions.map(withWord) } : null;
}
