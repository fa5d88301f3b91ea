import type { IssueChange } from "@/components/desk/palette/target";
import type { Act } from "@/components/ui/act";
import { editIssuesAction } from "@/lib/analysis/issues/actions";
import type { IssuesEdited } from "@/lib/analysis/issues/schema";
import { STATUS_LABELS } from "@/lib/analysis/issues/status";
import { counted } from "@/lib/core/wording";

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
    said: `Changed the ${what} of ${changed}${toNewValue(change)}. ${leftOut(stale)}`.trim(),
    refused: stale.length > 0,
    undo: {
      run: () => editIssuesAction({ edits: undo }),
      said: `Undid the change to ${changed}.`,
    },
  };
}

/** What a status or salience was changed to, since the list may no longer show the issues. */
function toNewValue({ status, salience }: IssueChange): string {
  if (status) return ` to ${STATUS_LABELS[status].toLowerCase()}`;
  return salience ? ` to ${salience}` : "";
}

const leftOut = (stale: IssuesEdited["stale"]): string =>
  stale.length > 0
    ? `Not changed, because someone else has just changed ${stale.length === 1 ? "it" : "them"}: ${stale.map(({ key, title }) => `${key} ${title}`).join(", ")}.`
    : "";
