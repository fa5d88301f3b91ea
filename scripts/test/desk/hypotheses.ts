import { assess } from "@/lib/analysis/hypotheses/assess";
import { loadMatrix } from "@/lib/analysis/hypotheses/matrix";
import { addHypothesis } from "@/lib/analysis/hypotheses/mutations";
import { loadIssue } from "@/lib/analysis/issues/queries";
import type { Viewer } from "@/lib/core/session/viewer";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import type { Cell } from "@/lib/tradecraft/hypotheses/cells";
import { made } from "@/prisma/seed/made";
import type { openDesk } from "./desk";
import { openPlainIssue } from "./open-plain-issue";

/** A paragraph with a quotation, for articles of `versionsOn`. */
export const OPEN = "“The lock stays open all summer,” said Bo Sample, the harbour master.";

/** Issues with competing hypotheses. */
export function hypothesesOn({ people }: Awaited<ReturnType<typeof openDesk>>) {
  const { admin, analyst, manager } = people;
  let issues = 0;

  /** An issue of its own with two hypotheses, and these quotations as evidence. */
  async function issueWith(quotes: { id: string }[]): Promise<string> {
    const slug = `hypotheses-${String.fromCharCode(97 + issues++)}`;
    await made(openPlainIssue(analyst, slug, { ownerId: admin.id }));
    for (const text of ["It is a signal.", "It is a rehearsal."])
      await made(addHypothesis(analyst, { issue: slug, text }));
    for (const { id } of quotes)
      await made(linkEvidence(analyst, { issue: slug, quote: id, relation: "CONTEXT" }));
    return slug;
  }

  const matrixOf = async (slug: string, person: string | null = null) =>
    (await loadMatrix(manager, slug, { person, sort: "diagnostic" }))!;

  const sentencesOf = async (slug: string) =>
    (await loadIssue(manager, slug))!.activity.map(({ sentence }) => sentence);

  return { issueWith, matrixOf, sentencesOf };
}

/** Fills a cell of a person's matrix. */
export const fill = (
  person: Viewer,
  issue: string,
  quote: number,
  hypothesis: number,
  cell: Cell | null,
  version = 0,
) => assess(person, { issue, cells: [{ quote, hypothesis, version, cell }] });
