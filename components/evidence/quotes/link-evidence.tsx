"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { keyed } from "@/components/ui/keymap";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";

const [QuoteFinder, opensQuoteFinder] = loadOnUse(() =>
  import("./quote-finder").then((module) => module.QuoteFinder),
);

/** Opens the search for quotations that are not on the issue yet. */
export function LinkEvidence({ issue, title, of }: { issue: string; title: string; of: string }) {
  /** Null until it is opened for the first time. */
  const [open, setOpen] = useState<boolean | null>(null);
  return (
    <>
      <Button {...opensQuoteFinder} {...keyed("link")} onClick={() => setOpen(true)}>
        Link evidence
      </Button>
      {open !== null && (
        <OnUse>
          <QuoteFinder
            issue={issue}
            title={title}
            of={of}
            open={open}
            onClose={() => setOpen(false)}
          />
        </OnUse>
      )}
    </>
  );
}
