import { sql } from "@/lib/core/database/db";

/** SQL: whether issue `i` is of the relationship with this slug, such as `us-china`; always, if the slug is empty. */
export const isIn = (relationship: string): ReturnType<typeof sql> =>
  relationship
    ? sql`i."relationshipId" = (select r.id from "Relationship" r where r.slug = ${relationship})`
    : sql`true`;

/** SQL: whether edition `e` has an issue of the relationship with this slug; always, if the slug is empty. */
export const isEditionIn = (relationship: string): ReturnType<typeof sql> =>
  relationship
    ? sql`exists (select from "Issue" i where i.id = any(e."issueIds") and ${isIn(relationship)})`
    : sql`true`;
