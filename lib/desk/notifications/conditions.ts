import { EVIDENCE_SUBJECT } from "@/lib/desk/notification-kinds";

type Tag<F> = (parts: TemplateStringsArray, ...values: (F | string)[]) => F;

/**
 * SQL: whether notification `t` is about the issue, source or other subject whose page someone opens. An approval is about
 * its source, and about an issue if it names no other.
 */
export const isAbout = <F>(sql: Tag<F>, subject: F | string): F => sql`(
  t.subject in (${subject}, ${EVIDENCE_SUBJECT}) and (t.subject = ${subject} or t."sourceId" = ${subject}
    or (t.details #>> '{evidence,0,issue}' = ${subject} and jsonb_array_length(t.details -> 'evidence') = 1)))`;
