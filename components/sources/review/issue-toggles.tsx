"use client";

import { KeyHint } from "@/components/ui/key-hint";
import type { ProposalLink } from "@/lib/sources/review/schema";
import type { IssueChoice } from "./toggled-links";

interface IssueTogglesProps {
  links: ProposalLink[];
  issues: IssueChoice[];
  onToggle: (issue: IssueChoice) => void;
}

/** The desk's issues, each to be put on the proposal or taken off; the first nine have a key. */
export function IssueToggles({ links, issues, onToggle }: IssueTogglesProps) {
  return (
    <fieldset aria-label="Issues" className="flex flex-wrap gap-1.5">
      {issues.map((issue, k) => (
        <button
          key={issue.id}
          type="button"
          aria-pressed={links.some(({ issueId }) => issueId === issue.id)}
          onClick={() => onToggle(issue)}
          className="inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-sm border border-control px-1.5 text-sm text-secondary hover:bg-hover aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-surface pointer-coarse:min-h-11"
        >
          {k < 9 && <KeyHint>{String(k + 1)}</KeyHint>}
          <span className="truncate">{issue.title}</span>
        </button>
      ))}
    </fieldset>
  );
}
