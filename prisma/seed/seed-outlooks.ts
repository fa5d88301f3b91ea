import { openForecast } from "@/lib/analysis/forecasts/mutations";
import { reviseOutlook } from "@/lib/analysis/outlooks/mutations";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Citations } from "./citations";
import { CLIMATE } from "./demo/outlooks/climate";
import { EXPORT_CONTROLS } from "./demo/outlooks/export-controls";
import { HUMAN_RIGHTS } from "./demo/outlooks/human-rights";
import { RUSSIA } from "./demo/outlooks/russia";
import { TAIWAN } from "./demo/outlooks/taiwan";
import { TARIFFS } from "./demo/outlooks/tariffs";
import { made } from "./made";
import type { Person } from "./people";

const OUTLOOKS = [TARIFFS, HUMAN_RIGHTS, EXPORT_CONTROLS, CLIMATE, RUSSIA, TAIWAN];

/** Adds the missing forecasts and revisions in order. */
export async function seedOutlooks(
  people: Record<Person, Viewer>,
  { quote, resolve }: Citations,
): Promise<void> {
  for (const { slug, forecasts } of OUTLOOKS)
    for (const [at, { revisions, ...terms }] of forecasts.entries()) {
      const forecast = at + 1;
      const where = { issue: { slug }, number: forecast };
      const opener = revisions[0]!.author;
      if (!(await db.forecast.count({ where })))
        await made(openForecast(people[opener], { issue: slug, ...terms }));
      const existing = await db.outlookRevision.count({ where: { forecast: where } });
      for (const { author, ...revision } of revisions.slice(existing)) {
        const { version } = await db.issue.findUniqueOrThrow({ where: { slug } });
        const given = {
          ...revision,
          issue: slug,
          version,
          forecast,
          judgement: resolve(revision.judgement),
          rationale: resolve(revision.rationale),
          drivers: revision.drivers.map((fragment) => quote(fragment).id),
          confirmed: true,
        };
        await made(reviseOutlook(people[author], given));
      }
    }
}
