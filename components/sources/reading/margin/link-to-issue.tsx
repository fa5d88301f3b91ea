"use client";

import { useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { linkEvidenceAction } from "@/lib/evidence/quotes/actions";
import type { Relation } from "@/lib/tradecraft/evidence";
import { type IssueChoice, LinkForm } from "./link-form";

interface LinkToIssueProps {
  quoteId: string;
  number: number;
  choices: IssueChoice[];
  linked: string[];
}

/** Links a quotation to another issue from its card. */
export function LinkToIssue({ quoteId, number, choices, linked }: LinkToIssueProps) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const opener = useRef<HTMLButtonElement>(null);
  const unlinked = choices.filter(({ id }) => !linked.includes(id));

  function close() {
    setOpen(false);
    setError(null);
    opener.current?.focus();
  }

  function link(issue: string, relation: Relation) {
    start(async () => {
      const result = await linkEvidenceAction({ issue, quote: quoteId, relation }).catch(
        () => null,
      );
      if (!result) return setError("The desk isn’t responding. Try again.");
      if (!result.ok) return setError(result.refusal.message);
      setSaid(`Linked to ${choices.find(({ id }) => id === issue)?.title}.`);
      close();
    });
  }

  return (
    <div className="print:hidden">
      <p role="status" className="sr-only">
        {said}
      </p>
      {unlinked.length > 0 && (
        <Button
          ref={opener}
          variant="quiet"
          aria-expanded={open}
          title="Link to an issue"
          aria-label={`Link Q${number} to an issue`}
          className="text-xs max-lg:-ml-2 lg:absolute lg:top-0 lg:right-0 lg:min-h-0 lg:py-0 lg:not-focus-visible:not-aria-expanded:not-group-hover:not-group-data-current:opacity-0"
          onClick={() => (open ? close() : setOpen(true))}
        >
          Link<span className="lg:hidden"> to an issue</span>
        </Button>
      )}
      {open && (
        <LinkForm
          name={`relation-${number}`}
          choices={unlinked}
          error={error}
          pending={pending}
          onLink={link}
          onCancel={close}
        />
      )}
    </div>
  );
}
