import { assess } from "@/lib/analysis/hypotheses/assess";
import type { AssessInput } from "@/lib/analysis/hypotheses/inputs";
import { addHypothesis } from "@/lib/analysis/hypotheses/mutations";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Citations } from "./citations";
import { HYPOTHESES, type SeedAssessment } from "./demo/hypotheses";
import { made } from "./made";
import type { Person } from "./people";

/** Adds the demo's competing hypotheses, and how its analysts assess evidence against them, where they are missing. */
export async function seedHypotheses(
  people: Record<Person, Viewer>,
  { quote }: Citations,
  assessments: readonly SeedAssessment[],
): Promise<void> {
  const { slug, texts } = HYPOTHESES;
  const known = await db.hypothesis.count({ where: { issue: { slug } } });
  for (const text of texts.slice(known))
    await made(addHypothesis(people.analyst, { issue: slug, text }));
  for (const author of ["analyst", "analyst2"] as const) {
    const { id: personId } = people[author];
    const own = assessments.filter((each) => each.author === author);
    const cells: AssessInput["cells"] = [];
    for (const { fragment, cells: given, note } of own) {
      const { id: quoteId, number } = quote(fragment);
      const link = { quoteId, issue: { slug } };
      if (await db.assessment.count({ where: { personId, link } })) continue;
      for (const [at, cell] of given.entries()) {
        const of = { quote: number, hypothesis: at + 1, version: 0 };
        const noted = note?.hypothesis === at + 1 ? { note: note.text } : {};
        if (cell) cells.push({ ...of, cell, ...noted });
      }
    }
    if (cells.length > 0) await made(assess(people[author], { issue: slug, cells }));
  }
}
