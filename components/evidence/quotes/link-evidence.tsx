"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { QuoteFinder } from "./quote-finder";

/** Opens the search for quotations that are not on the issue yet. */
export function LinkEvidence({ issue, title }: { issue: string; title: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Link evidence</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={`Evidence for ${title}`}>
        <QuoteFinder issue={issue} />
      </Dialog>
    </>
  );
}
