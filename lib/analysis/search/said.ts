import { type Fragment, sql } from "@/lib/core/database/db";
import type { Query } from "./filter";

/** Some assertions of a quotation, and whether it must have one of them or none. */
export interface Said {
  assertions: string[];
  not: boolean;
}

/** What `said:` and `-said:` ask for. It is looked up, not in the index: few searches ask for it. */
export const saidBy = ({ parts }: Query): { said: Said[] } => ({
  said: [false, true].flatMap((not) => {
    const asked = parts.filter((part) => part.operator === "said" && part.not === not);
    const assertions = asked.map(({ value }) => value.toUpperCase());
    return assertions.length > 0 ? [{ assertions, not }] : [];
  }),
});

/** SQL: whether document `d` is a quotation with one of these assertions, or isn't. A passage has nobody who says it. */
export const isSaid = ({ assertions, not }: Said): Fragment => sql`
  (d.type = 'QUOTE' and exists (select from "Quote" q where q.id = d."recordId" and q.kind <> 'PASSAGE'
    and q.assertion::text = any(${assertions}) offset 0)) <> ${not}`;
