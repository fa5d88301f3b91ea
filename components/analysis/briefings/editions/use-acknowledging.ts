"use client";

import { useRef } from "react";
import { UNDO_MS, useSay } from "@/components/ui/last-act";
import { useCommand } from "@/components/ui/use-command";
import {
  acknowledgeEditionAction,
  undoAcknowledgementAction,
} from "@/lib/analysis/briefings/editions/actions";
import { counted } from "@/lib/core/wording";

const NONE = { at: 0, issues: [] as string[] };

/**
 * Acknowledges judgements of an edition, by the keys of their issues, and takes that back. Those acknowledged one soon
 * after the other, by digits for example, are undone together.
 */
export function useAcknowledging(number: number, acknowledged: ReadonlySet<string>) {
  const { run, pending } = useCommand();
  const say = useSay();
  const latest = useRef(NONE);

  const undoing = (issues: string[]) => {
    latest.current = NONE;
    return undoAcknowledgementAction({ number, issues });
  };
  const refused = ({ message }: { message: string }) => say({ said: message, refused: true });

  function acknowledge(issues: string[]) {
    const fresh = issues.filter((key) => !acknowledged.has(key));
    if (fresh.length === 0) return;
    run(() => acknowledgeEditionAction({ number, issues: fresh }), {
      after: () => {
        const at = performance.now();
        const before = at - latest.current.at < UNDO_MS ? latest.current.issues : [];
        const together = [...before, ...fresh];
        latest.current = { at, issues: together };
        say({
          said: `Acknowledged ${counted(together.length, "judgement")}.`,
          undo: { run: () => undoing(together), said: "No longer acknowledged." },
        });
      },
      refused,
    });
  }

  return { acknowledge, undo: (key: string) => run(() => undoing([key]), { refused }), pending };
}
