"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { SourceFacts } from "@/lib/sources/catalogue/schema";
import { DetailsForm } from "./details-form";

interface EditDetailsProps {
  source: SourceFacts;
  viewerId: string;
}

/** Corrects what is known of a source, before it is approved or after. */
export function EditDetails({ source, viewerId }: EditDetailsProps) {
  const [editing, setEditing] = useState(false);
  const [left, setLeft] = useState(false);

  function leave() {
    setEditing(false);
    setLeft(true);
  }

  return editing ? (
    <div className="basis-full">
      <DetailsForm source={source} viewerId={viewerId} onDone={leave} />
    </div>
  ) : (
    // The focus comes back to where the form was opened.
    <Button autoFocus={left} onClick={() => setEditing(true)}>
      Correct the head
    </Button>
  );
}
