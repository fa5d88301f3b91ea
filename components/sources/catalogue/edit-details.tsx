"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { SourceFacts } from "@/lib/sources/catalogue/schema";
import { DetailsForm } from "./details-form";

interface EditDetailsProps {
  source: SourceFacts;
  viewerId: string;
  label?: string;
}

/** Opens the form for the details of a source, before or after approval. */
export function EditDetails({ source, viewerId, label = "Edit details" }: EditDetailsProps) {
  const [editing, setEditing] = useState(false);
  const [closed, setClosed] = useState(false);

  function close() {
    setEditing(false);
    setClosed(true);
  }

  return editing ? (
    <div className="basis-full">
      <DetailsForm source={source} viewerId={viewerId} onDone={close} />
    </div>
  ) : (
    // The focus returns to where the form was opened.
    <Button autoFocus={closed} onClick={() => setEditing(true)}>
      {label}
    </Button>
  );
}
