import { addDate } from "@/lib/analysis/dates/mutations";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { relateIssues } from "@/lib/analysis/related/mutations";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { AGENDA, PARTIES, RELATED } from "./demo/year/agenda";
import { made } from "./made";
import type { Person } from "./people";

/** Adds dates, parties and related issues to the demo's issues. Safe to repeat: adds whatever is missing. */
export async function seedAgenda(people: Record<Person, Viewer>): Promise<void> {
  for (const { author, ...date } of AGENDA) {
    const where = { title: date.title, issue: { slug: date.issue } };
    if (!(await db.dateAhead.count({ where }))) await made(addDate(people[author], date));
  }
  for (const [slug, parties] of Object.entries(PARTIES)) {
    const { version } = await db.issue.findUniqueOrThrow({ where: { slug } });
    await made(editIssue(people.admin, { issue: slug, version, parties }));
  }
  for (const { issue, other, relation } of RELATED) {
    const where = { issue: { slug: issue }, other: { slug: other } };
    if (!(await db.relatedIssue.count({ where })))
      await made(relateIssues(people.admin, { issue, other, relation }));
  }
}
