"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { type Committed, useTakeBack } from "./use-take-back";

/** Takes the commit of a source back, after saying what that means. */
export function TakeBack({ source }: { source: Committed }) {
  const [asking, setAsking] = useState(false);
  const { takeBack, pending, refusal } = useTakeBack(source);
  return (
    <>
      <Button onClick={() => setAsking(true)}>Take back the commit</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title="Take back the commit?">
        <p>
          “{source.title}” goes back to review with all its decisions. Its quotations leave the
          issues and keep their numbers: committed again, they stand where they stood.
        </p>
        {refusal && (
          <Notice tone="error" title="Not taken back" className="mt-3">
            <p>{refusal.message}</p>
          </Notice>
        )}
        <div className="mt-4 flex gap-2">
          <Button
            variant="danger"
            pending={pending}
            pendingLabel="Taking it back…"
            onClick={takeBack}
          >
            Take it back
          </Button>
          <Button variant="quiet" onClick={() => setAsking(false)}>
            Leave it committed
          </Button>
        </div>
      </Dialog>
    </>
  );
}
