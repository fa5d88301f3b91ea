import { editIssue } from "@/lib/analysis/issues/mutations";
import { parseIssuePages } from "@/lib/analysis/issues/pages";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { answer, found, jsonBody, queryOf, route } from "@/lib/core/http/rest";
import { MAX_LIMIT } from "@/lib/core/paging/page";

/**
 * An issue, with up to 200 pieces of evidence and 200 threads of notes. If there are more, `nextEvidence` or `nextNotes`
 * is the cursor to ask for the next with: `?evidence=CURSOR`, `?notes=CURSOR`.
 */
export const GET = route<{ key: string }>(async (viewer, request, { key }) => {
  const issue = await loadIssue(viewer, key, parseIssuePages(queryOf(request), MAX_LIMIT));
  if (!issue) return found(null);
  const { evidence, history: _, evidenceMarks: __, outlook, notes, pages, ...facts } = issue;
  return found({
    ...facts,
    outlook: outlook && { ...outlook, version: issue.version },
    quotes: evidence.filter(({ kind }) => kind !== "PASSAGE"),
    passages: evidence.filter(({ kind }) => kind === "PASSAGE"),
    nextEvidence: pages.evidence.nextCursor,
    notes: notes.filter(({ deletedAt }) => !deletedAt),
    nextNotes: pages.notes.nextCursor,
  });
});

/** Changes an issue's details: title, bottomLine, status, salience, ownerId, labels, terms, parties and dueOn. */
export const PATCH = route<{ key: string }>(async (viewer, request, { key }) => {
  const body = (await jsonBody(request)) as Omit<Parameters<typeof editIssue>[1], "issue">;
  return answer(await editIssue(viewer, { ...body, issue: key }));
});
