import { holdIssue } from "@/lib/analysis/forecast-held";
import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { requireSeen } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { lastActor } from "@/lib/desk/events/queries";
import type { Hypothesis } from "@/lib/generated/prisma/client";
import { loadHypotheses } from "./queries";

/**
 * A hypothesis whose issue is locked until the transaction ends, and the issue. Refuses if either is missing, or if the
 * hypothesis has changed since the person saw it.
 */
export async function holdHypothesis(
  tx: Tx,
  viewer: Viewer,
  {
    issue: ref,
    hypothesis: number,
    version,
  }: { issue: string; hypothesis: number; version: number },
) {
  const issue = await holdIssue(tx, viewer, ref);
  const key = { issueId_number: { issueId: issue.id, number } };
  const hypothesis = await tx.hypothesis.findUnique({ where: key });
  if (!hypothesis) return refuse("not-found", "This hypothesis doesn’t exist.");
  requireSeen(hypothesis, version, {
    what: "this hypothesis",
    by: () => lastActor(viewer, CHANGES, { issueId: issue.id, hypothesis: number }),
    current: async () => {
      const all = (await loadHypotheses(viewer, issue.id))!;
      const at = all.findIndex((each) => each.number === number);
      return { ...all[at]!, place: at + 1 };
    },
  });
  return { issue, hypothesis };
}

const CHANGES = [
  ...(["hypothesis.reworded", "hypothesis.moved"] as const),
  ...(["hypothesis.retired", "hypothesis.restored"] as const),
];

/** An issue's hypotheses that are not retired, in their order. */
export const openHypotheses = (tx: Tx, issueId: string): Promise<Hypothesis[]> =>
  tx.hypothesis.findMany({
    where: { issueId, retiredAt: null },
    orderBy: [{ position: "asc" }, { number: "asc" }],
  });

/** Puts hypotheses in this order. */
export async function putInOrder(tx: Tx, hypotheses: readonly Hypothesis[]): Promise<void> {
  for (const [at, { id, position }] of hypotheses.entries())
    if (position !== at + 1)
      await tx.hypothesis.update({ where: { id }, data: { position: at + 1 } });
}
