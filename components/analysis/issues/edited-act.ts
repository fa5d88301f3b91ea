import type { Act } from "@/components/ui/act";
import { editIssuesAction } from "@/lib/analysis/issues/actions";
import type { IssuesEdited } from "@/lib/analysis/issues/schema";
import { counted } from "@/lib/core/wording";

/**
 * What to say after issues were changed, with an undo.
 *
 * @param what the fact that was changed, as in "the owner"
 * @param key the issue's key, if only one was to be changed: on its own page
 */
export function editedAct(what: string, { undo, stale }: IssuesEdited, key?: string): Act {
  const changed = key ?? counted(undo.length, "issue");
  if (undo.length === 0)
    return { said: leftOut(stale) || "Nothing to change.", refused: stale.length > 0 };
  return {
    said: `Changed the ${what} of ${changed}. ${leftOut(stale)}`.trim(),
    refused: stale.length > 0,
    undo: {
      run: () => editIssuesAction({ edits: undo }),
      said: `Undid the change to ${changed}.`,
    },
  };
}

const leftOut = (stale: IssuesEdited["stale"]): string =>
  stale.length > 0
    ? `Not changed, because someone else has just changed ${stale.length === 1 ? "it" : "them"}: ${stale.map(({ key, title }) => `${key} ${title}`).join(", ")}.`
    : "";
