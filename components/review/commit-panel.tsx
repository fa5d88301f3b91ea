"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { commitDraftAction } from "@/lib/review/actions";
import type { Draft, Proposal } from "@/lib/review/schema";
import { quotesByIssue } from "./quotes-by-issue";
import type { IssueChoice } from "./toggled-links";

interface CommitPanelProps {
  draft: Draft;
  proposals: Proposal[];
  issues: IssueChoice[];
}

/** Once all is decided: what a commit will make, and the button that makes it. */
export function CommitPanel({ draft: { id, version }, proposals, issues }: CommitPanelProps) {
  const router = useRouter();
  const [error, setError] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const accepted = proposals.filter(({ state }) => state === "ACCEPTED");

  function commit() {
    start(async () => {
      const result = await commitDraftAction({ id, version }).catch(() => null);
      if (result?.ok) return router.push(`/sources/${id}`);
      setError(result?.refusal.message ?? "The desk did not answer. Try again.");
      router.refresh();
    });
  }

  return (
    <div className="border-b py-4">
      <Notice
        tone={error ? "error" : "success"}
        title={error ?? "Every proposal is decided"}
        className="space-y-2"
      >
        <p>{quotesByIssue(accepted, issues)}</p>
        <Button variant="primary" pending={pending} pendingLabel="Committing…" onClick={commit}>
          {accepted.length === 0 ? "Commit without quotes" : `Commit ${counted(accepted.length)}`}
        </Button>
      </Notice>
    </div>
  );
}

const counted = (quotes: number) => (quotes === 1 ? "1 quote" : `${quotes} quotes`);
