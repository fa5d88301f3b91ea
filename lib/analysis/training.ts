import { type Fragment, sql } from "@/lib/core/database/db";

/** The relationship of the issues of the training set, whose forecasts are invented. */
export const TRAINING_SLUG = "training";

/** SQL: whether an issue belongs to the training set. */
export const isTraining = (issueId: Fragment): Fragment =>
  sql`(${issueId} in (select i.id from "Issue" i join "Relationship" r on r.id = i."relationshipId"
    where r.slug = ${TRAINING_SLUG}))`;
