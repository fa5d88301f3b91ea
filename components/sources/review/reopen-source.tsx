"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { carryAct } from "@/components/ui/act";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { Notice } from "@/components/ui/notice";
import { useCommand } from "@/components/ui/use-command";
import { counted } from "@/lib/core/wording";
import { reopenSourceAction } from "@/lib/sources/review/actions";
import type { NextDraft as Next } from "@/lib/sources/review/schema";
import { useJustDone } from "./just-done";
import { NextDraft } from "./next-draft";
import { type Blocked, ReopenBlockers } from "./reopen-blockers";

/** An approved source as the page shows it. */
interface Approved {
  id: string;
  version: number;
  title: string;
}

/** Reopens a source after saying what that means. */
export function ReopenSource({ source }: { source: Approved }) {
  const { reopen, pending, refusal } = useReopenSource(source);
  const [blocked, setBlocked] = useState<Blocked>(null);
  const isFree = Array.isArray(blocked) && blocked.length === 0;
  return (
    <Confirm
      opener={{ label: "Reopen" }}
      title={`Reopen “${source.title}”?`}
      act={isFree && { label: "Reopen", pending: "Reopening…", refused: "Not reopened" }}
      keep={isFree ? "Cancel" : "Close"}
      pending={pending}
      refusal={refusal}
      onConfirm={reopen}
    >
      <p>
        The article goes back into review with all its decisions. Its quotations are unlinked from
        their issues but keep their numbers, and are linked again when you approve it.
      </p>
      <ReopenBlockers source={source.id} blocked={blocked} onFound={setBlocked} />
    </Confirm>
  );
}

interface JustApprovedProps {
  source: Approved;
  quotes: number;
  /** The draft to continue with. */
  next: Next | null;
}

/** Right after approval: says how many quotations were approved, and offers to undo it or to review the next draft. */
export function JustApproved({ source, quotes, next }: JustApprovedProps) {
  const { id, version } = source;
  const just = useJustDone("approved", id);
  const [approved] = useState({ version, quotes });
  const { reopen, pending, refusal } = useReopenSource(source);

  if (!just) return null;
  return (
    <Notice
      tone={refusal ? "error" : "success"}
      title={refusal ? "Not reopened" : `Approved with ${counted(approved.quotes, "quotation")}`}
      className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-1.5 print:hidden"
    >
      {refusal && <p className="basis-full">{refusal.message}</p>}
      {/* Not once it has been changed, unless the person has been told so: reopening it is then more than an undo. */}
      {(version === approved.version || refusal) && (
        <Button pending={pending} pendingLabel="Reopening…" onClick={reopen}>
          {refusal ? "Try again" : "Undo"}
        </Button>
      )}
      {next && <NextDraft next={next} />}
    </Notice>
  );
}

/** Reopens a source and opens its draft. If refused, the page shows the dependents that prevent it. */
function useReopenSource({ id, version }: Approved) {
  const router = useRouter();
  const { run, pending, refusal } = useCommand();
  const reopen = () =>
    run(() => reopenSourceAction({ id, version }), {
      after: () => {
        carryAct({ said: "Source reopened." });
        router.push(`/ingest/${id}`);
      },
      // The dependents may be newer than the page.
      refused: ({ code }) => code === "invalid" && router.refresh(),
    });
  return { reopen, pending, refusal };
}
