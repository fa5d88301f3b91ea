"use client";

import { startTransition } from "react";
import type { Act } from "@/components/ui/act";
import { useSay } from "@/components/ui/last-act";
import { useCommand } from "@/components/ui/use-command";
import {
  acknowledgeEditionAction,
  undoAcknowledgementAction,
} from "@/lib/analysis/briefings/editions/actions";
import { counted } from "@/lib/core/wording";

/** Which judgements an act acknowledged, by the keys of their issues. */
const acknowledgedBy = new WeakMap<Act, string[]>();

const UNDONE = "No longer acknowledged.";

/**
 * Acknowledges judgements of an edition, by the keys of their issues, and takes that back. Those acknowledged while the
 * message about others is still shown are undone together with them: digits acknowledge several in quick succession.
 */
export function useAcknowledging(number: number, acknowledged: ReadonlySet<string>) {
  const { run, pending } = useCommand();
  const say = useSay();

  const undoing = (issues: string[]) => () => undoAcknowledgementAction({ number, issues });
  const refused = ({ message }: { message: string }) => say({ said: message, refused: true });

  function actOf(issues: string[]): Act {
    const said = `Acknowledged ${counted(issues.length, "judgement")}.`;
    const act = { said, undo: { run: undoing(issues), said: UNDONE } };
    acknowledgedBy.set(act, issues);
    return act;
  }

  function acknowledge(issues: string[]) {
    const fresh = issues.filter((key) => !acknowledged.has(key));
    if (fresh.length === 0) return;
    run(() => acknowledgeEditionAction({ number, issues: fresh }), {
      // Together with the page that shows it.
      after: () =>
        startTransition(() =>
          say((shown) => {
            const before = (shown && acknowledgedBy.get(shown)) ?? [];
            return actOf([...new Set([...before, ...fresh])]);
          }),
        ),
      refused,
    });
  }

  const undo = (key: string) =>
    run(undoing([key]), { after: () => startTransition(() => say({ said: UNDONE })), refused });

  return { acknowledge, undo, pending };
}
