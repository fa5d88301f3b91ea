import { db } from "@/lib/core/database/db";
import { citations } from "./citations";
import { enterPeople, openTheDoor, PEOPLE } from "./people";
import { ingestDigest } from "./seed-article";
import { seedIssues } from "./seed-issues";
import { seedNotes } from "./seed-notes";
import { seedOutlooks } from "./seed-outlooks";

/** Whether nobody can sign in yet: a new database, or one whose seeding was cut short. */
export async function isEmpty(): Promise<boolean> {
  return (await db.user.count({ where: { passwordHash: { not: null } } })) === 0;
}

/**
 * Makes the demo by the product's own means: people, six issues, the digest through the real ingest,
 * outlooks and notes through the real mutations. Safe to repeat: what an interrupted run has made
 * stays, and the rest is added.
 */
export async function seedDemo(): Promise<{
  people: { email: string; role: string }[];
  password: string;
}> {
  const people = await enterPeople();
  await seedIssues(people);
  await ingestDigest(people.admin);
  const cite = citations(await db.quote.findMany({ orderBy: { number: "asc" } }));
  await seedOutlooks(people, cite);
  await seedNotes(people, cite);
  await datedLikeTheStory();
  const password = await openTheDoor();
  return { people: Object.values(PEOPLE).map(({ email, role }) => ({ email, role })), password };
}

/** An issue of the demo last changed when its last outlook or note did, not when it was seeded. */
async function datedLikeTheStory(): Promise<void> {
  await db.$executeRaw`
    update "Issue" i set "changedAt" = (select max(at) from (
      select "asOf" as at from "OutlookRevision" where "issueId" = i.id
      union all select "createdAt" from "Note" where "issueId" = i.id) story)`;
}
