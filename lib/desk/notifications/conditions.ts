import { DRAFT_KINDS, EVIDENCE_SUBJECT } from "@/lib/desk/notification-kinds";
import type { Visit } from "./schema";

type Tag<F> = (parts: TemplateStringsArray, ...values: (F | string | string[])[]) => F;

/**
 * SQL: whether notification `t` is about the issue, source or other subject whose page someone opens. An approval is about
 * its source, and about an issue if it names no other.
 */
export const isAbout = <F>(sql: Tag<F>, subject: F | string): F => sql`(
  t.subject in (${subject}, ${EVIDENCE_SUBJECT}) and (t.subject = ${subject} or t."sourceId" = ${subject}
    or (t.details #>> '{evidence,0,issue}' = ${subject} and jsonb_array_length(t.details -> 'evidence') = 1)))`;

/** SQL: whether notification `t` is about what a page shows, and so is read once someone opens it. */
export const isOfVisit = <F>(sql: Tag<F>, visit: Visit): F =>
  "draft" in visit
    ? sql`(t.kind = any(${[...DRAFT_KINDS]}) and t."sourceId" = ${visit.draft})`
    : isAbout(sql, visit.subject);
