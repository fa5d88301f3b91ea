"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { useCommand } from "@/components/ui/use-command";
import { discardDraftAction } from "@/lib/review/actions";

interface DiscardDraftProps {
  id: string;
  version: number;
  title: string;
}

/** Puts the draft away, after asking. */
export function DiscardDraft({ id, version, title }: DiscardDraftProps) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const { run, pending, refusal } = useCommand();

  const discard = () =>
    run(() => discardDraftAction({ id, version }), {
      after: () => router.push("/ingest"),
    });

  return (
    <>
      <Button variant="danger" onClick={() => setAsking(true)}>
        Discard
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title="Discard this draft?">
        <p>
          “{title}” leaves the list. Its decisions are kept: bringing the same article in again
          takes them up.
        </p>
        {refusal && (
          <Notice tone="error" title="Not discarded" className="mt-3">
            <p>{refusal.message}</p>
          </Notice>
        )}
        <div className="mt-4 flex gap-2">
          <Button variant="danger" pending={pending} pendingLabel="Discarding…" onClick={discard}>
            Discard the draft
          </Button>
          <Button variant="quiet" onClick={() => setAsking(false)}>
            Keep it
          </Button>
        </div>
      </Dialog>
    </>
  );
}
