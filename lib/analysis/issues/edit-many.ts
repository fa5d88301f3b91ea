import { overtakenIssue } from "@/lib/analysis/issue-version";
import { lockIssues } from "@/lib/analysis/lock-issues";
import { command } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { refuseStale, type Who } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { listed } from "@/lib/core/wording";
import { visibleIssues } from "@/lib/visibility";
import { applyEdit } from "./mutations";
import { editIssuesInput, type IssueEdit, type IssuesEdited, MAX_LABELS } from "./schema";

/**
 * Changes several issues at once, each with an event of its own. An issue that someone else has just changed is left
 * as it is, and named; if that applies to all of them, refuses. Returns the edits that undo what has changed.
 */
export const editIssues = command({
  input: editIssuesInput,
  verb: "editIssues",
  run: async (tx, viewer, { edits }): Promise<IssuesEdited> => {
    const refs = edits.map(({ issue }) => issue);
    const where = { key: { in: refs }, ...visibleIssues(viewer) };
    const named = await tx.issue.findMany({ where, select: { id: true } });
    await lockIssues(
      tx,
      named.map(({ id }) => id),
    );
    const found = await tx.issue.findMany({ where });
    const issues = new Map(found.map((issue) => [issue.key, issue]));
    const stale: IssuesEdited["stale"] = [];
    const undo: IssueEdit[] = [];
    for (const { issue: key, version, add = [], remove = [], ...patch } of edits) {
      const issue = issues.get(key);
      if (!issue) refuse("not-found", `The issue ${key} doesn’t exist.`);
      const kept = (patch.labels ?? issue.labels).filter((label) => !remove.includes(label));
      const labels = [...new Set([...kept, ...add])];
      if (labels.length > MAX_LABELS)
        refuse(
          "invalid",
          `${key} would have more than ${MAX_LABELS} labels. Leave it out, or remove some first.`,
        );
      const edited =
        issue.version === version
          ? await applyEdit(tx, viewer, issue, version, { ...patch, labels })
          : "stale";
      if (edited === "stale") stale.push({ key, title: issue.title });
      else if (Object.keys(edited.changes).length > 0)
        undo.push({ issue: key, version: edited.version, ...before(edited.changes) });
    }
    if (stale.length === edits.length)
      refuseStale({
        what: listed(stale.map(({ key }) => key)),
        by: () => whoChanged(viewer, [...issues.values()]),
        current: { stale },
      });
    return { undo, stale };
  },
});

/** The previous values of the changed fields. */
const before = (changes: object): Partial<IssueEdit> =>
  Object.fromEntries(Object.entries(changes).map(([field, { from }]) => [field, from]));

/** Who changed these issues last; null if it was several people. */
async function whoChanged(viewer: Viewer, issues: { id: string }[]): Promise<Who> {
  const people = await Promise.all(issues.map(({ id }) => overtakenIssue(viewer, id).by()));
  return people.every((person) => person === people[0]) ? (people[0] ?? null) : null;
}
