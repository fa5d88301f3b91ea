"use client";

import { Button } from "@/components/ui/button";
import { useSay } from "@/components/ui/last-act";
import { useCommand } from "@/components/ui/use-command";
import { restoreHypothesisAction } from "@/lib/analysis/hypotheses/actions";
import { type Hypothesis, hypothesisName } from "@/lib/analysis/hypotheses/schema";

interface RetiredHypothesesProps {
  slug: string;
  hypotheses: Hypothesis[];
  mayRestore: boolean;
}

/** The issue's retired hypotheses, each with the reason. */
export function RetiredHypotheses({ slug, hypotheses, mayRestore }: RetiredHypothesesProps) {
  if (hypotheses.length === 0) return null;
  return (
    <details className="max-w-prose">
      <summary className="text-sm">{`Retired hypotheses (${hypotheses.length})`}</summary>
      <ul className="mt-2 space-y-2">
        {hypotheses.map((hypothesis) => (
          <li key={hypothesis.number}>
            <span className="font-semibold tabular-nums">{hypothesisName(hypothesis.number)}</span>{" "}
            <span className="font-serif">{hypothesis.text}</span>
            <span className="block text-sm text-secondary">{hypothesis.retired?.reason}</span>
            {mayRestore && <Restore slug={slug} hypothesis={hypothesis} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Restore({ slug, hypothesis }: { slug: string; hypothesis: Hypothesis }) {
  const { run, pending } = useCommand();
  const say = useSay();
  const { number, version } = hypothesis;
  const name = hypothesisName(number);
  const restore = () =>
    run(() => restoreHypothesisAction({ issue: slug, hypothesis: number, version }), {
      after: () => say({ said: `${name} restored, with its assessments.`, takesFocus: true }),
      refused: ({ message }) => say({ said: message, refused: true }),
    });
  return (
    <Button
      variant="quiet"
      className="-ml-2"
      pending={pending}
      onClick={restore}
      aria-label={`Restore ${name}`}
    >
      Restore
    </Button>
  );
}
