import { editIssue, openIssue } from "@/lib/analysis/issues/mutations";
import { db, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { suggestAgain } from "@/lib/sources/issue-suggestions/mutations";
import { queueDrafts } from "@/lib/sources/issue-suggestions/queue";
import { loadDraft } from "@/lib/sources/review/queries";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "./agenda";

/** Two statements about pilots, of which a new desk has no issue, and one about tariffs, of which it has. */
export const pilotsArticle = (name: string) => `${name} news

“The harbour pilots of ${name} will strike until China pays them,” said Ana Example, a minister in Washington.

“No harbour pilots are wanted by the United States in ${name},” said Bo Sample, a spokesman in Beijing.

“The tariffs of China and the United States will be gone by spring,” said Cy Specimen, a clerk in ${name}.

${agendaOf(name)}
`;

/** Opens an issue with these terms. Returns its id. */
export async function openWith(viewer: Viewer, slug: string, terms: string[]): Promise<string> {
  const details = { slug, terms, title: `On ${slug}`, bottomLine: "", labels: [] };
  const rest = { status: "ACTIVE", salience: 3, ownerId: null } as const;
  return (await made(openIssue(viewer, { ...details, ...rest }))).id;
}

/** Changes an issue as it is now. */
export async function editNow(
  viewer: Viewer,
  slug: string,
  patch: Partial<Parameters<typeof editIssue>[1]>,
): Promise<void> {
  const { version } = await db.issue.findUniqueOrThrow({ where: { slug } });
  await made(editIssue(viewer, { ...patch, issue: slug, version }));
}

type Queue = "changed-terms" | "draft";

/** The jobs of a queue that have not begun, the first to be done first: their records, and who caused them. */
const jobsIn = (queue: Queue) => sql<{ id: string; by: string }[]>`
  select data ->> 'id' as id, data ->> 'by' as by from pgboss.job
  where name = ${queue} and state = 'created' order by priority desc`;

/** The ids of the records for which a queue has jobs that have not begun, the first to be done first. */
export const waitingJobs = async (queue: Queue): Promise<string[]> =>
  (await jobsIn(queue)).map(({ id }) => id);

/** The ids of the people who caused these jobs. */
export const waitingFor = async (queue: Queue): Promise<string[]> =>
  (await jobsIn(queue)).map(({ by }) => by);

/** Does what the worker will have done soon. Returns the ids of the drafts that it read, in order. */
export async function suggestNow(): Promise<string[]> {
  for (const { by } of await jobsIn("changed-terms")) await queueDrafts(by);
  const drafts = await jobsIn("draft");
  await sql`delete from pgboss.job where name in ('changed-terms', 'draft')`;
  for (const { id, by } of drafts) await suggestAgain(id, by);
  return drafts.map(({ id }) => id);
}

/** The proposals of a draft in the order of the text. */
export const proposalsIn = async (admin: Viewer, id: string) =>
  (await loadDraft(admin, id))!.proposals;
