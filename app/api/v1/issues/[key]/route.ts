import { loadIssue } from "@/lib/analysis/issues/queries";
import { found, route } from "@/lib/core/http/rest";

export const GET = route<{ key: string }>(async (viewer, _request, { key }) => {
  const issue = await loadIssue(viewer, key);
  if (!issue) return found(null);
  const { evidence, history: _, outlook, notes, ...facts } = issue;
  return found({
    ...facts,
    outlook: outlook && { ...outlook, version: issue.version },
    quotes: evidence.filter(({ kind }) => kind !== "PASSAGE"),
    passages: evidence.filter(({ kind }) => kind === "PASSAGE"),
    notes: notes.filter(({ deletedAt }) => !deletedAt),
  });
});
