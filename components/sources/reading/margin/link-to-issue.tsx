"use client";

import { useRef, useState } from "react";
import { useLinkToIssue } from "@/components/evidence/quotes/use-link-to-issue";
import { Button } from "@/components/ui/button";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";

const [LinkToIssueForm, opensForm] = loadOnUse(() =>
  import("@/components/evidence/quotes/link-to-issue-form").then(
    (module) => module.LinkToIssueForm,
  ),
);

interface LinkToIssueProps {
  quoteId: string;
  number: number;
  /** The short names of the issues that it is linked to already. */
  linked: string[];
}

/** Links a quotation to another issue from its card. */
export function LinkToIssue({ quoteId, number, linked }: LinkToIssueProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { link, pending } = useLinkToIssue(quoteId, `Q${number}`, close);

  function close() {
    setOpen(false);
    opener.current?.focus();
  }

  return (
    <div className="print:hidden">
      <Button
        {...opensForm}
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
      {open && (
        <OnUse>
          <LinkToIssueForm
            name={`relation-${number}`}
            linked={linked}
            pending={pending}
            onLink={({ slug, title }, relation) => link({ ref: slug, title }, relation)}
            onCancel={close}
          />
        </OnUse>
      )}
    </div>
  );
}
