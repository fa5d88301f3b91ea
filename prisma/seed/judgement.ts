import { reviseOutlook } from "@/lib/analysis/outlooks/mutations";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Citations } from "./citations";
import type { Person } from "./issues";
import { made } from "./made";
import { OUTLOOKS } from "./outlooks";

/** Adds the revisions that are missing, in their order. */
export async function keepOutlooks(
  people: Record<Person, Viewer>,
  { quote, resolve }: Citations,
): Promise<void> {
  for (const { slug, revisions } of OUTLOOKS) {
    const issue = await db.issue.findUniqueOrThrow({
      where: { slug },
      select: { version: true, _count: { select: { outlooks: true } } },
    });
    let { version } = issue;
    for (const { author, ...revision } of revisions.slice(issue._count.outlooks)) {
      const given = {
        ...revision,
        issue: slug,
        version,
        judgement: resolve(revision.judgement),
        rationale: resolve(revision.rationale),
        drivers: revision.drivers.map((fragment) => quote(fragment).id),
        confirmed: true,
      };
      ({ version } = await made(reviseOutlook(people[author], given)));
    }
  }
}
