import { parseFilter } from "@/lib/analysis/issues/filter";
import { loadIssue, loadIssues } from "@/lib/analysis/issues/queries";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { shownEvent } from "./history";

type Numbers = ReadonlyMap<string, number>;

/** Every issue as its page shows it: outlooks, evidence, notes and history. */
export async function shownIssues(viewer: Viewer) {
  const rows = await loadIssues(viewer, parseFilter({ status: "ALL", sort: "key", dir: "asc" }));
  const quotes = await db.quote.findMany({ select: { id: true, number: true } });
  const numbers = new Map(quotes.map(({ id, number }) => [id, number]));
  const shown: ReturnType<typeof shownIssue>[] = [];
  for (const { key, quotes, notes } of rows) {
    const issue = await loadIssue(viewer, key);
    shown.push(shownIssue(issue!, { quotes, notes }, numbers));
  }
  return shown;
}

function shownIssue(issue: IssueDetail, inList: object, numbers: Numbers) {
  const { key, slug, title, status, salience, labels, terms, bottomLine, changedAt } = issue;
  return {
    ...{ key, slug, title, status, salience, labels, terms, bottomLine, changedAt, inList },
    ...{ owner: issue.owner?.name ?? null, relationship: issue.relationship.title },
    revisions: issue.history.map((revision) => shownRevision(revision, numbers)),
    evidence: issue.evidence.map(({ number, relation, linkedBy, ...quote }) => ({
      ...{ quotation: number, relation, linkedBy, gone: quote.gone, notes: quote.notes },
      ...{ withdrawn: quote.withdrawal, continuedBy: quote.continuedBy },
    })),
    cited: issue.cited.map(({ number }) => number),
    notes: issue.notes.map(shownNote),
    openQuestions: issue.openQuestions.map(({ id, quote }) => [id, quote?.number ?? null]),
    history: issue.activity.map(shownEvent),
  };
}

function shownRevision(revision: IssueDetail["history"][number], numbers: Numbers) {
  const { number, author, asOf, createdAt, question, horizon, resolutionCriteria } = revision;
  const { likelihood, word, confidence, confidenceBasis, trend, alerts } = revision;
  const { judgement, rationale, reason, reasonNote } = revision;
  return {
    ...{ number, author, asOf, createdAt, forecast: question, closes: horizon },
    ...{ resolutionCriteria, likelihood, word, confidence, confidenceBasis, trend, alerts },
    ...{ judgement, rationale, reason, reasonNote },
    drivers: revision.movedBy.map((id) => numbers.get(id)!).sort((a, b) => a - b),
    warnings: revision.caveats.map(shownWarning),
  };
}

function shownNote({
  id,
  author,
  createdAt,
  editedAt,
  body,
  ...note
}: IssueDetail["notes"][number]) {
  return {
    ...{ id, author, createdAt, editedAt, body, repliesTo: note.parentId },
    ...{ question: note.kind === "QUESTION", closedAt: note.resolvedAt, deletedAt: note.deletedAt },
    ...{ private: note.visibility === "PRIVATE", warnings: note.caveats.map(shownWarning) },
  };
}

const shownWarning = ({
  quotes,
  source,
  by,
  reason,
}: IssueDetail["notes"][number]["caveats"][number]) => ({
  ...{ quotations: quotes, source: source.title, by, reason },
});
