import type { IssueChange } from "@/components/desk/palette/target";
import type { Act } from "@/components/ui/act";
import { editIssuesAction } from "@/lib/analysis/issues/actions";
import type { IssuesEdited } from "@/lib/analysis/issues/schema";
import { STATUS_LABELS } from "@/lib/analysis/issues/status";
import { counted, listed } from "@/lib/core/wording";

/**
 * What to say after issues were changed, with an undo.
 *
 * @param edit what was changed ("owner"), and to what
 * @param key the issue's key, if only one was to be changed: on its own page
 */
export function editedAct(
  { what, change }: { what: string; change: IssueChange },
  { undo, stale }: IssuesEdited,
  key?: string,
): Act {
  const changed = key ?? counted(undo.length, "issue");
  if (undo.length === 0)
    return { said: leftOut(stale) || "Nothing to change.", refused: stale.length > 0 };
  return {
    said: `${saidOf(what, change, changed)}. ${leftOut(stale)}`.trim(),
    refused: stale.length > 0,
    undo: {
      run: () => editIssuesAction({ edits: undo }),
      said: `Undid the change to ${changed}.`,
    },
  };
}

/** What was done, with the new status, salience or labels: the list may no longer show the issues, or shows no labels. */
function saidOf(what: string, { status, salience, add, remove }: IssueChange, changed: string) {
  if (add) return `Added ${labelled(add)} to ${changed}`;
  if (remove) return `Removed ${labelled(remove)} from ${changed}`;
  const to = status ? STATUS_LABELS[status].toLowerCase() : salience;
  return `Changed the ${what} of ${changed}${to ? ` to ${to}` : ""}`;
}

const labelled = (labels: string[]): string =>
  `the label${labels.length === 1 ? "" : "s"} ${listed(labels.map((label) => `“${label}”`))}`;

const leftOut = (stale: IssuesEdited["stale"]): string =>
  stale.length > 0
    ? `Not changed, because someone else has just changed ${stale.length === 1 ? "it" : "them"}: ${stale.map(({ key, title }) => `${key} ${title}`).join(", ")}.`
    : "";
