"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useCommand } from "@/components/ui/use-command";
import { counted } from "@/lib/core/wording";
import { approveDraftAction } from "@/lib/sources/review/actions";
import type { Draft, Proposal } from "@/lib/sources/review/schema";
import { keepApproval } from "./last-approval";
import { quotesByIssue } from "./quotes-by-issue";
import { seenOf } from "./seen-of";
import type { IssueChoice } from "./toggled-links";

interface ApprovePanelProps {
  draft: Draft;
  proposals: Proposal[];
  issues: IssueChoice[];
  /** Quotations of an earlier version that somebody has yet to place or leave out. */
  waiting: number;
  /** Proposals with unsaved changes: they must be saved or cancelled before a commit. */
  unsaved: Proposal[];
  /** Whether a quotation is being added. */
  adding: boolean;
  onOpen: (proposal: Proposal) => void;
}

/** Once all is decided: what a commit will make, and the button that makes it. */
export function ApprovePanel(props: ApprovePanelProps) {
  const { draft, proposals, issues, waiting, unsaved, adding, onOpen } = props;
  const { id, version } = draft;
  const router = useRouter();
  const { run, pending, refusal } = useCommand();
  const accepted = proposals.filter(({ state }) => state === "ACCEPTED");
  const [open] = unsaved;
  const hindrance =
    (waiting > 0 &&
      `Gone from this version: ${counted(waiting, "quotation")} to place or leave out`) ||
    (open && `Unsaved changes to ${counted(unsaved.length, "proposal")}: save or cancel them`) ||
    (adding && "You have started adding a quotation: add it or cancel");
  const title =
    proposals.length > 0 ? "Every proposal is decided" : "No quotations were found in this article";
  const tone = refusal ? "error" : hindrance ? "warning" : "success";

  const commit = () =>
    run(() => approveDraftAction({ id, version, seen: seenOf(proposals) }), {
      after: () => {
        keepApproval(id);
        router.push(`/sources/${id}`);
      },
    });

  return (
    <div
      data-covers
      className="sticky z-10 bg-paper py-3 max-lg:bottom-12 max-lg:border-t max-lg:border-ink md:max-lg:bottom-0 lg:top-0 lg:-order-1 lg:border-b"
    >
      <Notice tone={tone} title={refusal?.message ?? (hindrance || title)}>
        <p>{quotesByIssue(accepted, issues)}</p>
        {open && (
          <Button onClick={() => onOpen(open)} className="mt-2">
            Open proposal {open.ordinal}
          </Button>
        )}
        {!hindrance && (
          <Button
            variant="primary"
            pending={pending}
            pendingLabel="Approving…"
            onClick={commit}
            className="mt-2"
          >
            {accepted.length > 0
              ? `Approve ${counted(accepted.length, "quote")}`
              : "Approve without quotes"}
          </Button>
        )}
      </Notice>
    </div>
  );
}
