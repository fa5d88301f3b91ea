"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import type { RelationshipName } from "@/lib/analysis/relationships/schema";
import type { Member } from "@/lib/desk/members/schema";
import { limitsText } from "./member-changes";

const [LimitDialog, early] = loadOnUse(async () => (await import("./limit-dialog")).default);

interface MemberLimitsProps {
  member: Member;
  relationships: RelationshipName[];
}

/** Which relationships a colleague may see. It opens the form that changes this. */
export function MemberLimits({ member, relationships }: MemberLimitsProps) {
  const [open, setOpen] = useState(false);
  const text = limitsText(member.limits, relationships);
  return (
    <>
      <Button
        variant="quiet"
        aria-label={`${member.name} sees: ${text}. Change`}
        onClick={() => setOpen(true)}
        className="-ml-2 text-left"
        {...early}
      >
        {text} <span className="text-xs text-secondary underline">Change</span>
      </Button>
      {open && (
        <OnUse>
          <LimitDialog
            member={member}
            relationships={relationships}
            onClose={() => setOpen(false)}
          />
        </OnUse>
      )}
    </>
  );
}
