import { editIssue } from "@/lib/analysis/issues/mutations";
import { parseIssuePages } from "@/lib/analysis/issues/pages";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { found, queryOf, route, submit } from "@/lib/core/http/rest";
import { MAX_LIMIT } from "@/lib/core/paging/page";

/**
 * An issue, with up to 200 pieces of evidence and 200 threads of notes. If there are more, `nextEvidence` or `nextNotes`
 * is the cursor for the next page: `?evidence=CURSOR`, `?notes=CURSOR`.
 */
export const GET = route<{ key: string }>(async (viewer, request, { key }) => {
  const pages = queryOf(request, (query) => parseIssuePages(query, MAX_LIMIT));
  const issue = await loadIssue(viewer, key, {
    ...pages,
    resolved: undefined,
    retired: undefined,
  });
  if (!issue) return found(null);
  const { evidence, history: _, evidenceMarks: __, outlook, notes, pages: at, ...facts } = issue;
  return found({
    ...facts,
    outlook: outlook && { ...outlook, version: issue.version },
    quotes: evidence.filter(({ kind }) => kind !== "PASSAGE"),
    passages: evidence.filter(({ kind }) => kind === "PASSAGE"),
    nextEvidence: at.evidence.nextCursor,
    notes: notes.filter(({ deletedAt }) => !deletedAt),
    nextNotes: at.notes.nextCursor,
  });
});

/** Changes an issue's details: title, bottomLine, status, salience, ownerId, labels, terms, parties and dueOn. */
export const PATCH = route<{ key: string }>((viewer, request, { key }) =>
  submit(editIssue, viewer, request, { issue: key }),
);
