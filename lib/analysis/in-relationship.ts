import { sql } from "@/lib/core/database/db";

/** SQL: whether issue `i` is of the relationship with this slug, such as `us-china`; always, if the slug is empty. */
export const isIn = (relationship: string): ReturnType<typeof sql> =>
  relationship
    ? sql`i."relationshipId" = (select r.id from "Relationship" r where r.slug = ${relationship})`
    : sql`true`;
