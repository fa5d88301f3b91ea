"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import type { FoundQuote, MatchFacts, SignpostContext } from "./signpost-facts";

const [SignpostForm, sharpening] = loadOnUse(() =>
  import("./signpost-form").then((m) => m.default),
);
const [DismissForm, dismissing] = loadOnUse(() => import("./dismiss-form").then((m) => m.default));

interface MatchToolsProps {
  context: SignpostContext;
  match: Pick<MatchFacts, "id" | "version" | "signpost">;
  quote: FoundQuote;
}

/** Dismisses an open match, or sharpens its signpost. */
export function MatchTools({ context, match, quote }: MatchToolsProps) {
  const [shown, setShown] = useState<"sharpen" | "dismiss" | null>(null);
  const { id, version, signpost } = match;
  const close = () => setShown(null);
  return (
    <>
      <Button variant="quiet" onClick={() => setShown("dismiss")} {...dismissing}>
        Dismiss
      </Button>
      <Button variant="quiet" onClick={() => setShown("sharpen")} {...sharpening}>
        Sharpen the signpost
      </Button>
      {shown && (
        <OnUse>
          {shown === "dismiss" ? (
            <DismissForm
              match={{ id, version, quote: quote.number }}
              person={context.person}
              onClose={close}
            />
          ) : (
            <SignpostForm
              context={context}
              signpost={signpost}
              sharpen={{ id, quote }}
              onClose={close}
            />
          )}
        </OnUse>
      )}
    </>
  );
}
