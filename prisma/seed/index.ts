import { db } from "@/lib/core/database/db";
import { citations } from "./citations";
import { ASSESSMENTS } from "./demo/hypotheses";
import { enterPeople, PEOPLE, setPassword } from "./people";
import { seedAgenda } from "./seed-agenda";
import { ingestDigest } from "./seed-article";
import { seedHypotheses } from "./seed-hypotheses";
import { seedIssues } from "./seed-issues";
import { seedNotes } from "./seed-notes";
import { seedOutlooks } from "./seed-outlooks";
import { seedYear } from "./seed-year";

/** Whether nobody can sign in yet: the database is new, or its seeding was interrupted. */
export async function isEmpty(): Promise<boolean> {
  return (await db.user.count({ where: { passwordHash: { not: null } } })) === 0;
}

/**
 * Adds the demo through the product's own commands: people, six issues, an ingested article, outlooks and
 * notes. Safe to repeat: adds whatever an interrupted run left out.
 *
 * @param withYear whether to also add what happened to them until the end of 2023, as `npm start` does
 */
export async function seedDemo({ withYear = false } = {}): Promise<{
  people: { email: string; role: string }[];
  password: string;
}> {
  const people = await enterPeople();
  await seedIssues(people);
  await ingestDigest(people.admin);
  const cite = citations(await db.quote.findMany({ orderBy: { number: "asc" } }));
  await seedOutlooks(people, cite);
  await seedNotes(people, cite);
  await seedHypotheses(people, cite, ASSESSMENTS);
  if (withYear) {
    await seedYear(people);
    await seedAgenda(people);
  }
  await dateIssues();
  await readInboxes();
  const password = await setPassword();
  return { people: Object.values(PEOPLE).map(({ email, role }) => ({ email, role })), password };
}

/** Marks what people were told of during the seeding as read: in the demo's story, they have been at work for days. */
async function readInboxes(): Promise<void> {
  await db.notification.updateMany({ where: { readAt: null }, data: { readAt: new Date() } });
}

/** Dates each issue's last change by its last outlook or note instead of the time of seeding. */
async function dateIssues(): Promise<void> {
  await db.$executeRaw`
    update "Issue" i set "changedAt" = (select max(at) from (
      select "asOf" as at from "OutlookRevision" where "issueId" = i.id
      union all select "createdAt" from "Note" where "issueId" = i.id) story)`;
}
