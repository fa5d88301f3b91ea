"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { useCommand } from "@/components/ui/use-command";
import { linkEvidenceAction, unlinkEvidenceAction } from "@/lib/quotes/actions";
import { RELATION_LABELS, RELATIONS, type Relation } from "@/lib/tradecraft/evidence";

interface RelationMenuProps {
  issue: string;
  quote: string;
  number: number;
  relation: Relation;
  version: number;
}

/** How a quote bears on the issue, to be read anew; and a way to take it off. */
export function RelationMenu({ issue, quote, number, relation, version }: RelationMenuProps) {
  const { run, pending, refusal } = useCommand();
  const seen = { issue, quote, version };

  return (
    // Where a mouse is, the tools wait until it comes near, or until the keyboard reaches them.
    <div className="flex shrink-0 items-center gap-1 text-sm pointer-fine:opacity-0 group-hover:opacity-100 group-focus-within:opacity-100 max-md:pl-4 print:hidden">
      <Select
        aria-label={`How Q${number} bears on the outlook`}
        value={relation}
        disabled={pending}
        onChange={(event) =>
          run(() => linkEvidenceAction({ ...seen, relation: event.target.value as Relation }))
        }
        options={RELATIONS.map((value) => ({ value, label: RELATION_LABELS[value] }))}
        className="[&_select]:border-transparent [&_select]:text-sm [&_select]:text-secondary"
      />
      <Button
        variant="quiet"
        pending={pending}
        aria-label={`Take Q${number} off the issue`}
        onClick={() => run(() => unlinkEvidenceAction(seen))}
      >
        Take off
      </Button>
      {refusal && <Notice tone="error" title={refusal.message} />}
    </div>
  );
}
