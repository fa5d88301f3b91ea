"use client";

import { useState } from "react";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import type { ReadingQuote } from "./reading-quotes";

const [UnlinkEvidence, opensUnlinking] = loadOnUse(() =>
  import("@/components/evidence/quotes/unlink-evidence").then((module) => module.UnlinkEvidence),
);

interface UnlinkFromIssueProps {
  quote: Pick<ReadingQuote, "id" | "number">;
  issue: ReadingQuote["issues"][number];
  /** The viewer. */
  person: string;
}

/** Unlinks a quotation from an issue on its card. Unlike the issue's page, it doesn't know of copies that stay linked. */
export function UnlinkFromIssue({ quote, issue, person }: UnlinkFromIssueProps) {
  /** Null until it is opened for the first time. */
  const [open, setOpen] = useState<boolean | null>(null);
  const { slug, title, linkVersion } = issue;
  return (
    <>
      <button
        {...opensUnlinking}
        type="button"
        aria-label={`Unlink Q${quote.number} from ${title}`}
        className="act text-xs text-secondary"
        onClick={() => setOpen(true)}
      >
        Unlink
      </button>
      {open !== null && (
        <OnUse>
          <UnlinkEvidence
            seen={{ issue: slug, quote: quote.id, version: linkVersion }}
            number={quote.number}
            staying=""
            title={title}
            person={person}
            open={open}
            onClose={() => setOpen(false)}
          />
        </OnUse>
      )}
    </>
  );
}
