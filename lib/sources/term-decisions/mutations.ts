import { issueNamed } from "@/lib/analysis/issue-named";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { queueSuggestions } from "@/lib/sources/suggestion-queue";
import { termInput } from "./inputs";
import { countedOf } from "./schema";

/** Resets a term: what reviewers decided so far no longer changes its weight. */
export const resetTerm = command({
  input: termInput,
  verb: "resetTerm",
  run: async (tx, viewer, { issue: ref, term }) => {
    const { issueId, stored } = await lockedTerm(tx, viewer, ref, term);
    const { kept, removed } = countedOf(stored);
    if (kept + removed === 0) return { term };
    await tx.termDecisions.update({
      where: { issueId_term: { issueId, term } },
      data: { keptBefore: stored.kept, removedBefore: stored.removed },
    });
    await recordEvent(tx, viewer, { issueId }, { verb: "term.reset", term, undone: false });
    await queueSuggestions(tx, viewer, issueId);
    return { term };
  },
});

/** Counts again what a reset had left out. */
export const countTermAgain = command({
  input: termInput,
  verb: "countTermAgain",
  run: async (tx, viewer, { issue: ref, term }) => {
    const { issueId, stored } = await lockedTerm(tx, viewer, ref, term);
    if (stored.keptBefore + stored.removedBefore === 0) return { term };
    await tx.termDecisions.update({
      where: { issueId_term: { issueId, term } },
      data: { keptBefore: 0, removedBefore: 0 },
    });
    await recordEvent(tx, viewer, { issueId }, { verb: "term.reset", term, undone: true });
    await queueSuggestions(tx, viewer, issueId);
    return { term };
  },
});

/** A term's counts, locked. Refuses if nothing has been counted for it. */
async function lockedTerm(tx: Tx, viewer: Viewer, ref: string, term: string) {
  const { id: issueId } = await issueNamed(tx, viewer, ref);
  await tx.$queryRaw`select 1 from "TermDecisions"
    where "issueId" = ${issueId} and term = ${term} for update`;
  const stored = await tx.termDecisions.findUnique({
    where: { issueId_term: { issueId, term } },
  });
  return stored
    ? { issueId, stored }
    : refuse("not-found", "No decisions have been counted for this term.");
}
