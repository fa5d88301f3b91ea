"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { SectionHeading } from "@/components/ui/section-heading";
import type { RelatedIssue } from "@/lib/analysis/related/schema";

const [RelateForm, onUse] = loadOnUse(() => import("./relate-form").then((m) => m.default));

/** How it is related, in words as well. */
type WordedIssue = RelatedIssue & { words: string };

interface RelatedIssuesProps {
  slug: string;
  related: WordedIssue[];
  mayRelate: boolean;
}

/** The issues that an issue is related to, by how. */
export function RelatedIssues({ slug, related, mayRelate }: RelatedIssuesProps) {
  const [open, setOpen] = useState(false);
  if (related.length === 0 && !mayRelate) return null;
  return (
    <section aria-labelledby="related" className={related.length > 0 ? "" : "print:hidden"}>
      <SectionHeading
        id="related"
        count={related.length || undefined}
        actions={
          mayRelate && (
            <Button variant="quiet" onClick={() => setOpen(true)} {...onUse}>
              {related.length > 0 ? "Change" : "Add"}
              <span className="sr-only"> related issues</span>
            </Button>
          )
        }
      >
        Related issues
      </SectionHeading>
      {related.length > 0 && (
        <ul className="dates">
          {related.map((issue) => (
            <li key={issue.key}>
              <p>{issue.words}</p>
              <p>
                <a href={`/issues/${issue.slug}`}>{`${issue.key} ${issue.title}`}</a>
              </p>
            </li>
          ))}
        </ul>
      )}
      {open && (
        <OnUse>
          <RelateForm slug={slug} related={related} onClose={() => setOpen(false)} />
        </OnUse>
      )}
    </section>
  );
}
