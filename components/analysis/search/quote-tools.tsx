"use client";

import { lazy, Suspense, useRef, useState } from "react";
import { useLinkToIssue } from "@/components/evidence/quotes/use-link-to-issue";
import { Button } from "@/components/ui/button";
import { useSay } from "@/components/ui/last-act";
import type { IssueRef, SearchResult } from "@/lib/analysis/search/schema";
import { type QuoteWords, RELATION_LABELS, RELATIONS } from "@/lib/tradecraft/evidence";
import { citationOf } from "./citation";

// Its menu of issues is needed only once someone links.
const LinkToIssueForm = lazy(() =>
  import("@/components/evidence/quotes/link-to-issue-form").then((module) => ({
    default: module.LinkToIssueForm,
  })),
);

interface QuoteToolsProps {
  result: SearchResult;
  quote: QuoteWords;
  mayLink: boolean;
  proposedFor: IssueRef | null;
}

/** Links a quotation to an issue where it was found, and copies its citation. */
export function QuoteTools({ result, quote, mayLink, proposedFor }: QuoteToolsProps) {
  const { id, key, signs } = result;
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { link, pending } = useLinkToIssue(id, `${key}`, () => setOpen(false));
  const say = useSay();
  const canLink = mayLink && !signs.includes("Withdrawn");

  function close() {
    setOpen(false);
    opener.current?.focus();
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(citationOf(quote, result));
      say({ said: `Citation of ${key} copied.` });
    } catch {
      say({
        said: "Your browser blocked copying. Select the quotation and copy it yourself.",
        refused: true,
      });
    }
  }

  const direct = canLink && proposedFor ? proposedFor : null;
  return (
    <div className="-ml-2 flex flex-wrap items-center gap-x-1 text-sm print:hidden">
      {direct && <span className="px-2 text-secondary">{`Link to ${direct.title}:`}</span>}
      {direct &&
        RELATIONS.map((relation) => (
          <Button
            key={relation}
            variant="quiet"
            pending={pending}
            aria-label={`Link ${key} to ${direct.title}: ${RELATION_LABELS[relation].toLowerCase()}`}
            onClick={() => link(direct, relation)}
          >
            {RELATION_LABELS[relation]}
          </Button>
        ))}
      {canLink && !direct && (
        <Button
          ref={opener}
          variant="quiet"
          aria-expanded={open}
          aria-label={`Link ${key} to an issue`}
          onClick={() => (open ? close() : setOpen(true))}
        >
          Link to an issue
        </Button>
      )}
      <Button variant="quiet" aria-label={`Copy citation for ${key}`} onClick={copy}>
        Copy citation
      </Button>
      {open && (
        <div className="ml-2 basis-full">
          <Suspense>
            <LinkToIssueForm
              name={`relation-${id}`}
              pending={pending}
              onLink={({ slug, title }, relation) => link({ ref: slug, title }, relation)}
              onCancel={close}
            />
          </Suspense>
        </div>
      )}
    </div>
  );
}
