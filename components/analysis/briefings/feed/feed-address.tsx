"use client";

import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { CopyField } from "@/components/ui/copy-field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { useCommand } from "@/components/ui/use-command";
import { renewFeedAction, stopFeedAction } from "@/lib/analysis/briefings/feed/actions";

/** The address of the viewer's feed of editions, to give to a feed reader; null while it is off. */
export function FeedAddress({ address }: { address: string | null }) {
  const { run, pending, refusal } = useCommand();
  const renew = (close = () => {}) => run(renewFeedAction, { after: close });
  return (
    <div className="space-y-3 pt-1">
      <p className="text-sm text-secondary">
        An Atom feed sends each new edition’s key judgements to your feed reader. Anyone with the
        address can read them without signing in, so keep it private.
      </p>
      {refusal && <RefusalNotice refusal={refusal} />}
      {!address && (
        <Button pending={pending} pendingLabel="Creating…" onClick={() => renew()}>
          Create address
        </Button>
      )}
      {address && (
        <>
          <CopyField key={address} label="Your feed address" value={address} />
          <div className="flex flex-wrap gap-2">
            <Confirm
              opener={{ label: "Renew" }}
              title="Create a new address?"
              act={{ label: "Create new address", variant: "primary", pending: "Creating…" }}
              pending={pending}
              refusal={refusal}
              onConfirm={renew}
            >
              <p>The old address stops working at once. Add the new one to your feed reader.</p>
            </Confirm>
            <Button variant="quiet" pending={pending} onClick={() => run(stopFeedAction)}>
              Turn off
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
