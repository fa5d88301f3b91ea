"use client";

import { lazy, Suspense, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useSay } from "@/components/ui/last-act";
import { useCommand } from "@/components/ui/use-command";
import type { IssueRef, SearchResult } from "@/lib/analysis/search/schema";
import { linkEvidenceAction, unlinkEvidenceAction } from "@/lib/evidence/quotes/actions";
import type { Relinked } from "@/lib/evidence/quotes/schema";
import {
  type QuoteWords,
  RELATION_LABELS,
  RELATIONS,
  type Relation,
} from "@/lib/tradecraft/evidence";
import { citationOf } from "./citation";

// Its menu of issues is needed only once someone links.
const LinkIssue = lazy(() =>
  import("./link-issue").then(({ LinkIssue }) => ({ default: LinkIssue })),
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
  const { run, pending } = useCommand<Relinked & { known: boolean }>();
  const say = useSay();
  const canLink = mayLink && !signs.includes("Withdrawn");

  function close() {
    setOpen(false);
    opener.current?.focus();
  }

  function link(issue: IssueRef, relation: Relation) {
    const seen = { issue: issue.ref, quote: id };
    run(() => linkEvidenceAction({ ...seen, relation }), {
      after: ({ version, known, was }) => {
        setOpen(false);
        const bearing = `${RELATION_LABELS[relation].toLowerCase()}.`;
        const as = `linked to ${issue.title}: ${bearing}`;
        if (was)
          return say({
            said: `${key} confirmed for ${issue.title}: ${bearing}`,
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
              unlinkEvidenceAction({
                ...seen,
                version,
                reason: "Linked from search, then undone.",
              }),
            said: `${key} unlinked from ${issue.title}.`,
          },
        });
      },
      refused: ({ message }) => say({ said: message, refused: true }),
    });
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
        <Suspense>
          <LinkIssue name={`relation-${id}`} pending={pending} onLink={link} onCancel={close} />
        </Suspense>
      )}
    </div>
  );
}
