import { openIssue } from "@/lib/analysis/issues/mutations";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { DEFAULT_ISSUES } from "@/lib/extract";
import { ISSUES, RELATIONSHIP } from "./demo/issues";
import { made } from "./made";
import type { Person } from "./people";

/** Adds the relationship and its six issues, if they are missing. */
export async function seedIssues(people: Record<Person, Viewer>): Promise<void> {
  const { slug } = RELATIONSHIP;
  await db.relationship.upsert({ where: { slug }, create: RELATIONSHIP, update: {} });
  for (const { owner, ...issue } of ISSUES) {
    if (await db.issue.count({ where: { slug: issue.slug } })) continue;
    const terms = DEFAULT_ISSUES.find(({ slug }) => slug === issue.slug)?.terms ?? [];
    const details = { ...issue, terms, status: "ACTIVE" as const, ownerId: people[owner].id };
    await made(openIssue(people.admin, { ...details, relationship: slug }));
  }
}
