"use client";

import { Button } from "@/components/ui/button";
import { useSay } from "@/components/ui/last-act";
import { useCommand } from "@/components/ui/use-command";
import { linkEvidenceAction } from "@/lib/evidence/quotes/actions";
import type { Relinked } from "@/lib/evidence/quotes/schema";
import type { Relation } from "@/lib/tradecraft/evidence";
import type { EvidenceLine } from "./evidence-line";

const STILL: Record<Relation, string> = {
  SUPPORTS: "still supports",
  CONTRADICTS: "still contradicts",
  CONTEXT: "still context",
};

const CONFIRMED: Record<Relation, string> = {
  SUPPORTS: "still supports the outlook",
  CONTRADICTS: "still contradicts the outlook",
  CONTEXT: "is still context",
};

interface RelationCheckProps {
  issue: string;
  quote: EvidenceLine;
  /** The number of the next quotation that is asked about. */
  next: number | undefined;
}

/** Asks whether a quotation's relation holds for the outlook as it is now. The menu next to it changes the relation. */
export function RelationCheck({ issue, quote, next }: RelationCheckProps) {
  const { id, number, relation, linkVersion: version, earlierLead, judgedLikelihood } = quote;
  const { run, pending } = useCommand<Relinked>();
  const say = useSay();
  const seen = { issue, quote: id, relation };
  const confirm = () =>
    run(() => linkEvidenceAction({ ...seen, version }), {
      after: ({ version, was }) =>
        say({
          said: `Confirmed: Q${number} ${CONFIRMED[relation]}.`,
          takesFocus: true,
          ...(was && {
            undo: {
              run: () => linkEvidenceAction({ ...seen, version, ...was }),
              said: `Q${number} needs checking again.`,
            },
          }),
        }),
      refused: ({ message }) => say({ said: message, refused: true }),
    });
  return (
    <p className="ml-3.5 flex flex-wrap items-baseline gap-x-2 text-sm print:hidden">
      <span className="text-warning">
        Judged when{" "}
        {earlierLead === null
          ? `the estimate was ${judgedLikelihood}%`
          : `forecast ${earlierLead} was the lead`}
        .
      </span>
      <Button
        variant="quiet"
        pending={pending}
        aria-label={`Confirm: ${STILL[relation]}, Q${number}`}
        onClick={confirm}
      >
        Confirm: {STILL[relation]}
      </Button>
      {next !== undefined && (
        <a href={`#evidence-${next}`} className="link">
          Next, Q{next}
        </a>
      )}
    </p>
  );
}
