import { parseFilter } from "@/lib/analysis/issues/filter";
import { loadIssues } from "@/lib/analysis/issues/list";
import { loadIssue } from "@/lib/analysis/issues/queries";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { loadActivity } from "@/lib/desk/events/queries";
import { snapshotEvent } from "./history";

/** As many events of an issue as the first version showed. */
const LATEST = { limit: 30, cursor: null };

type Numbers = ReadonlyMap<string, number>;

/** Every issue as its page shows it: outlooks, evidence, notes and history. */
export async function snapshotIssues(viewer: Viewer) {
  const filter = parseFilter({ status: "ALL", sort: "key", dir: "asc" });
  const { items: rows } = await loadIssues(viewer, filter);
  const quotes = await db.quote.findMany({ select: { id: true, number: true } });
  const numbers = new Map(quotes.map(({ id, number }) => [id, number]));
  const shown: ReturnType<typeof snapshotIssue>[] = [];
  // In the order of the first version: by number, whatever the relationship.
  const numberOf = ({ key }: { key: string }) => Number(key.split("-")[1]);
  rows.sort((a, b) => numberOf(a) - numberOf(b) || (a.id < b.id ? -1 : 1));
  for (const { key, quotes, notes } of rows) {
    const issue = (await loadIssue(viewer, key))!;
    const { items } = await loadActivity(viewer, issue.id, LATEST);
    // The page orders them by time, and what happened at once by number.
    const activity = items.toSorted((a, b) => Number(b.at > a.at) - Number(b.at < a.at));
    shown.push(snapshotIssue({ ...issue, activity }, { quotes, notes }, numbers));
  }
  return shown;
}

function snapshotIssue(issue: IssueDetail, inList: object, numbers: Numbers) {
  const { key, slug, title, status, salience, labels, terms, bottomLine, changedAt } = issue;
  return {
    key,
    slug,
    title,
    status,
    salience,
    labels,
    terms,
    bottomLine,
    changedAt,
    inList,
    owner: issue.owner?.name ?? null,
    relationship: issue.relationship.title,
    revisions: issue.history.map((revision) => snapshotRevision(revision, numbers)),
    evidence: issue.evidence.map(({ number, relation, linkedBy, ...quote }) => ({
      quotation: number,
      relation,
      linkedBy,
      gone: quote.gone,
      notes: quote.notes,
      withdrawn: quote.withdrawal,
      continuedBy: quote.continuedBy,
    })),
    cited: issue.cited.map(({ number }) => number),
    notes: issue.notes.map(snapshotNote),
    openQuestions: issue.openQuestions.map(({ id, quote }) => [id, quote?.number ?? null]),
    history: issue.activity.map(snapshotEvent),
  };
}

function snapshotRevision(revision: IssueDetail["history"][number], numbers: Numbers) {
  const { number, author, asOf, createdAt, wording, closesOn, resolutionCriteria } = revision;
  const { likelihood, word, confidence, confidenceBasis, trend, alerts } = revision;
  const { judgement, rationale, reason, reasonNote } = revision;
  return {
    number,
    author,
    asOf,
    createdAt,
    forecast: wording,
    closes: closesOn,
    resolutionCriteria,
    likelihood,
    word,
    confidence,
    confidenceBasis,
    trend,
    alerts,
    judgement,
    rationale,
    reason,
    reasonNote,
    drivers: revision.drivers.map((id) => numbers.get(id)!).sort((a, b) => a - b),
    warnings: revision.warnings.map(snapshotWarning),
  };
}

function snapshotNote({
  id,
  author,
  createdAt,
  editedAt,
  body,
  ...note
}: IssueDetail["notes"][number]) {
  return {
    id,
    author,
    createdAt,
    editedAt,
    body,
    repliesTo: note.parentId,
    question: note.kind === "QUESTION",
    closedAt: note.closedAt,
    deletedAt: note.deletedAt,
    private: note.visibility === "PRIVATE",
    warnings: note.warnings.map(snapshotWarning),
  };
}

const snapshotWarning = ({
  quotes,
  source,
  by,
  reason,
}: IssueDetail["notes"][number]["warnings"][number]) => ({
  quotations: quotes,
  source: source.title,
  by,
  reason,
});
