"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { SourceFacts } from "@/lib/sources/schema";
import { DescribeForm } from "./describe-form";

interface CorrectHeadProps {
  source: SourceFacts;
  viewerId: string;
}

/** Corrects what is known of a source that is committed already. */
export function CorrectHead({ source, viewerId }: CorrectHeadProps) {
  const [editing, setEditing] = useState(false);
  return editing ? (
    <div className="basis-full">
      <DescribeForm source={source} viewerId={viewerId} onDone={() => setEditing(false)} />
    </div>
  ) : (
    <Button onClick={() => setEditing(true)}>Correct the head</Button>
  );
}
