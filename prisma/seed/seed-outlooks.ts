import { reviseOutlook } from "@/lib/analysis/outlooks/mutations";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Citations } from "./citations";
import type { Person } from "./demo/issues";
import { CLIMATE } from "./demo/outlooks/climate";
import { EXPORT_CONTROLS } from "./demo/outlooks/export-controls";
import { HUMAN_RIGHTS } from "./demo/outlooks/human-rights";
import { RUSSIA } from "./demo/outlooks/russia";
import { TAIWAN } from "./demo/outlooks/taiwan";
import { TARIFFS } from "./demo/outlooks/tariffs";
import { made } from "./made";

const OUTLOOKS = [TARIFFS, HUMAN_RIGHTS, EXPORT_CONTROLS, CLIMATE, RUSSIA, TAIWAN];

/** Adds the missing revisions in order. */
export async function seedOutlooks(
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
