"use client";

import { useSay } from "@/components/ui/last-act";
import { useCommand } from "@/components/ui/use-command";
import type { IssueRef } from "@/lib/analysis/search/schema";
import { linkEvidenceAction, unlinkEvidenceAction } from "@/lib/evidence/quotes/actions";
import type { Relinked } from "@/lib/evidence/quotes/schema";
import { RELATION_LABELS, type Relation } from "@/lib/tradecraft/evidence";

/**
 * Links a quotation, named such as Q12, to an issue where it is read, says so, and offers to undo it. Calls `onLinked`
 * once it is linked.
 */
export function useLinkToIssue(id: string, key: string, onLinked: () => void) {
  const { run, pending } = useCommand<Relinked & { known: boolean }>();
  const say = useSay();

  function link({ ref, title }: IssueRef, relation: Relation) {
    const seen = { issue: ref, quote: id };
    run(() => linkEvidenceAction({ ...seen, relation }), {
      after: ({ version, known, was }) => {
        onLinked();
        const bearing = `${RELATION_LABELS[relation].toLowerCase()}.`;
        const as = `linked to ${title}: ${bearing}`;
        if (was)
          return say({
            said: `${key} confirmed for ${title}: ${bearing}`,
            undo: {
              run: () => linkEvidenceAction({ ...seen, version, ...was }),
              said: `${key} needs checking again.`,
            },
          });
        // Linked before, so there is nothing to undo.
        if (known) return say({ said: `${key} is already ${as}` });
        say({
          said: `${key} ${as}`,
          undo: {
            run: () =>
              unlinkEvidenceAction({ ...seen, version, reason: "Linked, then undone at once." }),
            said: `${key} unlinked from ${title}.`,
          },
        });
      },
      refused: ({ message }) => say({ said: message, refused: true }),
    });
  }

  return { link, pending };
}
